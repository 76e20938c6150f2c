// The office as one file: taken over from elsewhere, or written out for a neighbour or a new computer.
import { basename, dirname } from 'node:path';
import { readOffice } from '../../templates/office/read-office';
import type { officeChannels } from '../contract/office-channels';
import { done, failed, type Outcome } from '../contract/outcome';
import type { OutputOf } from '../contract/table';
import { fileFaultSentence } from '../store/file-faults';
import { isSafeFileName } from '../store/file-name';
import { readJsonFile } from '../store/read-json-file';
import { writeFileAtomically } from '../store/write-file-atomically';
import type { Desk } from './desk';

type Imported = OutputOf<typeof officeChannels, 'office:import'>;
type Exported = OutputOf<typeof officeChannels, 'office:export'>;

const importTitle = { zh: '导入单位资料', en: 'Import an office' };
const exportTitle = { zh: '导出单位资料', en: 'Export the office' };

export async function importOffice({ dialogs, office }: Desk): Promise<Outcome<Imported>> {
  const [path] = (await dialogs.openFiles(importTitle, 'json')) ?? [];
  if (path === undefined) return done({ cancelled: true, findings: [] });
  const json = await readJsonFile(path);
  const read = json.ok ? readOffice(json.value) : json;
  if (!read.ok) return done({ cancelled: false, findings: [...read.findings] });
  const saved = await office.save(read.value);
  return saved.ok ? done({ cancelled: false, findings: [] }) : saved;
}

export async function exportOffice({ dialogs, office }: Desk): Promise<Outcome<Exported>> {
  const known = await office.need();
  if (!known.ok) return known;
  const path = await dialogs.saveFile(exportTitle, 'office.json');
  if (path === null) return done({ cancelled: true });
  const name = basename(path);
  if (!isSafeFileName(name)) return unsafeName;
  try {
    const bytes = new TextEncoder().encode(`${JSON.stringify(known.value, null, 2)}\n`);
    await writeFileAtomically(dirname(path), { name, bytes });
    return done({ cancelled: false });
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return { ok: false, fault: { code: 'export-not-written', sentence } };
  }
}

const unsafeName = failed(
  'file-name-unsafe',
  '该文件名在部分系统上无法使用，文件未写入。请改用字母、数字和汉字。',
  'This file name does not work on every system; nothing was written. Use letters, digits and Chinese characters.',
);
