// The issuing authority: known to the office, competent for the place of the act, and reachable as printed.
import type { CaseSubject } from './case-subject';
import { coversDivision } from './divisions';
import { isHandover } from './letter-answers';
import { foundIf, nothing, type Rule } from './rule';

const unknown: Rule<CaseSubject> = {
  code: 'authority-unknown',
  severity: 'block',
  find: ({ authority, case: one }) =>
    foundIf(
      authority === undefined,
      'authority',
      `机关设置中没有编号为“${one.authority}”的执法机关，请重新选择或者先在设置中登记。`,
      `The office file has no authority “${one.authority}”; choose another or enter it in the settings first.`,
    ),
};

const placeOutside: Rule<CaseSubject> = {
  code: 'place-outside-authority',
  severity: 'block',
  find: ({ authority, kind, case: { act } }) => {
    // That the place is another's is why a case is handed over.
    if (authority === undefined || isHandover({ kind })) return nothing;
    const { name, division } = authority.entry;
    return foundIf(
      act.division !== '' && !coversDivision(division, act.division),
      'act.division',
      `违法行为地（${act.division}）不在“${name.zh}”的辖区（${division}）内，行政处罚由违法行为发生地机关管辖（《行政处罚法》第二十二条），请核对地点或者改由有管辖权的机关出具。`,
      `The place of the act (${act.division}) lies outside the area of “${name.en || name.zh}” (${division}); the authority of the place of the act has jurisdiction (Article 22 of the Law on Administrative Penalty): verify the place or let the competent authority issue the paper.`,
    );
  },
};

/** Mobile, landline with or without area code (no such number begins with 1), 400/800 numbers, short service numbers, or an international number. */
const phone =
  /^(?:1[3-9]\d{9}|(?:0\d{2,3}[- ]?)?(?!1)\d{3,4}[- ]?\d{4}(?:(?:-|转)\d{1,6})?|[48]00[- ]?\d{3}[- ]?\d{4}|1\d{4}|9\d{4,5}|\+\d[\d -]{5,18})$/;

const phoneShape: Rule<CaseSubject> = {
  code: 'phone-unusual',
  severity: 'warn',
  find: ({ authority, case: { party } }) => {
    const guardian = party.kind === 'individual' ? party.guardian?.phone : undefined;
    const phones = [
      ['party.phone', party.phone],
      ['party.guardian.phone', guardian],
      [`${authority?.path}.phone`, authority?.entry.phone],
    ] as const;
    return phones.flatMap(([path, number]) =>
      foundIf(
        number !== undefined && number.trim() !== '' && !phone.test(number.trim()),
        path,
        `电话“${number}”不像完整的电话号码，请核对位数和区号。`,
        `“${number}” does not look like a complete telephone number; verify its digits and area code.`,
      ),
    );
  },
};

const postcodeShape: Rule<CaseSubject> = {
  code: 'postcode-unusual',
  severity: 'warn',
  find: ({ authority }) => {
    const postcode = authority?.entry.postcode.trim() ?? '';
    return foundIf(
      postcode !== '' && !/^\d{6}$/.test(postcode),
      `${authority?.path}.postcode`,
      `邮政编码“${postcode}”不是六位数字，请在机关设置中核对。`,
      `The postcode “${postcode}” is not six digits; verify it in the office settings.`,
    );
  },
};

export const authorityRules: readonly Rule<CaseSubject>[] = [unknown, placeOutside, phoneShape, postcodeShape];
