// Two different officers of the issuing authority with valid certificates (Penalty Law, Art. 42 and 55).
import { isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { type Found, found, foundIf, type Rule } from './rule';

type Listed = CaseSubject['officers'][number];

const twoOfficers: Rule<CaseSubject> = {
  code: 'officers-too-few',
  severity: 'block',
  find: ({ case: one }) => {
    const count = new Set(one.officers).size;
    return foundIf(
      count < 2,
      'officers',
      `执法人员不得少于两人（《行政处罚法》第四十二条），${count === 0 ? '现未选择执法人员，请选择两名' : '现仅有1人，请再选一名执法人员'}。`,
      `At least two different officers are required (Article 42 of the Law on Administrative Penalty); ${count === 0 ? 'none is chosen: choose two' : 'there is 1: choose another officer'}.`,
    );
  },
};

const twice: Rule<CaseSubject> = {
  code: 'officer-twice',
  severity: 'block',
  find: ({ officers }) =>
    officers.flatMap((officer, index) => {
      const first = officers.findIndex((other) => samePerson(other, officer));
      return foundIf(
        first !== index,
        officer.path,
        `第${index + 1}名执法人员与第${first + 1}名是同一人（同一编号或者同一执法证号），请换成另一名执法人员。`,
        `Officer ${index + 1} is the same person as officer ${first + 1} (same id or same certificate number); choose another officer.`,
      );
    }),
};

function samePerson(a: Listed, b: Listed): boolean {
  const certificate = a.entry?.certificate.trim();
  return (
    a.id === b.id || (certificate !== undefined && certificate !== '' && certificate === b.entry?.certificate.trim())
  );
}

const unknown: Rule<CaseSubject> = {
  code: 'officer-unknown',
  severity: 'block',
  find: ({ officers }) =>
    officers
      .filter((officer) => officer.entry === undefined)
      .map(({ id, path }) =>
        found(
          path,
          `机关设置中没有编号为“${id}”的执法人员，请重新选择或者先在设置中登记。`,
          `The office file has no officer “${id}”; choose another or enter the officer in the settings first.`,
        ),
      ),
};

const otherAuthority: Rule<CaseSubject> = {
  code: 'officer-of-other-authority',
  severity: 'block',
  find: ({ officers, case: one }) =>
    eachKnown(officers, ({ name, authority }, path) =>
      foundIf(
        authority !== one.authority,
        path,
        `执法人员“${name.zh}”不属于出具文书的机关，请改选本机关的执法人员（联合执法时文书仍由一个机关出具）。`,
        `Officer “${name.en || name.zh}” does not belong to the issuing authority; choose one of its own officers (in a joint operation, too, one authority issues the paper).`,
      ),
    ),
};

const noCertificate: Rule<CaseSubject> = {
  code: 'officer-without-certificate',
  severity: 'block',
  find: ({ officers }) =>
    eachKnown(officers, ({ name, certificate }, path) =>
      foundIf(
        certificate.trim() === '',
        path,
        `执法人员“${name.zh}”没有登记执法证号，请在机关设置中补填。`,
        `No enforcement certificate number is entered for officer “${name.en || name.zh}”; enter it in the office settings.`,
      ),
    ),
};

const expired: Rule<CaseSubject> = {
  code: 'officer-certificate-expired',
  severity: 'block',
  find: ({ officers, date }) =>
    eachKnown(officers, ({ name, validUntil }, path) =>
      foundIf(
        isTime(validUntil) && validUntil < date,
        path,
        `执法人员“${name.zh}”的执法证有效期至${isTime(validUntil) && dateZh(validUntil)}，早于文书日期，请更新证件或者改选执法人员。`,
        `The certificate of officer “${name.en || name.zh}” was valid until ${isTime(validUntil) && dateEn(validUntil)}, before the date of the paper; renew it or choose another officer.`,
      ),
    ),
};

function eachKnown(
  officers: readonly Listed[],
  check: (entry: NonNullable<Listed['entry']>, path: string) => readonly Found[],
): readonly Found[] {
  return officers.flatMap(({ entry, path }) => (entry ? check(entry, path) : []));
}

export const officerRules: readonly Rule<CaseSubject>[] = [
  twoOfficers,
  twice,
  unknown,
  otherAuthority,
  noCertificate,
  expired,
];
