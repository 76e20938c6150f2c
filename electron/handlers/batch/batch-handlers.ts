// Answers the window about batches: what was read, what is planned, what is at work and what became of it.
import { alwaysOpen, commonGroups, emptyGroups, takenAtFirst } from '../../../templates/batch/common-facts';
import type { batchChannels } from '../../contract/batch-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, OutputOf } from '../../contract/table';
import { dayOf } from '../clock';
import type { Desk } from '../desk';
import { saveFile } from '../write-out';
import { batchReport, listBatches, showBatch } from './batch-rows';
import { firstNumbers, type MakeWish, planBatch } from './make-batch';
import { previewOf } from './preview';
import { nameOf, type Reading, readFolder, readingGone, readSheet, type SheetReading } from './readings';

type Handlers = FunctionsOf<typeof batchChannels>;
type SheetRead = NonNullable<OutputOf<typeof batchChannels, 'batch:read-sheet'>['read']>;

const sheetTitle = { zh: '选择当事人名单', en: 'Choose a list of parties' };
const folderTitle = { zh: '选择案件文件夹', en: 'Choose a folder of case files' };
const intoTitle = { zh: '文书存放到', en: 'Folder for the papers' };
const reportTitle = { zh: '导出成批结果', en: 'Export the results of the batch' };

type Sources = 'batch:read-sheet' | 'batch:read-again' | 'batch:read-folder' | 'batch:preview' | 'batch:make';

export function batchHandlers(desk: Desk): Handlers {
  const { batches } = desk;
  return {
    ...sourceHandlers(desk),
    'batch:list': () => listBatches(desk, batches),
    'batch:show': (input) => showBatch(desk, batches, input),
    'batch:common': ({ case: id }) => commonOf(desk, id),
    'batch:numbers': ({ case: id, kinds, date }) => firstNumbers(desk, id, kinds, date),
    'batch:pause': async ({ id }) => batches.pause(id),
    'batch:go-on': ({ id, again }) => batches.goOn(desk, id, again),
    'batch:cancel': async ({ id }) => {
      if (!(await desk.dialogs.confirm(cancelQuestion, cancelAction))) return done({ cancelled: false });
      const ended = await batches.cancel(desk, id);
      return ended.ok ? done({ cancelled: true }) : ended;
    },
    'batch:export': ({ id }) => exportReport(desk, id),
    'batch:reveal': ({ id }) => revealFolder(desk, id),
  };
}

/** What was read last is kept until the next is read: the window hands back only which it means. */
function sourceHandlers(desk: Desk): Pick<Handlers, Sources> {
  let kept: Reading | null = null;
  const sheetAt = async (path: string): ReturnType<Handlers['batch:read-sheet']> => {
    const read = await readSheet(path, desk.store.newId());
    if (!read.ok) return read;
    kept = read.value;
    return done({ cancelled: false, read: await sheetRead(desk, read.value) });
  };
  return {
    'batch:read-sheet': async () => {
      const [path] = (await desk.dialogs.openFiles(sheetTitle, 'parties')) ?? [];
      return path === undefined ? done({ cancelled: true, read: null }) : sheetAt(path);
    },
    'batch:read-again': async ({ reading }) =>
      kept?.of === 'sheet' && kept.id === reading ? sheetAt(kept.path) : readingGone,
    'batch:read-folder': async () => {
      const folder = await desk.dialogs.chooseFolder(folderTitle);
      if (folder === null) return done({ cancelled: true, read: null });
      const read = await readFolder(folder, desk.store.newId(), desk.store.drafts);
      if (!read.ok) return read;
      kept = read.value;
      return done({ cancelled: false, read: { of: 'folder', reading: kept.id, name: nameOf(kept) } });
    },
    'batch:preview': async ({ reading, mapping }) => {
      if (kept === null || kept.id !== reading) return readingGone;
      if (kept.of === 'sheet') await desk.store.batches.keepMapping(kept.key, mapping);
      const rows = await previewOf(desk, kept, mapping);
      return rows.ok ? done({ rows: [...rows.value] }) : rows;
    },
    'batch:make': (input) => make(desk, input, kept),
  };
}

async function exportReport(desk: Desk, id: string): ReturnType<Handlers['batch:export']> {
  const planned = await desk.store.batches.get(id);
  if (!planned.ok) return planned;
  const bytes = await batchReport(planned.value, desk.batches);
  const name = `batch-${dayOf(desk.now())}.xlsx`;
  const saved = await saveFile(desk, { title: reportTitle, name, bytes: () => bytes });
  return saved.ok ? done({ cancelled: saved.value === null }) : saved;
}

async function revealFolder(desk: Desk, id: string): ReturnType<Handlers['batch:reveal']> {
  const planned = await desk.store.batches.get(id);
  if (!planned.ok) return planned;
  const { into } = planned.value.batch;
  if (into === null) return noFolder;
  desk.opener.reveal(into);
  return done({});
}

async function make(
  desk: Desk,
  input: MakeWish,
  reading: Reading | null,
): Promise<Outcome<OutputOf<typeof batchChannels, 'batch:make'>>> {
  if (desk.batches.running !== null) return busyAlready;
  const needs = input.wish.make === 'files';
  const folder = needs ? await desk.dialogs.chooseFolder(intoTitle) : null;
  if (needs && folder === null) return done({ cancelled: true, id: null });
  const planned = await planBatch(desk, input, reading, folder);
  if (!planned.ok) return planned;
  const begun = await desk.batches.goOn(desk, planned.value, false);
  return begun.ok ? done({ cancelled: false, id: planned.value }) : begun;
}

async function sheetRead({ store }: Desk, reading: SheetReading): Promise<SheetRead> {
  const { id, sheet, headRow, heads, samples, proposed, key } = reading;
  const remembered = await store.batches.mappingOf(key);
  const known = remembered.ok ? remembered.value : null;
  const mapping = { ...(known ?? proposed) };
  const rows = sheet.rows.length - headRow - 1;
  const names = { reading: id, name: nameOf(reading), sheet: sheet.name, headLine: headRow + 1 };
  return { of: 'sheet', ...names, heads: [...heads], samples: [...samples], mapping, remembered: known !== null, rows };
}

async function commonOf({ store }: Desk, id: string): ReturnType<Handlers['batch:common']> {
  const draft = await store.drafts.get(id);
  if (!draft.ok) return draft;
  const empty = emptyGroups(draft.value.case);
  const groups = commonGroups.map((group) => {
    return { group, empty: empty.includes(group), usual: takenAtFirst.includes(group) };
  });
  return done({ groups, open: [...alwaysOpen] });
}

const cancelQuestion = {
  zh: '要取消这个成批任务吗？已做成的案件和文书保留，其余不再办理。',
  en: 'Cancel this batch? Cases and papers made so far stay; the rest is not done.',
};
const cancelAction = { zh: '取消任务', en: 'Cancel the batch' };

const noFolder = failed('batch-without-folder', '这个任务没有导出文件。', 'This batch made no files.');
const busyAlready = failed(
  'batch-busy',
  '另一个成批任务正在办理。请等它完成，或者先暂停它，再开始新的任务。',
  'Another batch is at work. Wait until it is done, or pause it, then begin a new one.',
);
