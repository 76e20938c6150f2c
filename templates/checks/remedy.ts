// The organs of the remedy clause: since 2024 only a people's government decides reconsideration of a bureau's act
// (Administrative Reconsideration Law, Art. 24); a court must be named.
import type { Bilingual } from '../language/bilingual';
import type { CaseSubject } from './case-subject';
import { printsField } from './paper-texts';
import { type Found, foundIf, nothing, type Rule } from './rule';

/** First day of the 2023 revision of the Administrative Reconsideration Law. */
const governmentOnly = '2024-01-01';

const noGovernment: Rule<CaseSubject> = {
  code: 'reconsideration-not-a-government',
  severity: 'block',
  find: (subject) =>
    organ(subject, 'reconsideration', ({ zh }, path) =>
      foundIf(
        subject.date >= governmentOnly && zh.trim() !== '' && (!zh.includes('人民政府') || /[局厅委]$/.test(zh.trim())),
        path,
        `行政复议机关“${zh}”不是人民政府；自2024年1月1日起应向本级人民政府申请复议（《行政复议法》第二十四条），请在机关设置中改正。`,
        `The reconsideration organ “${zh}” is not a people’s government; since 1 January 2024 the people’s government at the same level decides (Article 24 of the Administrative Reconsideration Law): correct it in the office settings.`,
      ),
    ),
};

const reconsiderationMissing: Rule<CaseSubject> = {
  code: 'reconsideration-missing',
  severity: 'block',
  find: (subject) =>
    organ(subject, 'reconsideration', ({ zh }, path) =>
      foundIf(
        zh.trim() === '',
        path,
        '没有填写行政复议机关，救济途径不完整，请在机关设置中补填。',
        'The reconsideration organ is not entered, so the remedies are incomplete; enter it in the office settings.',
      ),
    ),
};

const courtMissing: Rule<CaseSubject> = {
  code: 'court-missing',
  severity: 'block',
  find: (subject) =>
    organ(subject, 'court', ({ zh }, path) =>
      foundIf(
        !zh.includes('法院'),
        path,
        zh.trim() === ''
          ? '没有填写有管辖权的人民法院，救济途径不完整，请在机关设置中补填。'
          : `“${zh}”不是人民法院的名称，请在机关设置中改正。`,
        zh.trim() === ''
          ? 'The competent people’s court is not entered, so the remedies are incomplete; enter it in the office settings.'
          : `“${zh}” is not the name of a people’s court; correct it in the office settings.`,
      ),
    ),
};

/** Silent for papers without the remedy clause. */
function organ(
  { authority, paper }: CaseSubject,
  name: 'reconsideration' | 'court',
  check: (organ: Bilingual, path: string) => readonly Found[],
): readonly Found[] {
  if (authority === undefined || (paper !== undefined && !printsField(paper, `.${name}`))) return nothing;
  return check(authority.entry[name], `${authority.path}.${name}`);
}

export const remedyRules: readonly Rule<CaseSubject>[] = [noGovernment, reconsiderationMissing, courtMissing];
