// What the board shows: kinds, authority, officer, and whether what was dealt with. Kept while the clerk is elsewhere.
import type { Input, Output } from '../bridge';
import { signal } from '../ui/signal';

export type BoardWish = Omit<Input<'deadline:list'>, 'part'>;
export type DeadlineEntry = Output<'deadline:list'>['entries'][number];
export type DeadlineGroup = BoardWish['groups'][number];

export const firstWish: BoardWish = { groups: [], authority: null, officer: null, met: false };

export const boardWish = signal<BoardWish>(firstWish);

/** How far the board is scrolled, and the deadline that is looked at. */
export const boardPlace = { scrollTopPx: 0, cursor: null as string | null };

export function wishFor(changes: Partial<BoardWish>): void {
  boardPlace.scrollTopPx = 0;
  boardWish.set({ ...boardWish.get(), ...changes });
}

export function isNarrowed({ groups, authority, officer }: BoardWish): boolean {
  return groups.length > 0 || authority !== null || officer !== null;
}
