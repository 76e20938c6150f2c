// What is wished for of the register of first violations, kept while the desk is elsewhere.
import type { Input, Output } from '../../bridge';
import { signal } from '../../ui/signal';

export type ViolationWish = Omit<Input<'violation:list'>, 'part'>;
export type ViolationRow = Output<'violation:list'>['entries'][number];

export const firstViolationWish: ViolationWish = {
  text: '',
  origin: 'all',
  matter: null,
  authority: null,
  division: null,
  from: null,
  until: null,
  order: 'foundOn',
  descending: true,
};

export const violationWish = signal<ViolationWish>(firstViolationWish);

/** Where the list was when it was last seen. */
export const violationPlace = { scrollTopPx: 0 };

export function wishFor(part: Partial<ViolationWish>): void {
  violationPlace.scrollTopPx = 0;
  violationWish.set({ ...violationWish.get(), ...part });
}

export function isNarrowed({ order: _, descending: __, ...wish }: ViolationWish): boolean {
  const { text, origin, ...others } = wish;
  return text.trim() !== '' || origin !== 'all' || Object.values(others).some((value) => value !== null);
}
