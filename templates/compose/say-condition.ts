// Facts and conditions of a template in words, for its reader: what {{ party.name }} is, when a block is printed.
import type { Bilingual } from '../language/bilingual';
import { askedEntry } from './asked-names';
import { caseCollections, caseFactNames } from './case-fact-names';
import { type Comparison, readCondition } from './condition';
import { conditionWords } from './condition-words';
import { operationCollections, operationFactNames } from './operation-fact-names';
import type { WrittenTemplate } from './template-schema';

type Speaking = Pick<WrittenTemplate, 'subject' | 'asks'>;
type Labels = Readonly<Record<string, Bilingual>>;

/** @param name of a fact, or of an entry's fact as `officers.name` or, within `each`, `item.name` */
export function sayFact({ subject, asks }: Speaking, name: string, each?: string): Bilingual {
  const facts: Labels = subject === 'case' ? caseFactNames : operationFactNames;
  if (Object.hasOwn(facts, name)) return facts[name] as Bilingual;
  const collections: Readonly<Record<string, Labels>> = subject === 'case' ? caseCollections : operationCollections;
  const [, collection, entry] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  const held: Labels = collections[(collection === 'item' ? each : collection) ?? ''] ?? askedEntry;
  if (entry !== undefined && Object.hasOwn(held, entry) && collection !== 'asked') return held[entry] as Bilingual;
  if (name.startsWith('cited.')) {
    return { zh: `引用的法条 ${name.slice(6)}`, en: `provision cited as ${name.slice(6)}` };
  }
  if (name === 'document') return { zh: '本文书的称谓', en: 'what this document is called' };
  return sayAsked(asks, name) ?? { zh: name, en: name };
}

/** asked.reply, asked.orderDate, counted.items, chosen.method */
function sayAsked(asks: Speaking['asks'], name: string): Bilingual | undefined {
  const [, group, key = ''] = /^(asked|counted|chosen)\.(\w+)$/.exec(name) ?? [];
  const ask = asks.find((one) => one.key === key) ?? asks.find((one) => one.key === key.replace(/(Name|Date)$/, ''));
  if (group === undefined || ask === undefined) return undefined;
  const { zh, en } = ask.label;
  if (group === 'counted') return { zh: `${zh}的数量`, en: `number of: ${en}` };
  if (ask.key === key) return ask.label;
  return key.endsWith('Date')
    ? { zh: `${zh}的日期`, en: `date of: ${en}` }
    : { zh: `${zh}的名称`, en: `name of: ${en}` };
}

/** When something is printed; the condition itself where it can't be read. */
export function sayCondition(template: Speaking, text: string, each?: string): Bilingual {
  const condition = readCondition(text);
  if ('unreadable' in condition) return { zh: text, en: text };
  if (condition.comparisons.length === 0) return { zh: '总是', en: 'always' };
  return condition.comparisons
    .map((one) => sayComparison(template, one, each))
    .reduce((said, next, index) => {
      const isAnd = condition.joins[index - 1] === 'and';
      return {
        zh: `${said.zh}${isAnd ? '，且' : '，或者'}${next.zh}`,
        en: `${said.en}${isAnd ? ' and ' : ' or '}${next.en}`,
      };
    });
}

function sayComparison(template: Speaking, { fact, is, word }: Comparison, each: string | undefined): Bilingual {
  const known = conditionWords(template.subject, fact);
  if (known !== undefined && 'words' in known) return sayWord(known.words[word], fact, word, is);
  if (known !== undefined && is !== 'equal' && is !== 'unequal') return is === 'there' ? known.holds : known.fails;
  if (fact.startsWith('chosen.')) return sayChoice(template, fact, word, is);
  const { zh, en } = sayFact(template, fact, each);
  if (is === 'there') return { zh: `有“${zh}”`, en: `there is “${en}”` };
  if (is === 'fails') return { zh: `没有“${zh}”`, en: `there is no “${en}”` };
  if (word === '') {
    return is === 'equal'
      ? { zh: `没有“${zh}”`, en: `there is no “${en}”` }
      : { zh: `有“${zh}”`, en: `there is “${en}”` };
  }
  return is === 'equal'
    ? { zh: `“${zh}”为“${word}”`, en: `“${en}” is “${word}”` }
    : { zh: `“${zh}”不为“${word}”`, en: `“${en}” is not “${word}”` };
}

function sayWord(said: Bilingual | undefined, fact: string, word: string, is: Comparison['is']): Bilingual {
  if (said === undefined) return { zh: `${fact} 为“${word}”`, en: `${fact} is “${word}”` };
  if (is !== 'unequal') return said;
  return word === ''
    ? { zh: '已选定情形', en: 'one is chosen' }
    : { zh: `不是“${said.zh}”`, en: `it is not so that ${said.en}` };
}

function sayChoice({ asks }: Speaking, fact: string, word: string, is: Comparison['is']): Bilingual {
  const ask = asks.find(({ key }) => key === fact.slice('chosen.'.length));
  const label = ask?.label ?? { zh: fact, en: fact };
  if (word === '') {
    return is === 'equal'
      ? { zh: `“${label.zh}”未选`, en: `“${label.en}” is not chosen` }
      : { zh: `“${label.zh}”已选`, en: `“${label.en}” is chosen` };
  }
  const choice = ask?.choices.find(({ value }) => value === word)?.label ?? { zh: word, en: word };
  return is === 'unequal'
    ? { zh: `“${label.zh}”不是“${choice.zh}”`, en: `“${label.en}” is not “${choice.en}”` }
    : { zh: `“${label.zh}”为“${choice.zh}”`, en: `“${label.en}” is “${choice.en}”` };
}
