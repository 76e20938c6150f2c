// The record of papers that were issued or left the program: kept in the draft or operation they were made from.
import type { LogEntry } from '../../templates/case/draft';
import type { PaperSubjectId } from '../../templates/register/register-file';
import { done, type Fault, failed, type Outcome } from '../contract/outcome';
import type { paperChannels } from '../contract/paper-channels';
import type { OutputOf } from '../contract/table';
import type { MadeFile, PaperChoice } from '../paper-worker/questions';
import type { Saved } from '../store/store-port';
import { momentOf } from './clock';
import type { PaperDesk } from './desk';
import { withIssuedPapers } from './issued/case-papers';
import type { SubjectOfWindow } from './paper-subject';

type Entries = OutputOf<typeof paperChannels, 'paper:record'>;

/** @param id of a draft or an operation. Newest last. */
export async function paperRecord({ store }: PaperDesk, id: string): Promise<Outcome<Entries>> {
  const draft = await store.drafts.get(id);
  const kept = draft.ok ? draft : await store.operations.get(id);
  if (!kept.ok) return draft.ok ? kept : draft;
  return done(
    kept.value.log.map(({ at, what, kind, language, layout, who, sha256, template, number, reprint }) => {
      const more = { ...(who !== undefined && { who }), ...(template !== undefined && { template }) };
      const issued = { ...(number !== undefined && { number }), ...(reprint !== undefined && { reprint }) };
      return { at, what, kind, language, layout, sha256, ...more, ...issued };
    }),
  );
}

/** One file of one paper that was printed or written. */
export type Sent = Pick<MadeFile, 'format' | 'template'> & { readonly choice: PaperChoice; readonly sha256: string };

export function logEntries(desk: PaperDesk, what: LogEntry['what'], sent: readonly Sent[]): readonly LogEntry[] {
  const { who } = desk.settings.get();
  const at = momentOf(desk.now());
  return sent.map(({ choice: { kind, language, layout }, format, sha256, template }) => {
    return { at, what, kind, language, layout, formats: [format], sha256, template, ...(who !== '' && { who }) };
  });
}

/** The version of a draft or operation in the store, null where there is none. Asked before papers are made. */
export async function versionNow({ store }: PaperDesk, { of, id }: SubjectOfWindow): Promise<string | null> {
  const stored = of === 'case' ? await store.drafts.get(id) : await store.operations.get(id);
  return stored.ok ? stored.value.updatedAt : null;
}

/**
 * Adds to the record. Where nothing was saved since `before`, the data that the papers were made from are saved with
 * it, so that the history holds them; what was typed meanwhile is never overwritten.
 * A subject that was never in the store has no record to keep.
 */
export async function record(
  desk: PaperDesk,
  subject: SubjectOfWindow,
  entries: readonly LogEntry[],
  before: string | null,
): Promise<Outcome<null>> {
  return before === null ? done(null) : noteInSubject(desk, subject, entries, unsavedOf(subject, before));
}

/** The window's data of a subject, as long as the store holds the version that they were made on. */
export function unsavedOf(subject: SubjectOfWindow, before: string | null): Unsaved {
  return (updatedAt) => (updatedAt === before ? subject : null);
}

/** What the window has not saved yet, or null where the stored data count. */
export type Unsaved = (updatedAt: string) => SubjectOfWindow | null;

/** Adds to the record of a case or operation; a case takes over its papers from the archive as well. */
export async function noteInSubject(
  desk: PaperDesk,
  { of, id }: PaperSubjectId,
  entries: readonly LogEntry[],
  unsaved: Unsaved = () => null,
): Promise<Outcome<null>> {
  const { drafts, operations } = desk.store;
  const note = (from: string, to: string): void => desk.ownSaves.note(id, from, to);
  if (of === 'operation') {
    return append(operations, id, entries, note, async (draft) => {
      const newer = unsaved(draft.updatedAt);
      return newer?.of === 'operation' ? { ...draft, operation: newer.operation } : draft;
    });
  }
  return append(drafts, id, entries, note, async (draft) => {
    const newer = unsaved(draft.updatedAt);
    const own = newer?.of === 'case' ? { case: newer.case, rewording: newer.rewording } : {};
    const next = { ...draft, ...own };
    return { ...next, case: await withIssuedPapers(desk.store.archive, id, next.case, draft.case.papers) };
  });
}

type Kept = { readonly updatedAt: string; readonly log: readonly LogEntry[] };
type Shelf<D> = {
  get(id: string): Promise<Outcome<D>>;
  save(draft: D, expected: { readonly expectedUpdatedAt: string }): Promise<Outcome<Saved<D>>>;
};

/** Tried again where the window saves at the very same time. */
async function append<D extends Kept>(
  shelf: Shelf<D>,
  id: string,
  entries: readonly LogEntry[],
  note: (from: string, to: string) => void,
  change: (stored: D) => Promise<D>,
): Promise<Outcome<null>> {
  for (;;) {
    const stored = await shelf.get(id);
    if (!stored.ok) return stored;
    const { updatedAt, log } = stored.value;
    const next = { ...(await change(stored.value)), log: [...log, ...entries] };
    const saved = await shelf.save(next, { expectedUpdatedAt: updatedAt });
    if (!saved.ok) return saved;
    if (saved.value.result === 'conflict') continue;
    note(updatedAt, saved.value.draft.updatedAt);
    return done(null);
  }
}

/** The papers are out all the same: nobody must make them again for that. */
export function notRecorded({ fault }: { readonly fault: Fault }, what: LogEntry['what']): Outcome<never> {
  const { zh, en } = fault.sentence;
  return failed(
    'not-recorded',
    what === 'printed'
      ? `文书已送往打印机，请勿重复打印；但打印记录没有写入。${zh}`
      : `文书已导出；但导出记录没有写入。${zh}`,
    what === 'printed'
      ? `The papers have been sent to the printer, do not print them again; but the record of it was not written. ${en}`
      : `The papers have been exported; but the record of it was not written. ${en}`,
  );
}
