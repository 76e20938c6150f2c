// A party who may not read Chinese: suggest the bilingual paper (Penalty Law, Art. 84: the same law for foreigners).
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

export const foreignParty: Rule<CaseSubject> = {
  code: 'foreign-party-in-chinese-only',
  severity: 'warn',
  find: ({ case: { party }, language }) => {
    const papers = party.kind === 'individual' ? party.identity.kind : undefined;
    return foundIf(
      language === 'zh' && (papers === 'passport' || papers === 'foreign-permanent-resident'),
      'party.identity.kind',
      '当事人持护照或者外国人永久居留证件，建议出具中英双语文书，便于其阅读。',
      'The party holds a passport or a foreign permanent resident card; consider a bilingual paper that the party can read.',
    );
  },
};
