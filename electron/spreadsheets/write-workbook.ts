// Sheets of texts as a spreadsheet file (.xlsx). Every cell is written as text or number, never as a formula, so that
// what a party typed can't act when the file is opened.
import type { Bilingual } from '../../templates/language/bilingual';

/** Numbers stay numbers, so that they can be added up. */
export type Cell = string | number | null;
export type SheetToWrite = {
  readonly name: string;
  readonly heads: readonly Bilingual[];
  readonly rows: readonly (readonly Cell[])[];
  /** In characters, by column; 16 where left out. */
  readonly widths?: readonly number[];
};

/** Excel refuses longer texts in a cell. */
const longestCell = 32_767;

export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node');
  const data = sheets.map(({ name, heads, rows, widths = [] }) => ({
    sheet: sheetName(name),
    data: [heads.map(headCell), ...rows.map((row) => row.map(cellOf))],
    columns: heads.map((_, at) => ({ width: widths[at] ?? 16 })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeXlsx(data).toBuffer());
}

function headCell({ zh, en }: Bilingual) {
  return { value: en === '' ? zh : `${zh} ${en}`, type: String, fontWeight: 'bold' as const, wrap: true };
}

function cellOf(value: Cell) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: apart(cut(printable(value), longestCell)), type: String, wrap: true };
}

/** Without what the file could not hold: controls, halves of characters, and code points that are no characters. */
function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '');
}

/** The library keeps texts as names of an object: one that every object has breaks the file. A mark of no width parts them. */
function apart(text: string): string {
  return text in {} ? `${text}\u200b` : text;
}

/** Never in the middle of a character. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Excel allows 31 characters and none of these, and wants a name. */
function sheetName(name: string): string {
  const plain = printable(name)
    .replace(/[\\/?*:[\]\n]/g, ' ')
    .replace(/^'|'$/g, ' ');
  return cut(plain, 31).trim() || '表';
}
