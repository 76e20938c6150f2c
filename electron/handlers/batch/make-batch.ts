// Plans a batch: every row with the id of its case, what it takes over, and where its files go, written down whole before
// anything is made.
import { join } from 'node:path';
import { type Batch, type BatchRow, batchFormat, batchVersion, mostBatchRows } from '../../../templates/batch/batch';
import { commonFacts } from '../../../templates/batch/common-facts';
import type { Draft } from '../../../templates/case/draft';
import { findKind } from '../../../templates/catalogue';
import { batchFolderName } from '../../batch/file-names';
import type { batchChannels } from '../../contract/batch-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf } from '../../contract/table';
import { dayOf, momentOf } from '../clock';
import type { PaperDesk } from '../desk';
import { actNow } from '../issued/act-now';
import { nextNumber } from '../issued/paper-number';
import { partyRows } from './preview';
import { nameOf, type Reading, readingGone, type SheetReading } from './readings';

export type MakeWish = InputOf<typeof batchChannels, 'batch:make'>;
/** Facts that all rows have in common, of a case that is in no data folder. */
export type Common = Draft['case'];
type Source = Pick<Batch, 'source' | 'common'> & { readonly rows: readonly BatchRow[] };

/**
 * @param folder absolute, chosen by a person for the files; null where none are made
 * @param common of a case file whose facts are taken over, where that case is not in the data folder
 */
export async function planBatch(
  desk: PaperDesk,
  { from, wish }: MakeWish,
  reading: Reading | null,
  folder: string | null,
  common: Common | null = null,
): Promise<Outcome<string>> {
  const unfit = wishFault(wish) ?? (wish.make === 'issue' ? whoFault(desk) : null);
  if (unfit !== null) return unfit;
  const source = await sourceOf(desk, from, reading, common);
  if (!source.ok) return source;
  const { rows, ...rest } = source.value;
  if (rows.every(({ leftOut }) => leftOut)) return nothingToDo;
  if (rows.length > mostBatchRows) return tooMany;
  const id = desk.store.newId();
  const batch: Batch = {
    format: batchFormat,
    version: batchVersion,
    id,
    createdAt: momentOf(desk.now()),
    by: desk.settings.get().who,
    ...rest,
    wish,
    into: folder === null ? null : join(folder, batchFolderName(id, dayOf(desk.now()))),
    rows: rows.length,
    end: null,
  };
  const planned = await desk.store.batches.plan(batch, rows);
  return planned.ok ? done(id) : planned;
}

async function sourceOf(
  desk: PaperDesk,
  from: MakeWish['from'],
  reading: Reading | null,
  common: Common | null,
): Promise<Outcome<Source>> {
  if (from.of === 'selection') return chosen(desk, from.cases);
  if (reading === null || reading.id !== from.reading || reading.of !== from.of) return readingGone;
  const leftOut = new Set(from.leftOut);
  if (from.of === 'folder' && reading.of === 'folder') {
    const rows = reading.files.flatMap(({ name, sha256, one }, at): BatchRow[] =>
      one === null
        ? []
        : [{ draft: one.id, label: one.party, place: name, file: { name, sha256 }, leftOut: leftOut.has(at) }],
    );
    return done({ source: { of: 'folder', name: nameOf(reading), folder: reading.folder }, common: null, rows });
  }
  return from.of === 'sheet' && reading.of === 'sheet' ? parties(desk, from, reading, common) : readingGone;
}

async function parties(
  desk: PaperDesk,
  from: Extract<MakeWish['from'], { of: 'sheet' }>,
  reading: SheetReading,
  given: Common | null,
): Promise<Outcome<Source>> {
  const stored = given === null ? await desk.store.drafts.get(from.case) : null;
  if (stored?.ok === false) return stored;
  const data = given ?? (stored as Extract<typeof stored, { ok: true }>).value.case;
  const read = await partyRows(desk, reading, from.mapping);
  if (!read.ok) return read;
  const leftOut = new Set(from.leftOut);
  const origin = given === null ? from.case : null;
  return done({
    source: { of: 'sheet', name: nameOf(reading), folder: null },
    common: { from: origin, taken: from.taken, facts: commonFacts(data, from.taken) },
    rows: read.value.map(({ facts, name, line }, at) => ({
      draft: desk.store.newId(),
      label: name,
      place: `${reading.sheet.name}!${line}`.slice(0, 400),
      facts,
      leftOut: leftOut.has(at),
    })),
  });
}

async function chosen({ store }: PaperDesk, cases: readonly string[]): Promise<Outcome<Source>> {
  const listed = await store.drafts.list();
  if (!listed.ok) return listed;
  const known = new Map(listed.value.map((entry) => [entry.id, entry]));
  const rows = [...new Set(cases)].map((draft): BatchRow => {
    const facts = known.get(draft)?.facts;
    return { draft, label: facts?.party.zh || facts?.party.en || '', place: '', leftOut: false };
  });
  return done({ source: { of: 'selection', name: '', folder: null }, common: null, rows });
}

function wishFault({ make, kinds, formats }: MakeWish['wish']): Outcome<never> | null {
  if (make === 'cases') return null;
  const isOfCase = (kind: string): boolean => findKind(kind)?.subject === 'case';
  if (kinds.length === 0 || !kinds.every(isOfCase)) return noKinds;
  return make === 'files' && formats.length === 0 ? noFormats : null;
}

function whoFault(desk: PaperDesk): Outcome<never> | null {
  const act = actNow(desk);
  return act.ok ? null : act;
}

/** The first number of each kind, were it issued now from that case. */
export async function firstNumbers(desk: PaperDesk, id: string, kinds: readonly string[], date: string) {
  const [office, draft] = [await desk.office.need(), await desk.store.drafts.get(id)];
  if (!office.ok) return office;
  if (!draft.ok) return draft;
  const subject = { of: 'case' as const, id, case: draft.value.case as never, rewording: draft.value.rewording };
  const numbers: { kind: string; number: string; isNew: boolean }[] = [];
  for (const kind of kinds) {
    const choice = { kind, language: 'zh' as const, layout: 'stacked' as const, date };
    const next = await nextNumber(desk, office.value, subject, choice);
    if (!next.ok) return next;
    numbers.push({ kind, number: next.value.number, isNew: next.value.isNew });
  }
  return done(numbers);
}

const nothingToDo = failed(
  'batch-empty',
  '没有要办理的行：所有行都被排除或无法办理。请改正文件后重新读取。',
  'There is no row to be done: all are left out or unfit. Mend the file and read it again.',
);
const tooMany = failed(
  'batch-too-large',
  `一次最多办理 ${mostBatchRows} 行。请分成几次。`,
  `A batch has at most ${mostBatchRows} rows. Divide it into several.`,
);
const noKinds = failed(
  'batch-without-kinds',
  '没有选择由案件制作的文书种类。请至少选择一种。',
  'No kind of paper that is made from cases was chosen. Choose at least one.',
);
const noFormats = failed(
  'batch-without-formats',
  '没有选择文件格式。请至少选择 PDF 或 DOCX。',
  'No file format was chosen. Choose PDF or DOCX at least.',
);
