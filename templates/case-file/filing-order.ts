// The order in which the papers of a case lie in its file 卷宗: Order 55, Art. 40. Eight classes one after the other;
// within a class by the day on which the papers came about.
import { dateOf } from '../language/calendar';

/** What filing goes by: `filing` of the template (see template-schema.ts), and the day or moment of the paper. */
export type Filing = { readonly filing: number; readonly at: string };

/** Papers of the file as a whole: its cover and its index, which lie before all others and bear no page number. */
export function isOfFile(filing: number): boolean {
  return filing < 10;
}

export function inFilingOrder<T>(papers: readonly T[], filingOf: (paper: T) => Filing): readonly T[] {
  return papers
    .map((paper, place) => ({ paper, place, ...filingOf(paper) }))
    .sort((a, b) => classOf(a) - classOf(b) || compareDays(a.at, b.at) || a.filing - b.filing || a.place - b.place)
    .map(({ paper }) => paper);
}

/** Cover and index each for itself: they never change places, whatever their days. */
function classOf({ filing }: Filing): number {
  return isOfFile(filing) ? filing : 10 * Math.floor(filing / 10);
}

function compareDays(a: string, b: string): number {
  return dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b));
}
