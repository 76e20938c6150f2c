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
  const width: Width = (from, to) => naturalWidth(whole, places[from] ?? 0, places[to] ?? 0);
  const ends = cheapest(places.length - 1, cuts.length, width, room, (wide, line) => {
    return (wide - ideal) ** 2 + line * Math.max(0, wide - ideal);
  });
  return (
    ends?.map((end, line) => ({
      start: places[ends[line - 1] ?? 0] ?? 0,
      end: places[end] ?? 0,
      last: line === ends.length - 1,
    })) ?? cuts
  );
}

/** Of the text between two places, by their indices. */
type Width = (from: number, to: number) => number;
/** One line more after another way; `at` is the place where it ends. */
type Way = { readonly sum: number; readonly at: number; readonly before: Way | undefined };

/**
 * Ends of `lines` stretches over all places, with the least sum of costs; nothing when no way fits. Only places are
 * looked at from which the lines that are left can still reach the end: a text of a thousand lines takes no longer a line.
 */
function cheapest(
  last: number,
  lines: number,
  width: Width,
  room: number,
  cost: (wide: number, line: number) => number,
): readonly number[] | undefined {
  const earliest = earliestEnds(last, lines, width, room);
  let ways: readonly Way[] = [{ sum: 0, at: 0, before: undefined }];
  for (let line = 0; line < lines; line++) {
    const best = new Map<number, Way>();
    const from = earliest[line] ?? last;
    for (const before of ways) {
      for (let at = Math.max(before.at + 1, from); at <= last; at++) {
        const wide = width(before.at, at);
        if (wide > room) break;
        const sum = before.sum + cost(wide, line);
        if (sum < (best.get(at)?.sum ?? Number.POSITIVE_INFINITY)) best.set(at, { sum, at, before });
      }
    }
    ways = [...best.values()].sort((one, other) => one.at - other.at);
  }
  const way = ways.find(({ at }) => at === last);
  return way === undefined ? undefined : endsOf(way, lines);
}

/** For each line the first place at which it may end so that the lines after it hold the rest. */
function earliestEnds(last: number, lines: number, width: Width, room: number): readonly number[] {
  const earliest = [last];
  for (let start = last; earliest.length < lines; ) {
    const end = start;
    while (start > 0 && width(start - 1, end) <= room) start--;
    earliest.push(start);
  }
  return earliest.reverse();
}

function endsOf(way: Way, lines: number): readonly number[] {
  const ends: number[] = [];
  for (let one: Way | undefined = way; one !== undefined && ends.length < lines; one = one.before) ends.push(one.at);
  return ends.reverse();
}
