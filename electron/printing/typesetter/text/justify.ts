// Shares a line's slack between its clusters: after spaces first in English, between all characters in Chinese.

import type { Cut } from './break-lines';
import type { Cluster } from './cluster';
import { inkEnd, type Measure, naturalWidth } from './measure';
import { endTrim, gapShrink } from './shrink';
import type { TextStyle } from './style';

/** A gap opens by at most this part of the type size; a line that asks for more keeps its natural spacing. */
const mostPerGap = 0.2;
const mostPerSpace = 0.9;

/** What to add after each cluster of the line, points (index 0 is the line's first cluster). */
export function justify(whole: Measure, cut: Cut, room: number, style: TextStyle): Float64Array {
  const end = inkEnd(whole, cut.start, cut.end);
  const extra = new Float64Array(Math.max(end - cut.start, 0));
  const slack = room - naturalWidth(whole, cut.start, cut.end);
  if (slack < 0) press(whole, cut, end, -slack, style, extra);
  else if (style.align === 'justify' && !cut.last) stretch(whole, cut.start, end, slack, style, extra);
  return extra;
}

/** Takes the overfill away, the blank half of a mark at the end first. */
function press(whole: Measure, cut: Cut, end: number, over: number, style: TextStyle, extra: Float64Array): void {
  const rest = over - endTrim(whole.clusters[end - 1], style);
  if (rest <= 0) return;
  let givable = 0;
  for (let index = cut.start; index < end - 1; index++) givable += gapShrink(whole, index, style);
  const share = givable === 0 ? 0 : Math.min(1, rest / givable);
  for (let index = cut.start; index < end - 1; index++) {
    extra[index - cut.start] = -gapShrink(whole, index, style) * share;
  }
}

function stretch(
  whole: Measure,
  start: number,
  end: number,
  slack: number,
  style: TextStyle,
  extra: Float64Array,
): void {
  const caps = new Float64Array(extra.length);
  let sum = 0;
  for (let index = start; index < end - 1; index++) {
    const cap = gapCap(whole.clusters[index], whole.clusters[index + 1], style);
    caps[index - start] = cap;
    sum += cap;
  }
  if (sum < slack || sum === 0) return;
  for (let index = 0; index < extra.length; index++) extra[index] = ((caps[index] ?? 0) * slack) / sum;
}

/** How far the gap between two clusters may open. Letters of a word and figures of a number stay together. */
function gapCap(left: Cluster | undefined, right: Cluster | undefined, style: TextStyle): number {
  if (left?.kind === 'space') return style.size * (style.language === 'en' ? mostPerSpace : mostPerGap * 2);
  if (right === undefined || right.kind === 'space' || style.language === 'en') return 0;
  return left?.kind === 'latin' && right.kind === 'latin' ? 0 : style.size * mostPerGap;
}
