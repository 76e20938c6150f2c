// An article in its paragraphs 款 and items 项, line by line in both languages.
import type { Bilingual } from '../language/bilingual';
import { readChineseNumeral } from '../language/numerals';
import type { Article } from './schema';

/** A paragraph: its opening line and the items under it, by their printed number. */
export type Paragraph = { readonly opening: Bilingual; readonly items: ReadonlyMap<number, Bilingual> };

/** The paragraphs of an article; an English line that is missing is "". */
export function paragraphsOf(article: Article): readonly Paragraph[] {
  const english = article.en.split('\n');
  const paragraphs: { opening: Bilingual; items: Map<number, Bilingual> }[] = [];
  article.zh.split('\n').forEach((zh, index) => {
    const line = { zh, en: english[index] ?? '' };
    const number = itemNumber(zh);
    const current = paragraphs.at(-1);
    if (number === undefined || current === undefined) paragraphs.push({ opening: line, items: new Map() });
    else current.items.set(number, line);
  });
  return paragraphs;
}

/** The number of a line that is an item, in the full-width or half-width brackets of its source. */
function itemNumber(line: string): number | undefined {
  const mark = /^[（(]([^）)]{1,4})[）)]/.exec(line)?.[1];
  return mark === undefined ? undefined : readChineseNumeral(mark);
}
