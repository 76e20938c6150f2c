// What a batch of the command line is made from: a list of parties with the case they have in common, or a folder of cases.
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type CommonGroup, takenAtFirst } from '../../../templates/batch/common-facts';
import type { Mapping } from '../../../templates/batch/party-columns';
import { formDataSchema } from '../../../templates/case/draft';
import { ulidSchema } from '../../../templates/language/plain-values';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { Common, MakeWish } from '../../handlers/batch/make-batch';
import { type PreviewRow, previewOf } from '../../handlers/batch/preview';
import { nameOf, type Reading, readFolder, readSheet } from '../../handlers/batch/readings';
import type { PaperDesk } from '../../handlers/desk';
import { loadCase } from '../load';
import type { Request } from '../request';

export type Source = {
  readonly from: MakeWish['from'];
  readonly reading: Reading;
  readonly rows: readonly PreviewRow[];
  /** Of a case file that is in no data folder; null otherwise. */
  readonly common: Common | null;
  readonly name: string;
};

export async function readSource(desk: PaperDesk, request: Request): Promise<Outcome<Source>> {
  const path = resolve(request.files[0] ?? '');
  const id = desk.store.newId();
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  if (isFolder) {
    const read = await readFolder(path, id, desk.store.drafts);
    return read.ok ? withRows(desk, read.value, {}, (leftOut) => ({ of: 'folder', reading: id, leftOut }), null) : read;
  }
  if (!['.xlsx', '.csv'].includes(extname(path).toLowerCase())) return otherSource;
  const read = await readSheet(path, id);
  if (!read.ok) return read;
  const like = await likeOf(request);
  if (!like.ok) return like;
  const groups = request.list('common');
  const taken = (groups.length === 0 ? takenAtFirst : groups) as CommonGroup[];
  const remembered = await desk.store.batches.mappingOf(read.value.key);
  const mapping = { ...((remembered.ok ? remembered.value : null) ?? read.value.proposed) };
  const { id: origin, common } = like.value;
  const from = (leftOut: number[]): MakeWish['from'] => {
    return { of: 'sheet', reading: id, mapping, leftOut, case: origin, taken: [...taken] };
  };
  return withRows(desk, read.value, mapping, from, common);
}

async function withRows(
  desk: PaperDesk,
  reading: Reading,
  mapping: Mapping,
  from: (leftOut: number[]) => MakeWish['from'],
  common: Common | null,
): Promise<Outcome<Source>> {
  const rows = await previewOf(desk, reading, mapping);
  if (!rows.ok) return rows;
  const wrong = rows.value.filter(({ findings }) => findings.some(({ severity }) => severity === 'block'));
  return done({ from: from(wrong.map(({ row }) => row)), reading, rows: rows.value, common, name: nameOf(reading) });
}

/** The case to copy from: one of the data folder by its id, or a case file. */
async function likeOf(request: Request): Promise<Outcome<{ readonly id: string; readonly common: Common | null }>> {
  const like = request.value('like');
  if (like === undefined) return likeMissing;
  if (ulidSchema.safeParse(like).success) return done({ id: like, common: null });
  const read = await loadCase(like);
  if (!read.ok) return { ok: false, fault: read.findings[0] ?? { code: '', sentence: { zh: '', en: '' } } };
  return done({ id: read.value.id, common: formDataSchema.parse(read.value) });
}

const likeMissing = failed(
  'option-missing',
  '由名单办理须用 --like 写明取用共同事实的案件：数据文件夹中案件的编号，或者案件文件。',
  'A list of parties needs --like, the case whose common facts are taken over: its id in the data folder, or a case file.',
);
const otherSource = failed(
  'batch-source',
  '成批办理须给出当事人名单（.xlsx、.csv）或案件文件夹；继续未办完的用 pilin batch resume。',
  'A batch is made from a list of parties (.xlsx, .csv) or a folder of case files; pilin batch resume goes on with one that was cut off.',
);
