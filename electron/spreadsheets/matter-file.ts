// A file with a list of matters, as spreadsheet or JSON: read with everything that is wrong with it, or made.
import { basename } from 'node:path';
import type { Law, Matter } from '../../templates/law/schema';
import type { CellFinding } from '../../templates/matter-list/cells';
import { type MatterChange, matterChanges } from '../../templates/matter-list/changes';
import { columns } from '../../templates/matter-list/columns';
import { matterListData, readMatterListFile } from '../../templates/matter-list/list-file';
import { readListData } from '../../templates/matter-list/read-list-data';
import { readMatterSheets } from '../../templates/matter-list/read-sheets';
import { matterListRows } from '../../templates/matter-list/write-list';
import { done, type Outcome } from '../contract/outcome';
import { readJsonFile } from '../store/read-json-file';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';

export type MatterFile = {
  /** Without its folder. */
  readonly name: string;
  readonly matters: readonly Matter[];
  readonly changes: readonly MatterChange[];
  readonly findings: readonly CellFinding[];
};

/**
 * @param path absolute or as the person gave it
 * @param law as it is, to which the list is compared
 * @param today YYYY-MM-DD
 * @returns a fault where the file can't be read at all; errors of node:fs pass
 */
export async function readMatterFile(path: string, law: Law, today: string): Promise<Outcome<MatterFile>> {
  const read = path.toLowerCase().endsWith('.json') ? await readJson(path, law) : await readSheets(path, law, today);
  if (!read.ok) return read;
  const { matters, findings } = read.value;
  return done({ name: basename(path), matters, findings, changes: matterChanges(law, matters) });
}

async function readSheets(path: string, law: Law, today: string) {
  const sheets = await readWorkbook(path);
  return sheets.ok ? done(readMatterSheets(sheets.value, law, today)) : sheets;
}

/** The first thing that is wrong with the file is the fault: the others mostly follow from it. */
async function readJson(path: string, law: Law) {
  const json = await readJsonFile(path);
  const read = json.ok ? readMatterListFile(json.value) : json;
  if (read.ok) return done(readListData(read.value.matters, law));
  const [first] = read.findings;
  return { ok: false, fault: { code: first?.code ?? '', sentence: first?.sentence ?? { zh: '', en: '' } } } as const;
}

export type ListFormat = 'xlsx' | 'json';

export async function matterFileBytes(law: Law, format: ListFormat): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(`${JSON.stringify(matterListData(law.matters), null, 2)}\n`);
  const heads = columns.map(({ head }) => head);
  const rows = matterListRows(law.matters, law);
  return writeWorkbook([{ name: '事项清单', heads, rows, widths: heads.map(({ zh }) => (zh.length > 3 ? 28 : 12)) }]);
}
