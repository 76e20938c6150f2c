// Brings single cases, operations or the office back from a backup: as a new version, so that what stands here can always
// be had again. Photographs that are gone come back with their case; none is ever replaced.
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDraft } from '../../../templates/case/read-draft';
import { readKeptOffice } from '../../../templates/office/read-office';
import { readOperationDraft } from '../../../templates/operation/operation-draft';
import type { Read } from '../../../templates/reading/read';
import type { NamedBytes } from '../../backups/thread/work';
import type { backupChannels } from '../../contract/backup-channels';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { parseJson } from '../../store/read-json-file';
import type { Desk } from '../desk';
import { keepPhotographs, photographFolder } from '../keep-photographs';

type Wish = Omit<InputOf<typeof backupChannels, 'backup:bring-back'>, 'place'> & { readonly place: string };
type Brought = OutputOf<typeof backupChannels, 'backup:bring-back'>;

/** Each by itself: what can't be brought back is told, the rest comes. */
export async function bringBack(desk: Desk, wish: Wish): Promise<Outcome<Brought>> {
  const faults: Brought['faults'] = [];
  let brought = 0;
  const note = (id: string, outcome: Outcome<unknown>): void => {
    if (outcome.ok) brought += 1;
    else faults.push({ id, fault: outcome.fault });
  };
  // The office first: cases name its officers and matters.
  if (wish.office) note('office', await office(desk, wish));
  for (const id of wish.operations) note(id, await operation(desk, wish, id));
  for (const id of wish.cases) note(id, await oneCase(desk, wish, id));
  return done({ brought, faults });
}

async function oneCase(desk: Desk, wish: Wish, id: string): Promise<Outcome<unknown>> {
  const draft = await read(desk, wish, `drafts/${id}.json`, readDraft);
  if (!draft.ok) return draft;
  const pictures = await photographs(desk, wish, id);
  return pictures.ok ? desk.store.drafts.bringBack(draft.value) : pictures;
}

async function operation(desk: Desk, wish: Wish, id: string): Promise<Outcome<unknown>> {
  const draft = await read(desk, wish, `operations/${id}.json`, readOperationDraft);
  if (!draft.ok) return draft;
  const pictures = await photographs(desk, wish, id);
  return pictures.ok ? desk.store.operations.bringBack(draft.value) : pictures;
}

async function office(desk: Desk, wish: Wish): Promise<Outcome<unknown>> {
  const kept = await read(desk, wish, 'office.json', readKeptOffice);
  return kept.ok ? desk.office.save(kept.value) : kept;
}

async function photographs(desk: Desk, wish: Wish, subject: string): Promise<Outcome<unknown>> {
  const fetched = await contentsOf(desk, wish, `photographs/${subject}/`);
  if (!fetched.ok) return fetched;
  const folder = photographFolder(desk, subject);
  const here = new Set(await readdir(folder).catch(() => []));
  const missing = fetched.value
    .map(({ path, bytes }) => ({ name: basename(path), bytes }))
    .filter(({ name }) => !here.has(name));
  return missing.length === 0 ? done(null) : keepPhotographs(folder, missing);
}

async function read<T>(desk: Desk, wish: Wish, path: string, judge: (value: unknown) => Read<T>): Promise<Outcome<T>> {
  const fetched = await contentsOf(desk, wish, path);
  if (!fetched.ok) return fetched;
  const [file] = fetched.value;
  if (file === undefined) return notThere;
  const json = parseJson(file.bytes);
  const judged = json.ok ? judge(json.value) : json;
  if (judged.ok) return done(judged.value);
  const { code = '', sentence } = judged.findings[0] ?? {};
  return { ok: false, fault: { code, sentence: sentence ?? notThereFault.sentence } };
}

function contentsOf(desk: Desk, { place, name }: Wish, start: string): Promise<Outcome<readonly NamedBytes[]>> {
  return desk.backups.work.ask('fetch', { place, name, starts: [start] });
}

const notThereFault: Fault = {
  code: 'backup-file-missing',
  sentence: {
    zh: '该备份中没有这份资料，未作改动。请改用其他时间的备份。',
    en: 'The backup does not hold it; nothing was changed. Take a backup of another time.',
  },
};
const notThere: Outcome<never> = { ok: false, fault: notThereFault };
