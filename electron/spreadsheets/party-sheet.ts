// A list of parties in a file: the sheet that holds it, its row of heads, and what a person recognises its columns by.
import { extname } from 'node:path';
import { findHeadRow, headsKey, type Mapping, proposedMapping } from '../../templates/batch/party-columns';
import { type Sheet, typed } from '../../templates/matter-list/cells';
import { done, failed, type Outcome } from '../contract/outcome';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';

export type PartySheet = {
  readonly sheet: Sheet;
  /** Counted from 0. */
  readonly headRow: number;
  readonly heads: readonly string[];
  readonly samples: readonly string[];
  readonly proposed: Mapping;
  /** By which these heads are known again. */
  readonly key: string;
};

const rowsLookedAt = 20;
const longestSample = 60;

/** @param path absolute; errors of node:fs pass */
export async function readPartySheet(path: string): Promise<Outcome<PartySheet>> {
  const read = await sheetsOf(path);
  if (!read.ok) return read;
  const shown = read.value.filter(({ hidden, rows }) => hidden !== true && rows.length > 1).map(withHeads);
  const most = shown.reduce<PartySheet | null>(
    (best, one) => (known(one) > (best ? known(best) : -1) ? one : best),
    null,
  );
  return most === null ? nothing : done(most);
}

async function sheetsOf(path: string): Promise<Outcome<readonly Sheet[]>> {
  if (extname(path).toLowerCase() !== '.csv') return readWorkbook(path);
  const sheet = await readCsv(path);
  return sheet.ok ? done([sheet.value]) : sheet;
}

const known = ({ proposed }: PartySheet): number => Object.keys(proposed).length;

function withHeads(sheet: Sheet): PartySheet {
  const headRow = findHeadRow(sheet.rows);
  const heads = (sheet.rows[headRow] ?? []).map(typed);
  const below = sheet.rows.slice(headRow + 1, headRow + 1 + rowsLookedAt);
  const samples = heads.map((_, at) => {
    const text = below.map((row) => typed(row[at] ?? '')).find((cell) => cell !== '');
    return (text ?? '').slice(0, longestSample);
  });
  return { sheet, headRow, heads, samples, proposed: proposedMapping(heads), key: headsKey(heads) };
}

const nothing = failed(
  'parties-none',
  '文件中没有可读取的工作表（至少要有一行表头和一行当事人）。隐藏的工作表不读取。请核对后再选。',
  'The file has no sheet that can be read: a row of heads and at least one party are needed. Hidden sheets are not read. Check it and choose again.',
);
