// Judges the texts, conditions and collections of a template: known facts, both languages alike, nothing that could
// fail while a paper is made. Parts and clauses follow the same rules.

import type { Found, FoundCollection, FoundText, Path } from './template-text-walk';
import { factsOfCondition, factsOfText, type NamedFact } from './text-facts';
import type { Vocabulary } from './vocabulary';

/** Where a fault is; `offset` counts characters within the text there. */
export type Place = { readonly path: Path; readonly offset?: number };
export type Report = (place: Place, zh: string, en: string, severity?: 'block' | 'warn') => void;

export function judgeTexts(found: Found, vocabulary: Vocabulary, report: Report): void {
  for (const collection of found.collections) judgeCollection(collection, vocabulary, report);
  for (const { path, condition, each } of found.conditions) {
    judgeFacts(factsOfCondition(condition), { path, each }, vocabulary, report);
  }
  for (const text of found.texts) {
    if (isComposed(text.path)) judgeText(text, vocabulary, report);
    else judgeLabel(text, report);
  }
}

/** Names, copies and questions are printed or shown as they stand: nothing is put into them. */
function isComposed([top]: Path): boolean {
  return top === 'blocks' || top === 'clauses' || top === 'variants';
}

function judgeLabel({ path, zh, en }: FoundText, report: Report): void {
  for (const [language, text] of Object.entries({ zh, en })) {
    if (!/\{\{|\{%/.test(text)) continue;
    const place = { path: [...path, language] };
    report(place, '此处的文字原样使用，不能引用事实。', 'This text is used as it stands; it can name no fact.');
  }
}

/** Facts that blocks take from their entries by themselves. */
const taken = {
  organs: ['name'],
  names: ['name'],
  photographs: ['file', 'caption', 'place', 'takenAt'],
  pictures: ['file', 'place', 'takenAt'],
};

function judgeCollection(
  { path, name, for: use, values }: FoundCollection,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const facts = vocabulary.collections.get(name);
  if (facts === undefined) {
    report({ path }, `没有名为“${name}”的集合。`, `There is no collection named "${name}".`);
    return;
  }
  const wanted = [...(use === undefined ? [] : taken[use]), ...values.map(({ name: value }) => value)];
  for (const fact of wanted.filter((one) => !facts.has(one))) {
    const at = values.find((value) => value.name === fact)?.path ?? path;
    report(
      { path: at },
      `集合“${name}”的条目没有“${fact}”，不能用在这里。`,
      `Entries of the collection "${name}" have no "${fact}", so it can't be used here.`,
    );
  }
}

function judgeText(text: FoundText, vocabulary: Vocabulary, report: Report): void {
  const zh = factsOfText(text.zh);
  const en = factsOfText(text.en);
  judgeFacts(zh, { path: [...text.path, 'zh'], each: text.each }, vocabulary, report);
  judgeFacts(en, { path: [...text.path, 'en'], each: text.each }, vocabulary, report);
  if (text.zh.trim() === '') {
    report(
      { path: [...text.path, 'zh'] },
      '中文不能为空：中文文本为准。',
      'The Chinese may not be empty: it is the text that prevails.',
    );
  }
  if ('fault' in zh || 'fault' in en || text.en === '') return;
  const differing = differingFacts(zh.facts, en.facts);
  if (differing.zh.length + differing.en.length === 0) return;
  const list = [...differing.zh.map((name) => `zh: ${name}`), ...differing.en.map((name) => `en: ${name}`)].join(', ');
  report(
    { path: text.path },
    `中文和英文使用的事实不一致（${list}）。请使两种文字引用相同的事实。`,
    `The Chinese and the English use different facts (${list}). Make both name the same facts.`,
  );
}

/** Facts printed in one language only; how the party is addressed is left to each language. */
export function differingFacts(
  zh: readonly NamedFact[],
  en: readonly NamedFact[],
): { readonly zh: readonly string[]; readonly en: readonly string[] } {
  const names = (facts: readonly NamedFact[]): Set<string> =>
    new Set(facts.filter((fact) => fact.printed).map((fact) => fact.name));
  const [inZh, inEn] = [names(zh), names(en)];
  const only = (own: Set<string>, other: Set<string>): readonly string[] =>
    [...own].filter((name) => !other.has(name) && name !== 'party.you');
  return { zh: only(inZh, inEn), en: only(inEn, inZh) };
}

type Origin = { readonly path: Path; readonly each: string | undefined };

function judgeFacts(
  read: ReturnType<typeof factsOfText>,
  { path, each }: Origin,
  vocabulary: Vocabulary,
  report: Report,
): void {
  if ('fault' in read) {
    const { zh, en } = read.fault;
    report({ path, offset: read.offset }, `占位语法有误：${zh}。`, `The placeholder is wrong: ${en}.`);
    return;
  }
  for (const { name, offset, printed } of read.facts) {
    const place = { path, offset };
    if (!isKnown(name, { path, each }, vocabulary)) {
      report(place, `没有名为“${name}”的事实。`, `There is no fact named "${name}".`);
    } else if (printed && steersOnly(name)) {
      const zh = `“${name}”只能用在条件中，不能印在文书上。`;
      report(place, zh, `"${name}" can stand in a condition only; it has no words to print.`);
    }
  }
}

function isKnown(name: string, { path, each }: Origin, vocabulary: Vocabulary): boolean {
  if (name === 'document') return path.includes('variants');
  if (!name.startsWith('item.')) return vocabulary.facts.has(name);
  return each !== undefined && (vocabulary.collections.get(each)?.has(name.slice('item.'.length)) ?? false);
}

/** Conditions and values of choices: words of the program, not of a paper. */
function steersOnly(name: string): boolean {
  return name.startsWith('is.') || name.startsWith('chosen.') || name === 'item.rowKind';
}
