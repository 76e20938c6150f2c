// Periods and remedies that have changed, still typed into texts: three days for a hearing, fifteen for
// reconsideration, reconsideration by the bureau above (law-and-forms 0.4–0.6, 3.2, 3.4).
import { type Found, found, nothing, type Rule } from './rule';
import type { TextSubject } from './text-subject';
import { sentencesOf, wholeTexts } from './whole-texts';

type Stale = {
  readonly code: string;
  /** First day on which the words are out of date. */
  readonly since: string;
  readonly patterns: readonly RegExp[];
  readonly zh: string;
  readonly en: string;
};

const stale: readonly Stale[] = [
  {
    code: 'stale-hearing-period',
    since: '2021-07-15',
    // 3日 after a month is a date, not a period.
    patterns: [
      /(?<![月\d])(?:三|3)(?:个工作)?日(?:以)?内[^，；]{0,20}听证|听证[^；]{0,30}(?<![月\d])(?:三|3)(?:个工作)?日(?:以)?内/,
      /\bhearing\b[^;]{0,40}\bwithin (?:3|three) (?:working )?days|within (?:3|three) (?:working )?days[^;]{0,60}\bhearing\b/i,
    ],
    zh: '要求听证的期限已不是三日，而是五日（《行政处罚法》第六十四条），请改正。',
    en: 'The period for requesting a hearing is no longer three days but five (Article 64 of the Law on Administrative Penalty); correct it.',
  },
  {
    code: 'stale-reconsideration-period',
    since: '2024-01-01',
    patterns: [
      /(?:十五|(?<!\d)15)(?:个工作)?[日天](?:(?!法院|诉讼|起诉)[^；]){0,30}?申请(?:行政)?复议/,
      /reconsideration within (?:15|fifteen) days|within (?:15|fifteen) days[^;]{0,60}\bapply\b[^;]{0,80}reconsideration/i,
    ],
    zh: '申请行政复议的期限不是十五日，而是六十日（《行政复议法》第二十条），请改正。',
    en: 'The period for applying for reconsideration is not 15 days but 60 (Article 20 of the Administrative Reconsideration Law); correct it.',
  },
  {
    code: 'stale-reconsideration-organ',
    since: '2024-01-01',
    patterns: [
      /向[^；]{0,40}(?:局|上一级[^；，]{0,12}(?:部门|机关))[^；，]{0,8}申请(?:行政)?复议/,
      /apply to [^;]{0,120}\b(?:Bureau|next higher level|higher-level)\b[^;]{0,60}reconsideration/i,
    ],
    zh: '自2024年1月1日起，行政复议由本级人民政府管辖，不再向上一级主管部门申请（《行政复议法》第二十四条），请改为人民政府。',
    en: 'Since 1 January 2024 reconsideration is decided by the people’s government at the same level, no longer by the department above (Article 24 of the Administrative Reconsideration Law); name the people’s government.',
  },
];

/** Every pattern holds one of these: few texts do, and only those are looked through. */
const namesRemedy = /听证|复议|hearing|reconsideration/i;

export const staleRemedies: readonly Rule<TextSubject>[] = stale.map(({ code, since, patterns, zh, en }) => ({
  code,
  severity: 'block',
  find: (subject) => {
    if (subject.date < since) return nothing;
    return wholeTexts(subject).flatMap(({ text, pathAt }) =>
      (namesRemedy.test(text) ? sentencesOf(text) : []).flatMap(({ sentence, start }): readonly Found[] => {
        const match = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
        return match ? [found(pathAt(start + match.index), zh, en)] : [];
      }),
    );
  },
}));
