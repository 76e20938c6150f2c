// The provision library is what people sign by: every edition is well formed, and every word as it was read.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../templates/language/numerals';
import { shippedLaw } from '../../templates/law/library';
import { type LawText, lawTextSchema } from '../../templates/law/schema';

const { texts } = shippedLaw();
const named = texts.map((text) => [`${text.law} ${text.edition}`, text] as const);
const statutes = fileURLToPath(new URL('../../../shared/domain/statutes.md', import.meta.url));

describe('the shipped editions', () => {
  it.each(named)('%s is what the schema makes of it, nothing left to a default', (_, text) => {
    expect(lawTextSchema.parse(text)).toEqual(text);
  });

  it.each(named)('%s holds articles exactly if its text was found, each once, in rising order', (_, text) => {
    const numbers = text.articles.map((article) => article.article);
    expect(text.status === 'text-not-found').toBe(numbers.length === 0);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('never has two editions of one law in force on one day', () => {
    for (const [index, a] of texts.entries()) {
      for (const b of texts.slice(index + 1).filter((other) => other.law === a.law)) {
        const apart = endsBefore(a, b) || endsBefore(b, a);
        expect(apart, `${a.law} ${a.edition} and ${b.edition}`).toBe(true);
      }
    }
  });

  it.each(named)('%s keeps items and paragraphs on the same lines in both languages', (_, text) => {
    for (const article of text.articles) {
      const english = article.en.split('\n');
      article.zh.split('\n').forEach((line, index) => {
        const translated = english[index] ?? '';
        if (translated === '') return;
        const number = /^\((\d+)\)/.exec(translated)?.[1];
        const expected = number === undefined ? '' : chineseNumeral(Number(number));
        expect(/^[（(]([一二三四五六七八九十]+)[）)]/.exec(line)?.[1] ?? '', `Article ${article.article}`).toBe(
          expected,
        );
      });
      expect(article.enStatus === 'missing').toBe(article.en === '');
    }
  });

  it.each(named)('%s names no matter that does not exist', (_, text) => {
    const ids = shippedLaw().matters.map((matter) => matter.id);
    expect(ids).toEqual(expect.arrayContaining(text.mayGovern ?? []));
  });

  it('calls official only the English that was read in an official publication', () => {
    const official = texts.flatMap((text) =>
      text.articles.filter((article) => article.enStatus === 'official').map((one) => `${text.law} ${one.article}`),
    );
    expect(official).toEqual(['penalty-law 30']);
  });

  it('has the laws that other parts of the program cite by name', () => {
    const ids = new Set(texts.map((text) => text.law));
    for (const id of [
      'penalty-law',
      'reconsideration-law',
      'litigation-law',
      'city-appearance',
      'urban-roads',
      'urban-greening',
      'zj-city-appearance',
      'sh-city-appearance',
      'order-55',
      'zj-procedure',
      'zj-comprehensive-enforcement',
      'civil-procedure-law',
    ]) {
      expect(ids, id).toContain(id);
    }
  });
});

describe.skipIf(!existsSync(statutes))('the shipped Chinese against the statutes as they were read', () => {
  const sections = existsSync(statutes) ? readSections(readFileSync(statutes, 'utf8')) : [];
  const read = named.filter(([, text]) => text.status !== 'text-not-found');

  it.each(read)('%s is word for word the text read, article by article and complete', (_, text) => {
    const title = text.title.zh.replace('中华人民共和国', '');
    const section = sections.find((one) => one.heading.includes(title));
    expect(section, title).toBeDefined();
    const shipped = text.articles.map((article) => [`第${chineseNumeral(article.article)}条`, article.zh]);
    expect(Object.fromEntries(shipped)).toEqual(Object.fromEntries(section?.articles ?? []));
  });

  it('covers every statute that was read', () => {
    expect(read).toHaveLength(sections.length);
  });
});

function endsBefore(a: LawText, b: LawText): boolean {
  return a.validTo !== null && a.validTo < b.validFrom;
}

/** Sections of the page, with each quoted article as [第…条, its lines without trailing spaces]. */
function readSections(page: string): { heading: string; articles: [string, string][] }[] {
  return page
    .split(/^### (?=A\d)/m)
    .slice(1)
    .map((section) => {
      const heading = section.slice(0, section.indexOf('\n'));
      const quotes = section.match(/(?:^> .*\n?)+/gm) ?? [];
      const articles = quotes.map((quote): [string, string] => {
        const lines = quote.trimEnd().split('\n');
        const text = lines.map((line) => line.replace(/^> /, '').trimEnd()).join('\n');
        const [, number = '', rest = ''] = /^(第[^条]+条)[ \u3000]+([\s\S]*)$/.exec(text) ?? [];
        return [number, rest];
      });
      return { heading, articles };
    });
}
