// Batches as the window sees them: what each is, how far it has come, and what became of every row.
import { basename } from 'node:path';
import { type Batch, countStates } from '../../../templates/batch/batch';
import type { batchChannels } from '../../contract/batch-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { writeWorkbook } from '../../spreadsheets/write-workbook';
import type { PlannedBatch } from '../../store/batches-port';
import type { PaperDesk } from '../desk';
import type { BatchesAtWork } from './batches-at-work';

type Summary = OutputOf<typeof batchChannels, 'batch:list'>['batches'][number];
type Shown = OutputOf<typeof batchChannels, 'batch:show'>;

export async function listBatches(
  { store }: Pick<PaperDesk, 'store'>,
  atWork: BatchesAtWork,
): Promise<Outcome<OutputOf<typeof batchChannels, 'batch:list'>>> {
  const listed = await store.batches.list();
  if (!listed.ok) return listed;
  const batches: Summary[] = [];
  const damaged = [...listed.value.damaged];
  for (const batch of listed.value.batches) {
    // Of one that ended the counts stand in its head; only of the others the rows must be looked at.
    if (batch.end !== null || atWork.progressOf(batch.id) !== null) batches.push(summary(batch, null, atWork));
    else {
      const planned = await store.batches.get(batch.id);
      if (planned.ok) batches.push(summary(batch, planned.value, atWork));
      else damaged.push(batch.id);
    }
  }
  return done({ batches, damaged });
}

export async function showBatch(
  { store }: Pick<PaperDesk, 'store'>,
  atWork: BatchesAtWork,
  { id, states: wanted, from, count }: InputOf<typeof batchChannels, 'batch:show'>,
): Promise<Outcome<Shown>> {
  const planned = await store.batches.get(id);
  if (!planned.ok) return planned;
  const all = rowsOf(planned.value, atWork);
  const asked = wanted.length === 0 ? all : all.filter(({ state }) => wanted.includes(state));
  const batch = summary(planned.value.batch, planned.value, atWork);
  return done({ batch, total: asked.length, rows: asked.slice(from, from + count) });
}

function rowsOf({ batch, rows, states: kept }: PlannedBatch, atWork: BatchesAtWork): Shown['rows'] {
  const states = atWork.statesOf(batch.id) ?? kept;
  return rows.map(({ place, label, draft, leftOut }, row) => {
    const step = states.get(row);
    const state = step?.state ?? (leftOut ? 'left-out' : 'pending');
    const { numbers = [], files = 0, findings = [] } = step ?? {};
    return { row, place, label, draft, state, numbers: [...numbers], files, findings: [...findings] };
  });
}

function summary(batch: Batch, planned: PlannedBatch | null, atWork: BatchesAtWork): Summary {
  const { id, createdAt, by, wish, into, rows, end, source } = batch;
  const about = {
    createdAt,
    by,
    wish,
    source: { of: source.of, name: source.name },
    folder: into === null ? null : basename(into),
  };
  const progress = atWork.progressOf(id);
  if (progress !== null) return { ...progress, counts: { ...progress.counts }, ...about };
  const state = end === null ? ('paused' as const) : end.how;
  const rest = { total: rows, remainingMs: null, trouble: null, ...about };
  return { id, state, counts: end?.counts ?? countsOf(planned, rows), ...rest };
}

function countsOf(planned: PlannedBatch | null, rows: number): Summary['counts'] {
  const counts = countStates(rows, planned?.states ?? new Map());
  const leftOut = planned?.rows.filter((row, at) => row.leftOut && !planned.states.has(at)).length ?? 0;
  return { ...counts, pending: (counts.pending ?? 0) - leftOut, 'left-out': (counts['left-out'] ?? 0) + leftOut };
}

const stateWords = {
  pending: '待办 to be done',
  made: '已制作 made',
  issued: '已签发 issued',
  refused: '检查未通过 refused by a check',
  failed: '未能办理 could not be done',
  'left-out': '未列入 left out',
} as const;

export async function batchReport(planned: PlannedBatch, atWork: BatchesAtWork): Promise<Uint8Array> {
  const rows = rowsOf(planned, atWork).map(({ row, place, label, state, numbers, files, findings, draft }) => [
    row + 1,
    place,
    label,
    stateWords[state],
    numbers.join('、'),
    files,
    findings.map(({ sentence }) => sentence.zh).join('\n'),
    findings.map(({ sentence }) => sentence.en).join('\n'),
    draft,
  ]);
  return writeWorkbook([{ name: '成批结果 Batch', heads, rows, widths: [8, 24, 28, 18, 34, 8, 60, 60, 30] }]);
}

const heads = [
  { zh: '序号', en: 'No.' },
  { zh: '来源', en: 'Source' },
  { zh: '当事人', en: 'Party' },
  { zh: '结果', en: 'Result' },
  { zh: '文号', en: 'Numbers' },
  { zh: '文件数', en: 'Files' },
  { zh: '问题', en: '' },
  { zh: '问题（英文）', en: 'Problems' },
  { zh: '案件编号', en: 'Case' },
];
