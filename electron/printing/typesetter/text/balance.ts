// Titles: as few lines as hold them, of like length, broken between words only (GB/T 9704-2012, 7.3.1).
import type { Cut } from './break-lines';
import { type Measure, naturalWidth } from './measure';
import { chance } from './opportunities';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Places where a title may break: those of the rules that are no inside of a word or of brackets. */
export function betweenWords(text: string, whole: Measure, chances: Uint8Array): Uint8Array {
  const starts = new Set<number>();
  for (const { index } of segmenter.segment(text)) starts.add(index);
  let depth = 0;
  return chances.map((each, index) => {
    const cluster = whole.clusters[index];
    const isInside = depth > 0;
    if (/^[（(《“‘]/.test(cluster?.text ?? '')) depth++;
    if (/^[）)》”’]/.test(cluster?.text ?? '')) depth = Math.max(0, depth - 1);
    const isWhole = !isInside && starts.has(cluster?.offset ?? 0);
    return each === chance.free && !isWhole ? chance.guarded : each;
  });
}

/**
 * Moves the breaks of `cuts` so that their lines are of like length, the first rather the longest; the number of lines
 * stays. Titles with forced breaks keep them.
 */
export function balance(whole: Measure, chances: Uint8Array, cuts: readonly Cut[], room: number): readonly Cut[] {
  const count = whole.clusters.length;
  if (cuts.length < 2 || cuts.slice(0, -1).some((cut) => cut.last)) return cuts;
  const places = [0];
  for (let index = 1; index < count; index++) if (chances[index] === chance.free) places.push(index);
  places.push(count);
  const ideal = naturalWidth(whole, 0, count) / cuts.length;
  const ends = cheapest(places, cuts.length, (start, end, line) => {
    const width = naturalWidth(whole, start, end);
    if (width > room) return Number.POSITIVE_INFINITY;
    return (width - ideal) ** 2 + line * Math.max(0, width - ideal);
  });
  if (ends === undefined) return cuts;
  return ends.map((end, line) => ({ start: ends[line - 1] ?? 0, end, last: line === ends.length - 1 }));
}

type Cost = (start: number, end: number, line: number) => number;

/** Ends of `lines` stretches over all places with the least sum of costs; nothing when no way fits. */
function cheapest(places: readonly number[], lines: number, cost: Cost): readonly number[] | undefined {
  type Way = { readonly sum: number; readonly ends: readonly number[] };
  let ways: (Way | undefined)[] = places.map((_, index) => (index === 0 ? { sum: 0, ends: [] } : undefined));
  for (let line = 0; line < lines; line++) {
    ways = places.map((end, index) => {
      let best: Way | undefined;
      for (let from = 0; from < index; from++) {
        const way = ways[from];
        const sum = way === undefined ? Number.POSITIVE_INFINITY : way.sum + cost(places[from] ?? 0, end, line);
        if (way !== undefined && sum < (best?.sum ?? Number.POSITIVE_INFINITY))
          best = { sum, ends: [...way.ends, end] };
      }
      return best;
    });
  }
  return ways[places.length - 1]?.ends;
}
