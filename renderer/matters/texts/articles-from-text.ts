// Splits the pasted text of a law into its articles: each begins with 第…条 at the start of a line.
import { readChineseNumeral } from '../../../templates/language/numerals';

type PastedArticle = { readonly article: number; readonly zh: string };

const heading = /^第([一二三四五六七八九十百千零]+|\d+)条[\s\u3000:：]*/;
/** Chapters, parts and sections between articles belong to none of them. */
const division = /^第[一二三四五六七八九十百零\d]+[编章节分](?:[\s\u3000]|$)/;

/** @returns the articles in their order, their paragraphs a line each; text before the first article is left out */
export function articlesFromText(text: string): readonly PastedArticle[] {
  const articles: { article: number; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/).map(trimmed)) {
    if (line === '' || division.test(line)) continue;
    const match = heading.exec(line);
    const number = match?.[1] === undefined ? undefined : numberOf(match[1]);
    if (match === null || number === undefined) {
      articles.at(-1)?.lines.push(line);
    } else {
      const rest = line.slice(match[0].length);
      articles.push({ article: number, lines: rest === '' ? [] : [rest] });
    }
  }
  return articles.map(({ article, lines }) => ({ article, zh: lines.join('\n') })).filter(({ zh }) => zh !== '');
}

function numberOf(numeral: string): number | undefined {
  return /^\d+$/.test(numeral) ? Number(numeral) : readChineseNumeral(numeral);
}

/** Statutes are pasted with ideographic spaces before each paragraph. */
function trimmed(line: string): string {
  return line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
}

type Entry = { readonly article?: unknown };

/** Articles already there stay unless the pasted text has them again. In order of their numbers. */
export function withPasted<E extends Entry>(known: readonly E[], pasted: readonly PastedArticle[]) {
  const numbers = new Set(pasted.map(({ article }) => article));
  const kept = known.filter(({ article }) => typeof article !== 'number' || !numbers.has(article));
  const fresh = pasted.map((one) => ({ ...one, en: '', enStatus: 'missing' as const }));
  return [...kept, ...fresh].sort((a, b) => Number(a.article ?? 0) - Number(b.article ?? 0));
}
