// What the figures count: period, filters, lines of the trend. Kept while the clerk is elsewhere in the desk.
import { type FigureWish, type TrendSplit, wholeWish } from '../../templates/figures/figure-wish';
import { signal } from '../ui/signal';
import type { Period } from './periods';

export type FiguresWish = { readonly period: Period; readonly wish: FigureWish; readonly by: TrendSplit };

export const firstWish: FiguresWish = { period: 'all', wish: wholeWish, by: 'authority' };

export const figuresWish = signal<FiguresWish>(firstWish);

export function wishFor(changes: Partial<FigureWish>): void {
  const now = figuresWish.get();
  figuresWish.set({ ...now, wish: { ...now.wish, ...changes } });
}

export function isNarrowed(wish: FigureWish): boolean {
  return (
    wish.from !== null ||
    wish.until !== null ||
    Object.values(wish).some((part) => Array.isArray(part) && part.length > 0)
  );
}
