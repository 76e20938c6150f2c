// Breaks a measured paragraph into lines: as full as the rules let them be, no cluster lost, none beyond the edge.
import { inkEnd, type Measure, naturalWidth } from './measure';
import { chance } from './opportunities';
import { lineShrink } from './shrink';
import type { TextStyle } from './style';

/** Clusters [start, end) of one line. `last`: it ends its paragraph or stands before a forced break. */
export type Cut = { readonly start: number; readonly end: number; readonly last: boolean };

/** A line may be wider than its room by so many points. */
export const widthTolerance = 0.01;

/** @param room width for each line by its index, points */
export function breakLines(
  whole: Measure,
  chances: Uint8Array,
  style: TextStyle,
  room: (line: number) => number,
): readonly Cut[] {
  const count = whole.clusters.length;
  const cuts: Cut[] = [];
  for (let start = 0; start < count; ) {
    const end = lineEnd(whole, chances, style, start, room(cuts.length), room(cuts.length + 1));
    cuts.push({ start, end, last: end >= count || chances[end] === chance.must });
    start = end;
  }
  return cuts;
}

function lineEnd(
  whole: Measure,
  chances: Uint8Array,
  style: TextStyle,
  start: number,
  room: number,
  nextRoom: number,
): number {
  const count = whole.clusters.length;
  const best = [0, 0, 0, 0];
  for (let index = start + 1; index <= count; index++) {
    const here = index === count ? chance.must : (chances[index] ?? 0);
    const width = naturalWidth(whole, start, index);
    if (width > room + widthTolerance)
      return pressedOrBest(whole, chances, style, { start, index, room, nextRoom }, best);
    if (here === chance.must) return index;
    best[here] = index;
  }
  return count;
}

type Overfull = { readonly start: number; readonly index: number; readonly room: number; readonly nextRoom: number };

/** A line that a mark or two overfills is pressed together if that moves less than carrying its last word over. */
function pressedOrBest(
  whole: Measure,
  chances: Uint8Array,
  style: TextStyle,
  at: Overfull,
  best: readonly number[],
): number {
  const carried = bestPlace(whole, chances, at, best);
  const pressed = nextPlace(chances, at.index, whole.clusters.length);
  if (pressed === undefined) return carried;
  const over = naturalWidth(whole, at.start, pressed) - at.room;
  const left = at.room - naturalWidth(whole, at.start, carried);
  const fits = over <= lineShrink(whole, at.start, pressed, style) + widthTolerance;
  return fits && over <= Math.max(left, style.cell / 2) ? pressed : carried;
}

/** The next free place, if it comes within a few clusters. */
function nextPlace(chances: Uint8Array, index: number, count: number): number | undefined {
  for (let place = index; place <= Math.min(index + 3, count); place++) {
    if (place === count || (chances[place] ?? 0) >= chance.free) return place;
  }
  return undefined;
}

function bestPlace(whole: Measure, chances: Uint8Array, at: Overfull, best: readonly number[]): number {
  const [, edge = 0, guarded = 0, free = 0] = best;
  if (free > 0 && !isTooLong(whole, chances, free, at.nextRoom)) return free;
  if (guarded > free) return guarded;
  return Math.max(edge, free, guarded) || Math.max(at.start + 1, at.index - 1);
}

/** Would what follows overfill even a line of its own? Then carrying it over gains nothing. */
function isTooLong(whole: Measure, chances: Uint8Array, start: number, room: number): boolean {
  let end = start + 1;
  while (end < whole.clusters.length && (chances[end] ?? 0) < chance.free) end++;
  return (whole.places[inkEnd(whole, start, end)] ?? 0) - (whole.places[start] ?? 0) > room + 1;
}
