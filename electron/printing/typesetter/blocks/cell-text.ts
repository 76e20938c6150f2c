// Sets the text of one cell: its languages one under the other.
import type { Said } from '../../../../templates/paper/arrange';
import type { Tag } from '../flow/marks';
import { type Look, setSpeech } from '../look';
import type { Sheet } from '../sheet';
import type { CellLine } from './row';

/** @param width inside the cell's padding, points */
export function cellLines(
  sheet: Sheet,
  said: Said,
  look: Look,
  width: number,
  origin: { readonly clause: string; readonly tag: Tag },
): readonly CellLine[] {
  return said.flatMap((speech) =>
    setSpeech(sheet, speech, look, width).map((line) => ({ line, tag: origin.tag, clause: origin.clause })),
  );
}

/** Width of a text if it stood on one line. */
export function oneLineWidth(sheet: Sheet, said: Said, look: Look): number {
  const lines = said.flatMap((speech) => setSpeech(sheet, speech, { ...look, align: 'left' }, 1e6));
  return Math.max(0, ...lines.map((line) => line.width));
}
