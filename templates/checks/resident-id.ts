// The resident identity number of a person, and whether date of birth and sex agree with it.
import { isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { type ResidentId, type ResidentIdFault, validateResidentId } from './check-digits/resident-id';
import { type Found, foundIf, nothing, type Rule, type Severity } from './rule';

const path = 'party.identity.number';

const severities: Readonly<Record<ResidentIdFault, Severity>> = {
  'resident-id-length': 'block',
  'resident-id-character': 'block',
  'resident-id-check': 'block',
  'resident-id-birth': 'block',
  'resident-id-region': 'warn',
};

const faultRules = (Object.keys(severities) as ResidentIdFault[]).map(
  (code): Rule<CaseSubject> => ({
    code,
    severity: severities[code],
    find: (subject) =>
      withNumber(subject, ({ faults }) =>
        faults.filter((fault) => fault.code === code).map(({ sentence }) => ({ path, sentence })),
      ),
  }),
);

const writtenOddly: Rule<CaseSubject> = {
  code: 'resident-id-writing',
  severity: 'warn',
  find: (subject) =>
    withNumber(subject, ({ normalised }, { identity }) =>
      foundIf(
        normalised !== identity.number,
        path,
        `居民身份证号中有全角字符、空格或者小写字母，请改写为“${normalised}”。`,
        `The resident identity number holds full-width characters, spaces or a lower-case letter; write it as “${normalised}”.`,
      ),
    ),
};

const otherBirthDate: Rule<CaseSubject> = {
  code: 'birth-date-differs',
  severity: 'block',
  find: (subject) =>
    withNumber(subject, (number, { birthDate }) => {
      if (number.birthDate === undefined || !isTime(birthDate)) return nothing;
      return foundIf(
        number.birthDate !== birthDate,
        'party.birthDate',
        `出生日期“${dateZh(birthDate)}”与居民身份证号所载“${dateZh(number.birthDate)}”不一致，请对照证件原件核对。`,
        `The date of birth, ${dateEn(birthDate)}, differs from that in the resident identity number, ${dateEn(number.birthDate)}; compare both with the original document.`,
      );
    }),
};

const sexes = { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } } as const;

const otherSex: Rule<CaseSubject> = {
  code: 'sex-differs',
  severity: 'block',
  find: (subject) =>
    withNumber(subject, (number, { sex }) => {
      if (number.sex === undefined || sex === undefined) return nothing;
      return foundIf(
        number.sex !== sex,
        'party.sex',
        `性别“${sexes[sex].zh}”与居民身份证号第17位所示“${sexes[number.sex].zh}”不一致，请对照证件原件核对。`,
        `The sex, ${sexes[sex].en}, differs from what figure 17 of the resident identity number shows, ${sexes[number.sex].en}; compare both with the original document.`,
      );
    }),
};

type Individual = Extract<CaseSubject['case']['party'], { kind: 'individual' }>;

function withNumber(
  { case: { party }, date }: CaseSubject,
  check: (number: ResidentId, party: Individual) => readonly Found[],
): readonly Found[] {
  if (party.kind !== 'individual' || party.identity.kind !== 'resident-id') return nothing;
  if (party.identity.number.trim() === '') return nothing;
  return check(validateResidentId(party.identity.number, date), party);
}

export const residentIdRules: readonly Rule<CaseSubject>[] = [...faultRules, writtenOddly, otherBirthDate, otherSex];
