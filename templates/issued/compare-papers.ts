// Two composed papers compared clause by clause, in each language they are printed in.
import type { LanguageCode } from '../language/bilingual';
import type { Words } from '../paper/blocks';
import { mapBlock } from '../paper/map-block';
import type { Paper } from '../paper/paper';
import { type Change, wordDiff } from './word-diff';

/** `zh` and `en` are empty where the paper is not printed in that language, or the clause says the same in it. */
export type ClauseChange = {
  readonly clause: string;
  readonly zh: readonly Change[];
  readonly en: readonly Change[];
};

/** Clauses that read otherwise, in the order of the paper; none where both say the same. */
export function comparePapers(before: Paper, after: Paper): readonly ClauseChange[] {
  const old = clausesOf(before);
  const now = clausesOf(after);
  const names = [...old.keys(), ...[...now.keys()].filter((clause) => !old.has(clause))];
  const order = [...now.keys()];
  return names
    .map((clause) => ({ clause, ...changesOf(old.get(clause), now.get(clause), languagesOf(before)) }))
    .filter(({ zh, en }) => zh.length > 0 || en.length > 0)
    .sort((a, b) => placeIn(order, a.clause) - placeIn(order, b.clause));
}

/** Whether two papers say the same; as comparing, but no words are counted. */
export function saySame(one: Paper, other: Paper): boolean {
  const a = clausesOf(one);
  const b = clausesOf(other);
  const languages = languagesOf(one);
  if (a.size !== b.size) return false;
  return [...a].every(([clause, texts]) => languages.every((code) => b.get(clause)?.[code] === texts[code]));
}

type Texts = Readonly<Record<LanguageCode, string>>;
const noTexts: Texts = { zh: '', en: '' };

function changesOf(old: Texts = noTexts, now: Texts = noTexts, languages: readonly LanguageCode[]) {
  const in_ = (code: LanguageCode): readonly Change[] =>
    languages.includes(code) && old[code] !== now[code] ? wordDiff(old[code], now[code], code) : [];
  return { zh: in_('zh'), en: in_('en') };
}

/** The words of each clause; its texts are lines. */
function clausesOf(paper: Paper): ReadonlyMap<string, Texts> {
  const clauses = new Map<string, { zh: string[]; en: string[] }>();
  for (const block of paper.blocks) {
    const lines = clauses.get(block.clause) ?? { zh: [], en: [] };
    clauses.set(block.clause, lines);
    mapBlock(block, (words: Words) => {
      lines.zh.push(words.zh.map(({ text }) => text).join(''));
      lines.en.push(words.en.map(({ text }) => text).join(''));
    });
  }
  return new Map([...clauses].map(([clause, { zh, en }]) => [clause, { zh: zh.join('\n'), en: en.join('\n') }]));
}

function languagesOf({ language }: Paper): readonly LanguageCode[] {
  return language === 'zh-en' ? ['zh', 'en'] : [language];
}

function placeIn(order: readonly string[], clause: string): number {
  const place = order.indexOf(clause);
  return place < 0 ? order.length : place;
}
