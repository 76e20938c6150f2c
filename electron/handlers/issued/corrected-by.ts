// A notice of correction: which issued paper it corrects (its template asks for it by number), and what to begin with.
import { wholeParticulars } from '../../../templates/asks/whole-particulars';
import { asksOf } from '../../../templates/compose/asks-of';
import { correctionWords } from '../../../templates/issued/correction-words';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import type { Desk, PaperDesk } from '../desk';
import type { SubjectOfWindow } from '../paper-subject';
import { compareIssued } from './compare-issued';

const correctionKind = 'correction-notice';

type Correction = OutputOf<typeof issuedChannels, 'issued:correction'>;

/** Answers that a clerk completes: where it stands, and whether the words are right, only a person can say. */
export async function correctionOf(
  desk: Desk,
  id: string,
  typed: SubjectOfWindow | null,
): Promise<Outcome<Correction>> {
  const compared = await compareIssued(desk, id, typed);
  if (!compared.ok) return compared;
  const issued = await desk.store.archive.get(id);
  if (!issued.ok) return issued;
  const { number, kind } = issued.value.record;
  const { wrong, right } = correctionWords(compared.value.clauses);
  const nature = wrong.zh === '' && right.zh !== '' ? 'supplement' : 'correct';
  return done({ kind: correctionKind, answers: { paper: number || kind, nature, wrong, right } });
}

/** Null for every other kind of paper, and where the number is none of this case's papers. */
export async function correctedBy(desk: PaperDesk, subject: SubjectOfWindow, kind: string): Promise<string | null> {
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
