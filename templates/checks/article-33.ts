// A paper that says no penalty is imposed: the sentence of Article 33 a person chose, against the answers given.
// The program never decides; it only says where an answer does not carry the choice.

import { legConditions, legNames } from '../article-33/legs';
import { isDecision, statesNoPenalty } from './case-stage';
import type { CaseSubject } from './case-subject';
import { found, foundIf, nothing, type Rule } from './rule';

const legMissing: Rule<CaseSubject> = {
  code: 'leg-missing',
  severity: 'block',
  find: (subject) =>
    foundIf(
      isDecision(subject) && subject.case.grounds.leg === null,
      'grounds.leg',
      '没有选定不予处罚的情形，请由决定人在《行政处罚法》第三十三条的三种情形中选定一种。',
      'No ground of no penalty is chosen; the person who decides must choose one of the three cases of Article 33 of the Law on Administrative Penalty.',
    ),
};

const legUnsupported: Rule<CaseSubject> = {
  code: 'leg-unsupported',
  severity: 'block',
  find: (subject) => {
    const { grounds } = subject.case;
    if (!statesNoPenalty(subject) || grounds.leg === null) return nothing;
    const leg = legNames[grounds.leg];
    return legConditions[grounds.leg]
      .filter((condition) => condition.state(grounds) !== 'met')
      .map(({ path, zh, en }) =>
        found(
          path,
          `“${leg.zh}”（《行政处罚法》${leg.article.zh}）要求${zh}，与所填答案不符或者尚未查明，请核实后改正答案或者另选情形。`,
          `“${leg.en}” (${leg.article.en} of the Law on Administrative Penalty) requires ${en}, which the answer given does not show; verify it, then correct the answer or choose another ground.`,
        ),
      );
  },
};

const faultWithoutEvidence: Rule<CaseSubject> = {
  code: 'no-fault-without-evidence',
  severity: 'block',
  find: (subject) =>
    foundIf(
      statesNoPenalty(subject) && subject.case.grounds.leg === 'no-fault' && subject.case.evidence.length === 0,
      'evidence',
      '以没有主观过错不予处罚，须有足以证明的证据（《行政处罚法》第三十三条第二款），请列出证据。',
      'No penalty for want of fault needs evidence sufficient to prove it (Article 33(2) of the Law on Administrative Penalty); list the evidence.',
    ),
};

const decidedByMissing: Rule<CaseSubject> = {
  code: 'decided-by-missing',
  severity: 'block',
  find: (subject) =>
    foundIf(
      statesNoPenalty(subject) && (subject.case.grounds.decidedBy ?? '').trim() === '',
      'grounds.decidedBy',
      '没有填写由谁决定不予处罚，请填写决定人姓名。',
      'It is not stated who decided that no penalty is imposed; enter that person’s name.',
    ),
};

const decidedOnMissing: Rule<CaseSubject> = {
  code: 'decided-on-missing',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      statesNoPenalty(subject) && subject.case.grounds.decidedOn === undefined,
      'grounds.decidedOn',
      '没有填写决定不予处罚的日期，请补填。',
      'The day of the decision of no penalty is not entered; enter it.',
    ),
};

const contradicted: Rule<CaseSubject> = {
  code: 'corrected-contradicts-reinspection',
  severity: 'block',
  find: ({ case: { grounds, correction } }) =>
    foundIf(
      grounds.corrected === 'yes' &&
        correction.reinspection !== undefined &&
        correction.reinspection.result !== 'corrected',
      'grounds.corrected',
      '答案为“已及时改正”，而复查结果不是“已改正”，请核对两者。',
      'The answer says the violation was rectified in time, but the re-inspection did not find it corrected; verify both.',
    ),
};

const unproved: Rule<CaseSubject> = {
  code: 'correction-unproved',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      statesNoPenalty(subject) &&
        subject.case.grounds.corrected === 'yes' &&
        subject.case.correction.reinspection === undefined,
      'correction.reinspection',
      '没有复查记录证明已经改正，请补录复查；当场改正的，请在检查情况中写明并附照片。',
      'No re-inspection proves the correction; enter it, or, if it was made on the spot, say so in the finding and keep photographs.',
    ),
};

export const article33Rules: readonly Rule<CaseSubject>[] = [
  legMissing,
  legUnsupported,
  faultWithoutEvidence,
  decidedByMissing,
  decidedOnMissing,
  contradicted,
  unproved,
];
