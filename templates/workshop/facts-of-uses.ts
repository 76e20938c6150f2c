// What the facts that a template uses are in one case or operation, for the reviewer who reads the template beside it.
import { conditionWords } from '../compose/condition-words';
import type { Facts } from '../compose/fact';
import { citedFacts, type LawThere } from '../compose/law-facts';
import type { Template } from '../compose/template-schema';
import { together } from '../compose/together';
import { type Bilingual, noWords } from '../language/bilingual';
import { factUses } from './uses';

export type FactInUse = {
  readonly name: string;
  readonly words: Bilingual;
  /** A fact that the paper would show as a gap. */
  readonly missing: boolean;
};

/** @param date of the paper, YYYY-MM-DD. In the order in which the paper uses them */
export function factsOfUses(template: Template, facts: Facts, there: LawThere, date: string): readonly FactInUse[] {
  const cited = citedFacts(template, there, date);
  return factUses(template).map(({ name, printed }) => {
    const words = wordsOf(name, template, facts, cited);
    return { name, words, missing: printed && words.zh === '' && words.en === '' };
  });
}

function wordsOf(name: string, template: Template, facts: Facts, cited: ReturnType<typeof citedFacts>): Bilingual {
  const fact = facts.named.get(name) ?? cited.get(name);
  if (fact !== undefined) return fact.words;
  if (name.startsWith('is.')) return sayCondition(template, name, facts.conditions[name.slice('is.'.length)]);
  if (name.startsWith('chosen.')) return sayChoice(template, name, facts.chosen[name.slice('chosen.'.length)] ?? '');
  const [, collection = '', entry = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  return together((facts.collections[collection] ?? []).map((item) => item[entry]?.words ?? noWords));
}

function sayCondition({ subject }: Template, name: string, value: boolean | string | null | undefined): Bilingual {
  const known = conditionWords(subject, name);
  if (known === undefined) return { zh: String(value ?? ''), en: String(value ?? '') };
  if ('words' in known) return known.words[String(value ?? '')] ?? noWords;
  return value === true ? known.holds : known.fails;
}

function sayChoice({ asks }: Template, name: string, value: string): Bilingual {
  const ask = asks.find(({ key }) => name === `chosen.${key}`);
  return ask?.choices.find((choice) => choice.value === value)?.label ?? noWords;
}
