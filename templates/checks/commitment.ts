// The party's commitment comes before the decision of no penalty (law-and-forms 1.4 and 2.3, F5).
import { compareTimes, isTime } from '../language/calendar';
import { issuedOn, stageKinds } from './case-stage';
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

export const commitmentAfterDecision: Rule<CaseSubject> = {
  code: 'commitment-after-decision',
  severity: 'block',
  find: (subject) => {
    const { kind, date, case: one } = subject;
    const commitment = kind === stageKinds.commitment ? date : issuedOn(subject, stageKinds.commitment);
    const decision =
      kind === stageKinds.decision ? date : (issuedOn(subject, stageKinds.decision) ?? one.grounds.decidedOn);
    return foundIf(
      commitment !== undefined && isTime(decision) && compareTimes(commitment, decision) > 0,
      kind === stageKinds.commitment ? 'grounds.decidedOn' : 'papers',
      '告知承诺书的日期晚于不予处罚决定，承诺应当在决定之前作出，请核对日期。',
      'The commitment is dated after the decision of no penalty, but it is to be given before it; verify the dates.',
    );
  },
};
