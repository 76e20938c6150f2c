// What follows from an issued paper: the one it replaces becomes void, the one it corrects says so, its case lists it.
import type { LogEntry } from '../../../templates/case/draft';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Act } from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import type { PaperDesk } from '../desk';
import { enterCase } from '../first-violations/enter-case';
import { noteInSubject, unsavedOf } from '../paper-record';
import type { SubjectOfWindow } from '../paper-subject';
import { voidRecord } from './void-paper';

/** Each step is tried whatever became of the others; the first fault is told. All of them are made up for at a start. */
export async function afterIssue(
  desk: PaperDesk,
  row: IssuedRow,
  subject: SubjectOfWindow,
  before: string | null,
  act: Act,
): Promise<Outcome<null>> {
  const linked = await linkPapers(desk, row, act);
  const entry = logEntry(row);
  const noted = before === null ? done(null) : await noteInSubject(desk, subject, [entry], unsavedOf(subject, before));
  const entered = subject.of === 'case' ? await enterCase(desk, subject.id) : done(null);
  if (!linked.ok) return linked;
  return noted.ok ? entered : noted;
}

/** Steps that were done already are not done again. */
export async function linkPapers({ store }: PaperDesk, row: IssuedRow, act: Act): Promise<Outcome<null>> {
  const { id, number, replaces, corrects } = row;
  if (corrects !== null) {
    const corrected = await store.archive.get(corrects);
    const isLinked = corrected.ok && corrected.value.row.standing.corrections.some(({ notice }) => notice === id);
    const added = isLinked
      ? done(null)
      : await store.archive.add(corrects, { what: 'corrected', ...act, notice: id, number });
    if (!added.ok) return added;
  }
  if (replaces === null) return done(null);
  const voided = await voidRecord(store, replaces.id, act, replaces.reason, id);
  return voided.ok ? done(null) : voided;
}

export function logEntry(row: IssuedRow): LogEntry {
  const { id, number, kind, language, layout, issuedAt: at, by: who, sheetHash, template } = row;
  const what = { at, what: 'issued' as const, who, kind, language, layout, formats: ['pdf' as const, 'docx' as const] };
  return { ...what, sha256: sheetHash, template, record: id, ...(number !== '' && { number }) };
}
