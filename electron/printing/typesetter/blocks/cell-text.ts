// Sets the text of one cell: its languages one under the other.
import type { Said } from '../../../../templates/paper/arrange';
import type { Tag } from '../flow/marks';
import { type Look, setSpeech, styleOf } from '../look';
import type { Sheet } from '../sheet';
import type { Line } from '../text/line';
import { textWidth } from '../text/set-text';
import type { CellLine } from './row';

/** @param width inside the cell's padding, points */
export function cellLines(
  sheet: Sheet,
  said: Said,
  look: Look,
  width: number,
  origin: { readonly clause: string; readonly tag: Tag },
): readonly CellLine[] {
  const { clause, tag } = origin;
  const lines = said.flatMap((speech) => setSpeech(sheet, speech, look, width));
  return (lines.length === 0 ? [emptyLine] : lines).map((line) => ({ line, tag, clause }));
}

/** A cell without text still is a cell to a screen reader. */
const emptyLine: Line = { pieces: [], width: 0, x: 0, baseline: 0, pitch: 0, size: 0, red: false, fields: [] };

/** Width of a text if it stood on one line. */
export function oneLineWidth(sheet: Sheet, said: Said, look: Look): number {
  const widths = said.map(({ language, runs }) => textWidth(runs, styleOf(sheet, look, language), sheet.typefaces));
  return Math.max(0, ...widths);
}
