// Answers the window about lists of matters in files: written out, read with a report, taken over as ticked.

import { lawOf } from '../../../templates/law/library';
import type { CellFinding } from '../../../templates/matter-list/cells';
import type { matterChannels } from '../../contract/matter-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, InputOf, OutputOf } from '../../contract/table';
import { type MatterFile, matterFileBytes, readMatterFile } from '../../spreadsheets/matter-file';
import { dayOf } from '../clock';
import type { Desk } from '../desk';
import { orFileFault, saveFile } from '../write-out';
import { keepMatters, type MatterToKeep, ownEntry } from './keep-matters';

type Handlers = FunctionsOf<typeof matterChannels>;
type Report = NonNullable<OutputOf<typeof matterChannels, 'matter:read'>['report']>;

/** What the last file held, each matter with the office's own entry of that moment. */
type Reading = { readonly id: string; readonly entries: readonly MatterToKeep[] };

const exportTitle = { zh: '导出事项清单', en: 'Export the list of matters' };
const importTitle = { zh: '导入事项清单', en: 'Import a list of matters' };

export function matterHandlers(desk: Desk): Handlers {
  let last: Reading | null = null;
  return {
    'matter:export': (input) => exportList(desk, input),
    'matter:read': async () => {
      const [path] = (await desk.dialogs.openFiles(importTitle, 'lists')) ?? [];
      if (path === undefined) return done({ cancelled: true, report: null });
      const office = await desk.office.need();
      if (!office.ok) return office;
      const law = lawOf(office.value);
      const opened = await orFileFault('list-not-readable', () => readMatterFile(path, law, dayOf(desk.now())));
      const read = opened.ok ? opened.value : opened;
      if (!read.ok) return read;
      const id = desk.store.newId();
      const own = office.value.law.matters;
      last = { id, entries: read.value.matters.map((matter) => ({ matter, before: ownEntry(own, matter.id) })) };
      return done({ cancelled: false, report: reportOf(id, read.value) });
    },
    'matter:take': async (input) => (last?.id === input.reading ? take(desk, last, input) : readingGone),
  };
}

function reportOf(reading: string, { name, changes, findings }: MatterFile): Report {
  return {
    reading,
    name,
    changes: changes.map((change) => ({ ...change, fields: [...change.fields] })),
    findings: findings.map(({ severity, sentence, matter, ...place }) => ({
      severity,
      sentence,
      place: placeOf(place),
      matter: matter ?? null,
    })),
  };
}

export function placeOf({ sheet, cell }: Pick<CellFinding, 'sheet' | 'cell'>): string {
  return sheet === '' ? cell : `${sheet}!${cell}`;
}

async function take(
  desk: Desk,
  { entries }: Reading,
  { matters, by, note }: InputOf<typeof matterChannels, 'matter:take'>,
): ReturnType<Handlers['matter:take']> {
  const ids = new Set(matters);
  const wished = entries.filter(({ matter }) => ids.has(matter.id));
  return wished.length < ids.size ? readingGone : keepMatters(desk, wished, { by, note });
}

async function exportList(
  desk: Desk,
  { format }: InputOf<typeof matterChannels, 'matter:export'>,
): Promise<Outcome<OutputOf<typeof matterChannels, 'matter:export'>>> {
  const law = await desk.office.law();
  const made = await matterFileBytes(law, format);
  const name = `matters-${dayOf(desk.now())}.${format}`;
  const saved = await saveFile(desk, { title: exportTitle, name, bytes: () => made });
  return saved.ok ? done({ cancelled: !saved.value, matters: law.matters.length }) : saved;
}

const readingGone = failed(
  'list-not-read',
  '所选事项不在刚才读取的清单中，什么也没有采用。请重新选择文件。',
  'The matters ticked are not those of the file read last; nothing was taken. Choose the file again.',
);
