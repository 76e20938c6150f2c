// The fake machine's batches: one at work, one paused after refusals; a list of parties with a cell that is wrong.
import { done } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { alwaysOpen, commonGroups, takenAtFirst } from '../../templates/batch/common-facts';

type BatchBridge = Pick<Bridge, Extract<keyof Bridge, `batch:${string}`>>;
type Summary = Output<'batch:list'>['batches'][number];

const batch: Summary = {
  id: '01KBPZ0V00PJJ4NA3XBHYT3K1A',
  state: 'running',
  counts: { pending: 12, made: 0, issued: 11, refused: 2, failed: 0, 'left-out': 5 },
  total: 30,
  remainingMs: 41_000,
  trouble: null,
  createdAt: '2026-11-23T09:00:00+08:00',
  by: '内勤',
  source: { of: 'sheet', name: '新埭镇商户.xlsx' },
  wish: {
    make: 'issue',
    kinds: ['order-to-correct'],
    language: 'zh-en',
    layout: 'stacked',
    date: '2026-11-23',
    formats: [],
    ready: true,
    combined: false,
  },
  folder: null,
};
const { counts, id, remainingMs, state, total, trouble } = batch;
const progress = { counts, id, remainingMs, state, total, trouble };
const wrong = {
  zh: '统一社会信用代码应为18位，现为17位，请对照证照原件补正。',
  en: 'The Unified Social Credit Code must have 18 characters but has 17; correct it from the original document.',
};

export function batchBridge(): BatchBridge {
  const read: NonNullable<Output<'batch:read-sheet'>['read']> = {
    ...{ of: 'sheet', reading: batch.id, name: '新埭镇商户.xlsx', sheet: '名单', headLine: 1, remembered: false },
    ...{ heads: ['店铺名称', '统一社会信用代码', '备注'], samples: ['新埭镇第1水果店', '92330482MA0TEXT04J', ''] },
    ...{ mapping: { name: 0, creditCode: 1 }, rows: 2 },
  };
  return {
    'batch:list': async () => done({ batches: [batch], damaged: [] }),
    'batch:show': async () => done({ batch, total: 0, rows: [] }),
    'batch:read-sheet': async () => done({ cancelled: false, read }),
    'batch:read-again': async () => done({ cancelled: false, read }),
    'batch:read-folder': async () => done({ cancelled: true, read: null }),
    'batch:preview': async () =>
      done({
        rows: [
          { row: 0, place: '名单!2', name: '新埭镇第1水果店', code: '92330482MA0TEXT04J', unfit: false, findings: [] },
          {
            ...{ row: 1, place: '名单!3', name: '新埭镇第2水果店', code: '92330482MA0TEXT0', unfit: false },
            findings: [{ severity: 'block', cell: 'B3', sentence: wrong }],
          },
        ],
      }),
    'batch:common': async () =>
      done({
        groups: commonGroups.map((group) => ({ group, empty: false, usual: takenAtFirst.includes(group) })),
        open: [...alwaysOpen],
      }),
    'batch:numbers': async ({ kinds }) =>
      done(kinds.map((kind) => ({ kind, number: '平综执责改字〔2026〕第0012号', isNew: false }))),
    'batch:make': async () => done({ cancelled: false, id: batch.id }),
    'batch:pause': async () => done({ ...progress, state: 'paused' }),
    'batch:go-on': async () => done(progress),
    'batch:cancel': async () => done({ cancelled: false }),
    'batch:export': async () => done({ cancelled: true }),
    'batch:reveal': async () => done({}),
  };
}
