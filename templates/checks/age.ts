// Minors: no penalty under 14, lighter or mitigated from 14 to 18, and a guardian for both (Penalty Law, Art. 30).
import { ageAtAct, birthDateOf } from '../article-33/age-at-act';
import { statesNoPenalty } from './case-stage';
import type { CaseSubject } from './case-subject';
import { type Found, foundIf, nothing, type Rule } from './rule';

const path = 'party.birthDate';

const underFourteen: Rule<CaseSubject> = {
  code: 'party-under-14',
  severity: 'block',
  find: (subject) =>
    statesNoPenalty(subject)
      ? withAge(subject, (age) =>
          foundIf(
            age < 14,
            path,
            `当事人行为时${age}周岁，不满十四周岁：应依据《行政处罚法》第三十条不予行政处罚并责令监护人管教，不得以第三十三条为依据，请改正。`,
            `The party was ${age} at the time of the act, under 14: no penalty is imposed under Article 30 of the Law on Administrative Penalty and the guardian is ordered to discipline and educate the minor; Article 33 must not be the basis: correct it.`,
          ),
        )
      : nothing,
};

const underFourteenNotice: Rule<CaseSubject> = {
  code: 'party-under-14-notice',
  severity: 'warn',
  find: (subject) =>
    statesNoPenalty(subject)
      ? nothing
      : withAge(subject, (age) =>
          foundIf(
            age < 14,
            path,
            `当事人行为时${age}周岁，不满十四周岁：依据《行政处罚法》第三十条不予行政处罚，责令监护人加以管教，请与监护人联系。`,
            `The party was ${age} at the time of the act, under 14: under Article 30 of the Law on Administrative Penalty no penalty is imposed and the guardian is ordered to discipline and educate the minor; contact the guardian.`,
          ),
        ),
};

const guardianMissing: Rule<CaseSubject> = {
  code: 'guardian-missing',
  severity: 'block',
  find: (subject) =>
    withAge(subject, (age, hasGuardian) =>
      foundIf(
        age < 14 && !hasGuardian,
        'party.guardian',
        '当事人不满十四周岁，请填写监护人的姓名和电话（《行政处罚法》第三十条）。',
        'The party is under 14; enter the name and telephone of the guardian (Article 30 of the Law on Administrative Penalty).',
      ),
    ),
};

const fourteenToEighteen: Rule<CaseSubject> = {
  code: 'party-14-to-18',
  severity: 'warn',
  find: (subject) =>
    withAge(subject, (age, hasGuardian) => {
      const guardian = hasGuardian ? { zh: '', en: '' } : { zh: '并填写监护人', en: ' and enter the guardian' };
      return foundIf(
        age >= 14 && age < 18,
        path,
        `当事人行为时${age}周岁，已满十四周岁不满十八周岁：如予处罚应当从轻或者减轻（《行政处罚法》第三十条），请核对${guardian.zh}。`,
        `The party was ${age} at the time of the act, between 14 and 18: any penalty must be lighter or mitigated (Article 30 of the Law on Administrative Penalty); verify this${guardian.en}.`,
      );
    }),
};

const ageUnknown: Rule<CaseSubject> = {
  code: 'age-unknown',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      subject.case.party.kind === 'individual' && birthDateOf(subject.case) === undefined,
      path,
      '没有出生日期，无法判断当事人是否未成年（《行政处罚法》第三十条），请按证件补填。',
      'Without a date of birth it cannot be told whether the party is a minor (Article 30 of the Law on Administrative Penalty); enter it from the identity document.',
    ),
};

function withAge(
  subject: CaseSubject,
  check: (age: number, hasGuardian: boolean) => readonly Found[],
): readonly Found[] {
  const { party } = subject.case;
  const age = ageAtAct(subject.case);
  if (party.kind !== 'individual' || age === undefined) return nothing;
  const guardian = party.guardian?.name;
  return check(age, guardian !== undefined && (guardian.zh.trim() !== '' || guardian.en.trim() !== ''));
}

export const ageRules: readonly Rule<CaseSubject>[] = [
  underFourteen,
  underFourteenNotice,
  guardianMissing,
  fourteenToEighteen,
  ageUnknown,
];
