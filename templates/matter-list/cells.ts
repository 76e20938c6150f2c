// Cells of a spreadsheet as text, and where each stands, so that a fault can be found with one look.
import type { Bilingual } from '../language/bilingual';

/** Cells shown as one: the text stands in the first of them. Counted from 0. */
export type Merge = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A sheet as rows of texts; an empty cell is "". */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly Merge[];
  /** Names of cells whose text was calculated by another program. */
  readonly formulas?: ReadonlySet<string>;
  readonly hidden?: boolean;
};

export type CellFinding = {
  readonly severity: 'block' | 'warn';
  /** Excel's own name of the cell, e.g. D7. */
  readonly cell: string;
  readonly sheet: string;
  readonly sentence: Bilingual;
  /** The matter it is about, where that is known. */
  readonly matter?: string;
};

/** @param row and @param column counted from 0 */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** What a clerk typed, without what cannot be seen: width of figures and letters, spaces at the ends, doubled spaces. */
export function typed(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u3000\u200B\uFEFF\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .trim();
}

/** Lines that were broken to fit a cell, as one: nothing stands between Chinese characters, a space between words. */
export function oneLine(text: string): string {
  return text.replace(/([\s\S])\n+(?=([\s\S]))/g, (_, before: string, after: string) =>
    /[\u0021-\u02ff]/.test(before) && /[\u0021-\u02ff]/.test(after) ? `${before} ` : before,
  );
}
