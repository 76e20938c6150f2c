// A day as people write it in a cell: with marks, in Chinese, as eight figures, or as the number a spreadsheet counts by.
import { dateSchema } from '../language/plain-values';
import type { CellFinding } from './cells';
import { found } from './found';
import type { RowCells } from './row-cells';

type Day = { readonly day: string; readonly wasNumber: boolean };

/** Spreadsheets count days from 1899-12-30; 20000 to 90000 are the years 1954 to 2146. */
const serial = /^([2-8]\d{4})(?:\.\d+)?$/;

export function readDay(text: string): Day | null {
  const number = serial.exec(text)?.[1];
  if (number !== undefined) {
    const day = new Date(Date.UTC(1899, 11, 30) + Number(number) * 86_400_000).toISOString().slice(0, 10);
    return { day, wasNumber: true };
  }
  const day = text
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, '')
    .replace(/\s/g, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/[./年月]/g, '-')
    .replace(/日$/, '')
    .replace(/-(\d)(?=-|$)/g, '-0$1');
  return dateSchema.safeParse(day).success ? { day, wasNumber: false } : null;
}

/** The day in a cell; undefined where it is empty or no day, which is then told. */
export function dayAt(row: RowCells, key: string, findings: CellFinding[]): string | undefined {
  const text = row.text(key);
  if (text === '') return undefined;
  const read = readDay(text);
  if (read === null) findings.push(found(row.place(key), 'warn', noDay(text)));
  else if (read.wasNumber) findings.push(found(row.place(key), 'warn', fromNumber(text, read.day)));
  return read?.day;
}

const noDay = (text: string) => ({
  zh: `日期“${text.slice(0, 40)}”不存在，未采用。请写成 2026-11-23。`,
  en: `There is no day “${text.slice(0, 40)}”; it was not used. Write it as 2026-11-23.`,
});
const fromNumber = (text: string, day: string) => ({
  zh: `日期写成了数字 ${text.slice(0, 12)}，按 ${day} 采用。请核对，或者把单元格格式改为日期。`,
  en: `The day stands as the number ${text.slice(0, 12)} and was read as ${day}. Verify it, or format the cell as a date.`,
});
