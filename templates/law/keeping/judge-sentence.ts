// What is wrong with the sentence of a matter: its placeholders, the facts it names, and both languages alike.
import type { Finding } from '../../checks/finding';
import { differingFacts } from '../../compose/judge-texts';
import { factsOfText } from '../../compose/text-facts';
import type { Bilingual } from '../../language/bilingual';

type Judged = {
  readonly sentence: Bilingual;
  readonly facts: readonly { readonly key: string; readonly required: boolean }[];
};

/** Found while it is typed; those that block would make the paper fail or say less in one language. */
export function judgeSentence({ sentence, facts }: Judged): readonly Finding[] {
  const known = new Set(facts.map(({ key }) => key));
  const read = { zh: factsOfText(sentence.zh), en: factsOfText(sentence.en) };
  const found = (['zh', 'en'] as const).flatMap((language) => {
    const one = read[language];
    if ('fault' in one) return [placeholder(language, one.fault)];
    return one.facts.filter(({ name }) => !known.has(name)).map(({ name }) => unknownFact(language, name));
  });
  if (sentence.zh.trim() === '') return [empty, ...found];
  if ('fault' in read.zh || 'fault' in read.en || sentence.en === '') return found;
  const differing = differingFacts(read.zh.facts, read.en.facts);
  const list = [...differing.zh.map((name) => `zh: ${name}`), ...differing.en.map((name) => `en: ${name}`)];
  const printed = new Set(read.zh.facts.map(({ name }) => name));
  const unused = facts.filter(({ key, required }) => required && !printed.has(key)).map(({ key }) => key);
  return [
    ...found,
    ...(list.length > 0 ? [unlike(list.join(', '))] : []),
    ...(unused.length > 0 ? [notSaid(unused.join(', '))] : []),
  ];
}

const block = (path: string, zh: string, en: string): Finding => ({
  code: 'matter-sentence',
  severity: 'block',
  path,
  sentence: { zh, en },
});

/** Unknown stays empty and is said: papers then ask for the narrative of each case. */
const empty: Finding = {
  ...block(
    'sentence.zh',
    '没有写违法事实表述，制作文书时须逐案填写。',
    'The sentence of the act is not entered; it must be written in each case.',
  ),
  severity: 'warn',
};

const placeholder = (language: string, fault: Bilingual): Finding =>
  block(`sentence.${language}`, `占位语法有误：${fault.zh}。`, `The placeholder is wrong: ${fault.en}.`);

const unknownFact = (language: string, name: string): Finding =>
  block(
    `sentence.${language}`,
    `本事项没有代号为“${name}”的事实，请在“事实”中增加，或者更正。`,
    `This matter has no fact with the key “${name}”; add it under “Facts” or correct the key.`,
  );

const unlike = (list: string): Finding =>
  block(
    'sentence',
    `中文和英文使用的事实不一致（${list}）。请使两种文字引用相同的事实。`,
    `The Chinese and the English use different facts (${list}). Make both name the same facts.`,
  );

const notSaid = (list: string): Finding => ({
  ...block(
    'sentence',
    `必填的事实没有写进事实表述：${list}。`,
    `Facts that must be entered do not occur in the sentence: ${list}.`,
  ),
  severity: 'warn',
});
