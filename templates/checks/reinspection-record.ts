// The record of a re-inspection: there was one, and what was decided fits what was found.
import { answerPath } from '../asks/ask';
import { compareTimes, isTime } from '../language/calendar';
import type { CaseSubject } from './case-subject';
import { foundIf, nothing, type Rule } from './rule';

const kind = 'reinspection-record';

/** Whatever is asked of this paper is nothing to the others. */
function ofRecord(rule: Rule<CaseSubject>): Rule<CaseSubject> {
  return { ...rule, find: (subject) => (subject.kind === kind ? rule.find(subject) : nothing) };
}

const decisionOf = ({ particulars }: CaseSubject): unknown => particulars[kind]?.decision;

const none: Rule<CaseSubject> = {
  code: 'reinspection-not-entered',
  severity: 'block',
  find: ({ case: { correction } }) =>
    foundIf(
      correction.reinspection === undefined,
      'correction.reinspection',
      '案件中没有复查情况，不能制作复查记录，请先在“责令改正”中添加复查。',
      'The case has no re-inspection, so there is nothing to record; add it under “Correction” first.',
    ),
};

const endedUncorrected: Rule<CaseSubject> = {
  code: 'reinspection-ended-uncorrected',
  severity: 'block',
  find: (subject) => {
    const result = subject.case.correction.reinspection?.result;
    return foundIf(
      decisionOf(subject) === 'end' && result !== undefined && result !== 'corrected',
      answerPath(kind, 'decision'),
      '复查结果不是“已改正”，处理意见却为“结束”，请核对其中一项。',
      'The result of the re-inspection is not “corrected”, yet the decision is to end the matter; verify one of the two.',
    );
  },
};

const filedThoughCorrected: Rule<CaseSubject> = {
  code: 'reinspection-filed-though-corrected',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      decisionOf(subject) === 'file' && subject.case.correction.reinspection?.result === 'corrected',
      answerPath(kind, 'decision'),
      '复查结果为“已改正”，处理意见却为“立案”，请核对是否确需立案。',
      'The result of the re-inspection is “corrected”, yet the decision is to file a case; verify that it is to be filed.',
    ),
};

const extendedTo: Rule<CaseSubject> = {
  code: 'reinspection-extended-to',
  severity: 'block',
  find: (subject) => {
    if (decisionOf(subject) !== 'extend') return nothing;
    const until = subject.particulars[kind]?.extendedTo;
    const at = subject.case.correction.reinspection?.at;
    const isLater = typeof until === 'string' && isTime(until) && (!isTime(at) || compareTimes(at, until) < 0);
    return foundIf(
      !isLater,
      answerPath(kind, 'extendedTo'),
      '处理意见为“延期”，请填写晚于复查时间的新期限。',
      'The decision is to extend the time limit; enter the new one, which lies after the re-inspection.',
    );
  },
};

export const reinspectionRecordRules: readonly Rule<CaseSubject>[] = [
  none,
  endedUncorrected,
  filedThoughCorrected,
  extendedTo,
].map(ofRecord);
