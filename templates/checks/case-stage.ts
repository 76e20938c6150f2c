// Where a paper stands in the course of a case: an order comes before the re-inspection, a decision after it.
import { findKind } from '../catalogue';
import { standingPaper } from '../compose/number';
import { dateOf } from '../language/calendar';
import type { CaseSubject } from './case-subject';

export const orderKind = 'order-to-correct';
export const reinspectionKind = 'reinspection-record';
const decisionKind = 'no-penalty-decision';
const educationKind = 'education-letter';

const earlyStages: readonly (string | undefined)[] = ['first', 'early'];

/** The paper closes the case without penalty, or the case as a whole is checked and a leg has been chosen. */
export function isDecision({ kind, case: one }: CaseSubject): boolean {
  return kind === undefined ? one.grounds.leg !== null : kind === decisionKind;
}

/** The paper tells the party that no penalty is imposed, and why: the decision, or an education letter once a leg is chosen. */
export function statesNoPenalty(subject: CaseSubject): boolean {
  return isDecision(subject) || (subject.kind === educationKind && subject.case.grounds.leg !== null);
}

/** The paper is made before re-inspection and decision, as its template says. */
export function isEarly({ kind }: CaseSubject): boolean {
  return kind !== undefined && earlyStages.includes(findKind(kind)?.template.stage);
}

/** The paper is made before the inspection: what the case holds of it and after it does not concern the paper. */
export function isFirst(kind: string | undefined): boolean {
  return kind !== undefined && findKind(kind)?.template.stage === 'first';
}

/** Whether what stands at a path of the case is known before the inspection. */
export function isKnownFirst(path: string): boolean {
  return !/^(matter|act|inspection|evidence|grounds|correction|education|course)\b/.test(path);
}

/** The day that the last standing paper of a kind in this case bears; void ones do not count. */
export function issuedOn({ case: one }: CaseSubject, kind: string): string | undefined {
  const issued = standingPaper(one, kind);
  return issued && (issued.date ?? dateOf(issued.issuedAt));
}

/**
 * The day of the order to correct: the paper's own day where it is the order (or the commitment made with it),
 * else the day the order was issued; undefined where that is not known.
 */
export function orderDate(subject: CaseSubject): string | undefined {
  const { kind, case: one, date } = subject;
  if (kind === orderKind) return date;
  const issued = issuedOn(subject, orderKind);
  if (issued !== undefined) return issued;
  if (kind === 'commitment') return date;
  const open = one.grounds.leg === null && one.correction.reinspection === undefined;
  return kind === undefined && open ? date : undefined;
}

/** Commitment and decision, for the order between them (Hebei's and Anhui's practice: commitment first). */
export const stageKinds = { decision: decisionKind, commitment: 'commitment' } as const;
