// A spreadsheet file (.xlsx) as sheets of texts. The file comes from outside: its size is limited before it is opened.
import { readFile, stat } from 'node:fs/promises';
import type { Sheet } from '../../templates/matter-list/cells';
import { failed, type Outcome } from '../contract/outcome';
import { dateText } from './date-text';

const largestBytes = 20 * 1024 * 1024;
const largestUnpackedBytes = 200 * 1024 * 1024;
const mostRows = 20_000;

/** @param path absolute. @returns the sheets in their order; errors of node:fs pass */
export async function readWorkbook(path: string): Promise<Outcome<readonly Sheet[]>> {
  if ((await stat(path)).size > largestBytes) return tooLarge;
  const bytes = await readFile(path);
  if (unpackedSize(bytes) > largestUnpackedBytes) return tooLarge;
  try {
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(bytes, { trim: false });
    if (sheets.some(({ data }) => data.length > mostRows)) return tooLarge;
    return {
      ok: true,
      value: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })),
    };
  } catch {
    // The library says in English what it could not parse; whatever it was, this is no spreadsheet a clerk can use.
    return notASpreadsheet;
  }
}

/** What the directory of the archive says it holds, summed up: a zip bomb is not opened. */
function unpackedSize(bytes: Buffer): number {
  let sum = 0;
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  ) {
    if (at + 28 <= bytes.length) sum += bytes.readUInt32LE(at + 24);
  }
  return sum;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell);
}

const tooLarge = failed(
  'spreadsheet-too-large',
  '电子表格过大（超过 20 MB 或 2 万行），未导入。请拆分后再导入。',
  'The spreadsheet is too large (more than 20 MB or 20,000 rows) and was not imported. Split it, then import it again.',
);

const notASpreadsheet = failed(
  'spreadsheet-unreadable',
  '这个文件不是可以读取的 .xlsx 电子表格（也可能已加密或损坏），未导入。请在 Excel 或 WPS 中另存为“Excel 工作簿（.xlsx）”后再导入。',
  'This file is no .xlsx spreadsheet that can be read (it may be encrypted or damaged); nothing was imported. Save it as an Excel workbook (.xlsx), then import it again.',
);
