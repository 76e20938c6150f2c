// Facts about the law: the provisions chosen for the act, and those a template cites by name on its date.
import type { Bilingual } from '../language/bilingual';
import type { Choice, Provision } from '../law/choice';
import { provisionOf } from '../law/cite';
import { citedOn } from '../law/cited-on';
import { appliesIn } from '../law/editions';
import type { Law } from '../law/library';
import type { CaseFactName } from './case-fact-names';
import { Fact } from './fact';
import type { FactList } from './fact-list';
import type { Template } from './template-schema';

export function addLawFacts(facts: FactList<CaseFactName>, choice: Choice): void {
  if (choice.outcome === 'missing') return;
  facts.set('law.breach', citeTogether(choice.breach), 'matter');
  facts.set('law.breachText', textTogether(choice.breach), 'matter');
  facts.set('law.consequence', citeTogether(choice.consequence), 'matter');
}

/** The law, and the division of the organ that issues the paper: "" where that is not known. */
export type LawThere = { readonly law: Law; readonly division: string };

/**
 * The provisions a template cites by name, in the edition in force on the day of the paper.
 * @returns facts under `cited.…`; one that is not in force, not held, or no law of the issuing organ's place is a gap
 */
export function citedFacts(template: Template, { law, division }: LawThere, date: string): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [name, all] of Object.entries(template.provisions ?? {})) {
    const citations = citedOn(all, date);
    const provisions = citations.map((citation) => provisionOf(law, citation, date));
    const known = provisions.filter((one): one is Provision => one !== undefined && isLawOf(one, division));
    const words = known.length === citations.length ? citeTogether(known) : { zh: '', en: '' };
    const label = { zh: '法条', en: 'provision' };
    facts.set(`cited.${name}`, new Fact(words, `law.${name}`, label));
  }
  return facts;
}

function isLawOf({ edition }: Provision, division: string): boolean {
  return appliesIn(edition.jurisdiction, division);
}

/**
 * Several provisions in one breath: 《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第（二）项.
 * The name of a law is given once for the provisions that follow each other under it.
 */
export function citeTogether(provisions: readonly Provision[]): Bilingual {
  const zh: string[] = [];
  const en: string[] = [];
  provisions.forEach((provision, index) => {
    const sameAsBefore = provisions[index - 1]?.citation.law === provision.citation.law;
    const sameAsNext = provisions[index + 1]?.citation.law === provision.citation.law;
    const title = provision.edition.title;
    zh.push(sameAsBefore ? provision.name.zh.replace(`《${title.zh}》`, '') : provision.name.zh);
    const ending = ` of the ${title.en}`;
    const shortens = sameAsNext && provision.name.en.endsWith(ending);
    en.push(shortens ? provision.name.en.slice(0, -ending.length) : provision.name.en);
  });
  return { zh: zh.join('、'), en: en.some((name) => name === '') ? '' : listEn(en) };
}

function listEn(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function textTogether(provisions: readonly Provision[]): Bilingual {
  const whole = provisions.every((one) => one.text.en !== '');
  return {
    zh: provisions.map((one) => one.text.zh).join('\n'),
    en: whole ? provisions.map((one) => one.text.en).join('\n') : '',
  };
}
