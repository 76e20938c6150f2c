// How far a line can be pressed together: the blank halves of its marks and the space between Chinese and Latin.
import type { Cluster } from './cluster';
import { inkEnd, type Measure } from './measure';
import type { TextStyle } from './style';

/** A closing mark at a line's end may lose its whole blank half. */
export function endTrim(cluster: Cluster | undefined, style: TextStyle): number {
  return cluster?.kind === 'close' ? style.cell / 2 : 0;
}

/** What may be taken away after cluster `index`, for a neighbour on the same line: a quarter of the cell, half the gap. */
export function gapShrink(whole: Measure, index: number, style: TextStyle): number {
  const gap = whole.gaps[index] ?? 0;
  if (gap < 0) return 0;
  if (gap > 0) return gap / 2;
  const closes = whole.clusters[index]?.kind === 'close';
  const opens = whole.clusters[index + 1]?.kind === 'open';
  return closes || opens ? style.cell / 4 : 0;
}

/** All that a line can give, points. */
export function lineShrink(whole: Measure, start: number, end: number, style: TextStyle): number {
  const last = inkEnd(whole, start, end);
  let sum = endTrim(whole.clusters[last - 1], style);
  for (let index = start; index < last - 1; index++) sum += gapShrink(whole, index, style);
  return sum;
}
