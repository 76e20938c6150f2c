// The record of papers that left the program: kept in the draft or operation they were made from.
import { createHash } from 'node:crypto';
import type { LogEntry } from '../../templates/case/draft';
import { done, type Outcome } from '../contract/outcome';
import type { paperChannels } from '../contract/paper-channels';
import type { OutputOf } from '../contract/table';
import type { PaperChoice } from '../paper-worker/questions';
import { momentOf } from './clock';
import type { Desk } from './desk';
import type { SubjectOfWindow } from './paper-subject';

type Entries = OutputOf<typeof paperChannels, 'paper:record'>;

/** @param id of a draft or an operation. Newest last. */
export async function paperRecord({ store }: Desk, id: string): Promise<Outcome<Entries>> {
  const draft = await store.drafts.get(id);
  const kept = draft.ok ? draft : await store.operations.get(id);
  if (!kept.ok) return draft.ok ? kept : draft;
  return done(
    kept.value.log.map(({ at, what, kind, language, layout, who, sha256 }) => {
      return { at, what, kind, language, layout, sha256, ...(who !== undefined && { who }) };
    }),
  );
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One file of one paper that was printed or written. */
export type Sent = { readonly choice: PaperChoice; readonly format: 'pdf' | 'docx'; readonly sha256: string };

export function logEntries(desk: Desk, what: LogEntry['what'], sent: readonly Sent[]): readonly LogEntry[] {
  const { who } = desk.settings.get();
  const at = momentOf(desk.now());
  return sent.map(({ choice: { kind, language, layout }, format, sha256 }) => {
    return { at, what, kind, language, layout, formats: [format], sha256, ...(who !== '' && { who }) };
  });
}

/**
 * Adds to the record, together with the very data the papers were made from, so that the history holds it.
 * A subject that is not in the store (an example looked at, a draft deleted meanwhile) has no record to keep.
 */
export async function record(desk: Desk, subject: SubjectOfWindow, entries: readonly LogEntry[]): Promise<void> {
  if (subject.of === 'case') await recordInDraft(desk, subject, entries);
  else await recordInOperation(desk, subject, entries);
}

async function recordInDraft(
  { store: { drafts }, ownSaves }: Desk,
  subject: Extract<SubjectOfWindow, { of: 'case' }>,
  entries: readonly LogEntry[],
): Promise<void> {
  const stored = await drafts.get(subject.id);
  if (!stored.ok) return;
  const { updatedAt, log } = stored.value;
  const { case: data, rewording } = subject;
  const draft = { ...stored.value, case: data, rewording, log: [...log, ...entries] };
  const saved = await drafts.save(draft, { expectedUpdatedAt: updatedAt });
  if (saved.ok && saved.value.result === 'saved') {
    ownSaves.note(subject.id, updatedAt, saved.value.draft.updatedAt);
  }
}

async function recordInOperation(
  { store: { operations }, ownSaves }: Desk,
  subject: Extract<SubjectOfWindow, { of: 'operation' }>,
  entries: readonly LogEntry[],
): Promise<void> {
  const stored = await operations.get(subject.id);
  if (!stored.ok) return;
  const { updatedAt, log } = stored.value;
  const draft = { ...stored.value, operation: subject.operation, log: [...log, ...entries] };
  const saved = await operations.save(draft, { expectedUpdatedAt: updatedAt });
  if (saved.ok && saved.value.result === 'saved') {
    ownSaves.note(subject.id, updatedAt, saved.value.draft.updatedAt);
  }
}
