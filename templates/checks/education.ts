// Education is a duty wherever no penalty is imposed (Penalty Law, Art. 33(3)) and must be provable.
import { isDecision } from './case-stage';
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

const pointsMissing: Rule<CaseSubject> = {
  code: 'education-missing',
  severity: 'block',
  find: (subject) =>
    foundIf(
      isDecision(subject) && subject.case.education.points.zh.trim() === '',
      'education.points',
      '不予处罚的应当对当事人进行教育（《行政处罚法》第三十三条第三款），请填写教育内容。',
      'Where no penalty is imposed the party shall be educated (Article 33(3) of the Law on Administrative Penalty); enter the points of education.',
    ),
};

const notGiven: Rule<CaseSubject> = {
  code: 'education-not-given',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      isDecision(subject) && subject.case.education.givenAt === undefined,
      'education.givenAt',
      '没有记录何时对当事人进行了教育，请进行教育、由当事人签收教育告知书并补填时间。',
      'It is not recorded when the party was educated; do so, have the party sign the notice of education, and enter the time.',
    ),
};

export const educationRules: readonly Rule<CaseSubject>[] = [pointsMissing, notGiven];
