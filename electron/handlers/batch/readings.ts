// What was read for a batch and is not planned yet: the list of parties or the folder of cases that a person chose last.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mostBatchRows } from '../../../templates/batch/batch';
import type { Case } from '../../../templates/case/case';
import { readCase } from '../../../templates/case/read-case';
import type { CellFinding } from '../../../templates/matter-list/cells';
import { done, failed, type Outcome } from '../../contract/outcome';
import { type PartySheet, readPartySheet } from '../../spreadsheets/party-sheet';
import { readJsonFile } from '../../store/read-json-file';
import type { Store } from '../../store/store-port';
import { orFileFault } from '../write-out';

export type SheetReading = { readonly of: 'sheet'; readonly id: string; readonly path: string } & PartySheet;

/** A case file of a folder; `one` is left out where it holds no case that can be read. */
export type CaseFile = {
  readonly name: string;
  readonly sha256: string;
  readonly one: { readonly id: string; readonly party: string; readonly code: string } | null;
  readonly findings: readonly Pick<CellFinding, 'severity' | 'sentence'>[];
};

export type FolderReading = {
  readonly of: 'folder';
  readonly id: string;
  readonly folder: string;
  readonly files: readonly CaseFile[];
};
export type Reading = SheetReading | FolderReading;

export async function readSheet(path: string, id: string): Promise<Outcome<SheetReading>> {
  const opened = await orFileFault('parties-not-readable', () => readPartySheet(path));
  const read = opened.ok ? opened.value : opened;
  return read.ok ? done({ of: 'sheet', id, path, ...read.value }) : read;
}

/** The JSON files that lie directly in a folder, in the order of their names; files that are no cases are passed over. */
export async function readFolder(
  folder: string,
  id: string,
  drafts: Pick<Store['drafts'], 'list'>,
): Promise<Outcome<FolderReading>> {
  const listed = await orFileFault('folder-not-readable', async () =>
    (await readdir(folder)).filter((name) => /^[^.].*\.json$/i.test(name)).sort(),
  );
  if (!listed.ok) return listed;
  if (listed.value.length > mostBatchRows) return tooMany;
  const here = await drafts.list();
  if (!here.ok) return here;
  const known = new Set(here.value.map((entry) => entry.id));
  const seen = new Map<string, string>();
  const files: CaseFile[] = [];
  for (const name of listed.value) {
    const file = await readCaseFile(folder, name);
    if (file === null) continue;
    files.push(file.one === null ? file : withLikes(file, file.one.id, known, seen));
  }
  return files.length === 0 ? noCases : done({ of: 'folder', id, folder, files });
}

/** Null for a file of another kind, which may lie beside cases. */
async function readCaseFile(folder: string, name: string): Promise<CaseFile | null> {
  const json = await readJsonFile(join(folder, name));
  const read = json.ok ? readCase(json.value) : json;
  if (!read.ok) {
    const [first] = read.findings;
    if (first === undefined || first.code === 'file-of-other-kind') return null;
    return { name, sha256: '', one: null, findings: [{ severity: 'block', sentence: first.sentence }] };
  }
  const sha256 = await hashOf(join(folder, name));
  return { name, sha256, one: aboutCase(read.value), findings: [] };
}

export function aboutCase({ id, party }: Case): NonNullable<CaseFile['one']> {
  return { id, party: party.name.zh, code: party.kind === 'organisation' ? party.creditCode : party.identity.number };
}

export async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

function withLikes(file: CaseFile, id: string, known: ReadonlySet<string>, seen: Map<string, string>): CaseFile {
  const before = seen.get(id);
  if (before === undefined) seen.set(id, file.name);
  const sentence = before !== undefined ? sameCase(before) : known.has(id) ? caseHere : null;
  return sentence === null ? file : { ...file, one: null, findings: [{ severity: 'block', sentence }] };
}

/** The file or folder without its place, to be shown. */
export function nameOf(reading: Reading): string {
  return basename(reading.of === 'sheet' ? reading.path : reading.folder);
}

export const readingGone = failed(
  'batch-not-read',
  '这不是刚才读取的文件或文件夹，什么也没有办理。请重新选择。',
  'This is not the file or folder read last; nothing was done. Choose it again.',
);

const tooMany = failed(
  'batch-too-large',
  `文件夹中的案件文件超过 ${mostBatchRows} 个，没有读取。请分成几个文件夹办理。`,
  `The folder holds more than ${mostBatchRows} case files; nothing was read. Divide it into several folders.`,
);
const noCases = failed(
  'folder-without-files',
  '文件夹中没有案件文件（.json）。请核对位置。',
  'The folder holds no case file (.json). Check the place.',
);
const caseHere = {
  zh: '列表或回收站中已有这个案件（编号相同）：不从文件重复建立。要办理它，请在案件列表中选择。',
  en: 'The case is in the list or the trash already (same id): it is not made from the file again. To work on it, choose it in the list of cases.',
};

function sameCase(name: string) {
  return {
    zh: `与文件 ${name} 是同一案件（编号相同），只办理一次。`,
    en: `The same case as in ${name} (same id); it is done once.`,
  };
}
