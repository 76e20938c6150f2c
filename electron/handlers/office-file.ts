// The office as one file: taken over from elsewhere, or written out for a neighbour or a new computer.
import { readOffice } from '../../templates/office/read-office';
import type { officeChannels } from '../contract/office-channels';
import { done, type Outcome } from '../contract/outcome';
import type { OutputOf } from '../contract/table';
import { readJsonFile } from '../store/read-json-file';
import type { Desk } from './desk';
import { saveFile } from './write-out';

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
  const bytes = () => new TextEncoder().encode(`${JSON.stringify(known.value, null, 2)}\n`);
  const saved = await saveFile({ dialogs }, { title: exportTitle, name: 'office.json', bytes });
  return saved.ok ? done({ cancelled: !saved.value }) : saved;
}
