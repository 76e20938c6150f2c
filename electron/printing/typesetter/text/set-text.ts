// One paragraph of runs in one language, set into lines of a given width.
import type { Run } from '../../../../templates/paper/blocks';
import type { Typefaces } from '../../fonts/typefaces';
import { balance, betweenWords } from './balance';
import { breakLines, widthTolerance } from './break-lines';
import { clustersOf } from './clusters';
import type { Line } from './line';
import { rememberedLines } from './line-cache';
import { makeLine } from './make-line';
import { type Measure, measure, naturalWidth } from './measure';
import { breakChances } from './opportunities';
import type { Stretch } from './protected-tokens';
import { gapsAfter } from './spacing';
import type { TextStyle } from './style';

/**
 * Sets a text. Every character of `runs` is on some line, but spaces at line ends and control characters.
 * @param width of the column, points
 * @throws PrintFault `glyph-missing`
 */
export function setText(runs: readonly Run[], style: TextStyle, width: number, typefaces: Typefaces): readonly Line[] {
  return rememberedLines(runs, style, width, typefaces, () => setAnew(runs, style, width, typefaces));
}

function setAnew(runs: readonly Run[], style: TextStyle, width: number, typefaces: Typefaces): readonly Line[] {
  const clusters = clustersOf(runs, style, typefaces);
  if (clusters.length === 0) return [];
  const text = runs.map((run) => run.text).join('');
  const whole = measure(clusters, gapsAfter(clusters, style));
  const left = (line: number): number => (line === 0 ? style.indent : style.hang);
  const room = (line: number): number => width - left(line);
  if (fitsOneLine(whole, room(0))) {
    return [makeLine(whole, { start: 0, end: clusters.length, last: true }, runs, style, left(0), room(0))];
  }
  const chances = breakChances(text, clusters, style.language, factStretches(runs));
  const usable = style.balanced ? betweenWords(text, whole, chances) : chances;
  const first = breakLines(whole, usable, style, room);
  const cuts = style.balanced ? balance(whole, usable, first, width) : first;
  return cuts.map((cut, line) => makeLine(whole, cut, runs, style, left(line), room(line)));
}

/** Then no rule of breaking is asked: most cells of a table hold a word or two. */
function fitsOneLine(whole: Measure, room: number): boolean {
  const count = whole.clusters.length;
  for (let end = 1; end <= count; end++) {
    if (end < count && whole.clusters[end - 1]?.kind === 'newline') return false;
    if (naturalWidth(whole, 0, end) > room + widthTolerance) return false;
  }
  return true;
}

/** Width of a text if it stood on one line, points. */
export function textWidth(runs: readonly Run[], style: TextStyle, typefaces: Typefaces): number {
  const clusters = clustersOf(runs, style, typefaces);
  return naturalWidth(measure(clusters, gapsAfter(clusters, style)), 0, clusters.length);
}

function factStretches(runs: readonly Run[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const run of runs) {
    if (run.field !== undefined) stretches.push({ start, end: start + run.text.length });
    start += run.text.length;
  }
  return stretches;
}
