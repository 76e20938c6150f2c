// A spreadsheet file (.xlsx) as sheets of texts. The file comes from outside: its parts are judged before it is read.
import { readFile, stat } from 'node:fs/promises';
import type { Sheet } from '../../templates/matter-list/cells';
import { done, type Outcome } from '../contract/outcome';
import { dateText } from './date-text';
import { damaged, openPackage, tooLarge } from './open-package';
import { scanSheets } from './scan-sheets';

const largestBytes = 20 * 1024 * 1024;

/** @param path absolute. @returns the sheets in their order; errors of node:fs pass */
export async function readWorkbook(path: string): Promise<Outcome<readonly Sheet[]>> {
  if ((await stat(path)).size > largestBytes) return tooLarge('');
  const bytes = await readFile(path);
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  const marks = scanSheets(parts.value);
  if (!marks.ok) return marks;
  try {
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(bytes, { trim: false });
    return done(
      sheets.map(({ sheet: name, data }) => {
        const mark = marks.value.find((one) => one.name === name);
        return { ...mark, name, rows: data.map((row) => row.map(textOf)) };
      }),
    );
  } catch {
    // The library says in English what it could not parse; whatever it was, this is no spreadsheet a clerk can use.
    return damaged;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell);
}
