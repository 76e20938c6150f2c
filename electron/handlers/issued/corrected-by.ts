// Which issued paper a notice of correction corrects: the one its template asks for, by number.
import { wholeParticulars } from '../../../templates/asks/whole-particulars';
import { asksOf } from '../../../templates/compose/asks-of';
import type { Desk } from '../desk';
import type { SubjectOfWindow } from '../paper-subject';

const correctionKind = 'correction-notice';

/** Null for every other kind of paper, and where the number is none of this case's papers. */
export async function correctedBy(desk: Desk, subject: SubjectOfWindow, kind: string): Promise<string | null> {
  if (kind !== correctionKind) return null;
  const office = await desk.office.get();
  if (!office.ok || office.value === null) return null;
  const ask = asksOf(kind, office.value).find((one) => one.kind === 'paper');
  const data = subject.of === 'case' ? subject.case : subject.operation;
  const answer = ask && wholeParticulars(data.particulars)[kind]?.[ask.key];
  const rows = await desk.store.archive.of(subject.id);
  if (!rows.ok || typeof answer !== 'string') return null;
  const named = rows.value.findLast((row) => row.number === answer && row.standing.state === 'standing');
  return named?.id ?? null;
}
