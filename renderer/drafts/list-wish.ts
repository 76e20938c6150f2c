// What the list shows: words searched, filters, order, trash. Kept while the clerk is elsewhere in the desk.
import { type Bilingual, noWords } from '../../templates/language/bilingual';
import type { Input, Output } from '../bridge';
import { signal } from '../ui/signal';

export type ListWish = Omit<Input<'draft:search'>, 'part'>;
export type DraftEntry = Output<'draft:search'>['entries'][number];
export type DraftStatus = DraftEntry['status'];

export const firstWish: ListWish = {
  text: '',
  status: [],
  matter: null,
  behind: null,
  trashed: false,
  sort: 'updatedAt',
  descending: true,
};

export const listWish = signal<ListWish>(firstWish);

/** The figure whose cases the list shows, while `behind` is set. */
export const figureShown = signal<Bilingual>(noWords);

/** How far the list is scrolled, and the row under the cursor. */
export const listPlace = { scrollTopPx: 0, cursor: null as string | null };

/** Another question starts at the top of its answer. */
export function wishFor(changes: Partial<ListWish>): void {
  listPlace.scrollTopPx = 0;
  listWish.set({ ...listWish.get(), ...changes });
}

/** Whether some drafts may be left out by words or filters. */
export function isNarrowed({ text, status, matter, behind }: ListWish): boolean {
  return text.trim() !== '' || status.length > 0 || matter !== null || (behind ?? null) !== null;
}
