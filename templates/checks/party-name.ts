// The party's name written otherwise in a text than in the party field: one wrong character is another party.
import type { CaseSubject } from './case-subject';
import { type Found, found, nothing, type Rule } from './rule';

/** Shorter names resemble ordinary words too often. */
const shortestName = 5;

export const partyNameVariant: Rule<CaseSubject> = {
  code: 'party-name-differs',
  severity: 'warn',
  find: ({ case: one, texts, nameOf }) => {
    const name = [...one.party.name.zh.trim()];
    if (name.length < shortestName) return nothing;
    return texts
      .filter((text) => text.language === 'zh' && text.path !== 'party.name')
      .flatMap(({ path, text }): readonly Found[] => {
        const variant = variantIn([...text], name);
        if (variant === undefined) return [];
        const field = nameOf(path);
        return [
          found(
            path,
            `“${field.zh}”中的“${variant}”与当事人名称“${name.join('')}”只差个别字，请核对是否写错。`,
            `“${variant}” in the ${field.en} differs from the party’s name, “${name.join('')}”, in a character or two; verify that it is not misspelt.`,
          ),
        ];
      });
  },
};

/** A stretch as long as the name that differs from it in one character (two from eight characters on). */
function variantIn(text: readonly string[], name: readonly string[]): string | undefined {
  const allowed = name.length >= 8 ? 2 : 1;
  for (let start = 0; start + name.length <= text.length; start += 1) {
    const differing = name.filter((character, index) => text[start + index] !== character).length;
    if (differing > 0 && differing <= allowed) return text.slice(start, start + name.length).join('');
  }
  return undefined;
}

const spaces: Rule<CaseSubject> = {
  code: 'party-name-spaces',
  severity: 'warn',
  find: ({ case: { party } }) =>
    party.name.zh !== party.name.zh.trim() || /\p{Script=Han}\s+\p{Script=Han}/u.test(party.name.zh)
      ? [
          found(
            'party.name',
            '当事人名称的首尾或者汉字之间有空格，各文书可能不一致，请按证照原样填写。',
            'The party’s name has spaces at an end or between Chinese characters, so that papers may differ; enter it exactly as on the licence or identity document.',
          ),
        ]
      : nothing,
};

export const partyNameRules: readonly Rule<CaseSubject>[] = [partyNameVariant, spaces];
