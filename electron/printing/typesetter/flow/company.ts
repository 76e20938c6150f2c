// A signature never stands alone on a page: at least two lines of text stay with it (GB/T 9704-2012, 7.3.5.5).
import type { Slab } from './slab';

const linesOfCompany = 2;

/**
 * Forbids page ends between each slab that needs company and the two text lines (or table rows) before it; fewer, where
 * all of it would not go on one page.
 * @param height of the type area
 */
export function keepCompany(slabs: readonly Slab[], height: number): readonly Slab[] {
  const kept = [...slabs];
  slabs.forEach((slab, index) => {
    if (slab.needsCompany !== true) return;
    const first = gather(kept, index);
    if (heightOf(kept, startOf(kept, first), index) <= height) return;
    const ends = [...kept.keys()].slice(first, index).filter((at) => kept[at]?.yields !== undefined);
    const end = ends.find((at) => heightOf(kept, at + 1, index) <= height);
    const last = end === undefined ? undefined : kept[end];
    if (end !== undefined && last !== undefined) kept[end] = { ...last, breakAfter: true };
  });
  return kept;
}

/** @returns the index of the first slab that is kept */
function gather(kept: Slab[], index: number): number {
  let lines = 0;
  let first = index;
  while (first > 0 && lines < linesOfCompany) {
    const each = kept[first - 1];
    if (each === undefined || each.startsPage === true) break;
    first--;
    if (each.breakAfter)
      kept[first] = { ...each, breakAfter: false, ...(each.goesAlong !== true && { yields: lines }) };
    lines += each.textLines;
  }
  return first;
}

/** The first slab of what no page end parts from the slab at `index`. */
function startOf(slabs: readonly Slab[], index: number): number {
  let start = index;
  while (start > 0 && slabs[start - 1]?.breakAfter === false && slabs[start]?.startsPage !== true) start--;
  return start;
}

/** From the slab at `from` to the one at `to` and what hangs on it, with all space that can give way gone. */
function heightOf(slabs: readonly Slab[], from: number, to: number): number {
  let end = to;
  while (slabs[end]?.breakAfter === false && slabs[end + 1] !== undefined && slabs[end + 1]?.atFoot !== true) end++;
  return slabs.slice(from, end + 1).reduce((sum, slab) => sum + slab.height - (slab.give ?? 0), 0);
}
