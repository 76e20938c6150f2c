// "First" is looked up, not believed: a decision that rests on it should name a look-up in the register, one that fits
// the case and does not speak against the answer. A register is never whole, so none of this blocks.
import { dateOf } from '../language/calendar';
import { statesNoPenalty } from './case-stage';
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

const path = 'grounds.first';

function restsOnFirst(subject: CaseSubject): boolean {
  const { leg, first } = subject.case.grounds;
  return statesNoPenalty(subject) && leg === 'first' && first === 'yes';
}

const missing: Rule<CaseSubject> = {
  code: 'first-not-looked-up',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      restsOnFirst(subject) && subject.case.grounds.lookUp === undefined,
      path,
      '“初次违法”没有台账查询记录，请在“是否初次违法”处查询首违台账并留下记录。',
      'No look-up in the register stands behind the answer that this is the first violation; look it up beside the question, so that it is on record.',
    ),
};

const against: Rule<CaseSubject> = {
  code: 'first-against-register',
  severity: 'warn',
  find: (subject) => {
    const matches = subject.case.grounds.lookUp?.matches ?? 0;
    return foundIf(
      restsOnFirst(subject) && matches > 0,
      path,
      `台账中同一当事人同一事项已有${matches}条记录，而答案为“初次违法”，请由决定人核实。`,
      `The register holds ${matches} earlier ${matches === 1 ? 'entry' : 'entries'} of this party and matter, but the answer says that it is the first; the person who decides must verify it.`,
    );
  },
};

const stale: Rule<CaseSubject> = {
  code: 'first-looked-up-for-another-day',
  severity: 'warn',
  find: (subject) => {
    const { lookUp } = subject.case.grounds;
    const { from } = subject.case.act;
    return foundIf(
      restsOnFirst(subject) && lookUp !== undefined && from !== '' && lookUp.until !== dateOf(from),
      path,
      '台账查询之后又改过违法行为的时间，请重新查询。',
      'The time of the act was changed after the look-up; look it up again.',
    );
  },
};

export const lookUpRules: readonly Rule<CaseSubject>[] = [missing, against, stale];
