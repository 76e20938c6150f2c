// Provisions as papers cite and quote them: article, paragraph, item, in the edition in force on a day.
import type { Bilingual } from '../language/bilingual';
import { chineseNumeral } from '../language/numerals';
import { type Paragraph, paragraphsOf } from './article-parts';
import type { Provision } from './choice';
import { editionAt } from './editions';
import type { Citation, Law, LawText } from './schema';

/**
 * The provision cited, in the edition in force on `date` (YYYY-MM-DD).
 * @returns undefined where no edition is in force, its text is not held, or it has no such article, paragraph or item
 */
export function provisionOf(law: Law, citation: Citation, date: string): Provision | undefined {
  const edition = editionAt(law, citation.law, date);
  const article = edition?.articles.find((one) => one.article === citation.article);
  if (edition === undefined || article === undefined) return undefined;
  const paragraphs = paragraphsOf(article);
  const lines = linesOf(paragraphs, citation);
  if (lines === undefined) return undefined;
  const whole = lines.every((line) => line.en !== '');
  const item = citation.item !== undefined;
  return {
    citation,
    name: nameOf(edition, citation, paragraphs.length > 1),
    text: {
      zh: lines.map((line) => line.zh).join(item ? '' : '\n'),
      en: whole ? lines.map((line) => line.en).join(item ? ' ' : '\n') : '',
    },
    enStatus: whole ? article.enStatus : 'missing',
    edition,
  };
}

/** An item is quoted with the opening words of its paragraph; without them it would say nothing. */
function linesOf(paragraphs: readonly Paragraph[], citation: Citation): readonly Bilingual[] | undefined {
  const { paragraph: number, item } = citation;
  if (number === undefined && item === undefined) return paragraphs.flatMap(linesOfParagraph);
  if (number === undefined && paragraphs.length > 1) return undefined;
  const paragraph = paragraphs[(number ?? 1) - 1];
  if (paragraph === undefined) return undefined;
  if (item === undefined) return linesOfParagraph(paragraph);
  const line = paragraph.items.get(item);
  return line && [paragraph.opening, line];
}

function linesOfParagraph(paragraph: Paragraph): readonly Bilingual[] {
  return [paragraph.opening, ...paragraph.items.values()];
}

/** The paragraph is named only where the article has more than one, as drafting practice has it. */
function nameOf({ title }: LawText, citation: Citation, numbered: boolean): Bilingual {
  const { paragraph, ...others } = citation;
  return writeCitation(title, numbered ? citation : others);
}

/** A provision by its numbers alone, held or not: under the newest title known of the law, else under its id. */
export function namedCitation(law: Law, citation: Citation): Bilingual {
  const title = law.texts.findLast((text) => text.law === citation.law)?.title;
  return writeCitation(title ?? { zh: citation.law, en: citation.law }, citation);
}

/** English "" where the title has none. */
function writeCitation(title: Bilingual, { article, paragraph, item }: Omit<Citation, 'law'>): Bilingual {
  const zh = [
    `《${title.zh}》第${chineseNumeral(article)}条`,
    paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`,
    item === undefined ? '' : `第（${chineseNumeral(item)}）项`,
  ];
  const inner = [
    item === undefined ? [] : [`subparagraph (${item})`],
    paragraph === undefined ? [] : [`paragraph ${paragraph}`],
  ];
  const part = inner.flat().join(', ');
  const place = `Article ${article} of the ${title.en}`;
  const en = part === '' ? place : `${part} of ${place}`;
  return { zh: zh.join(''), en: title.en === '' ? '' : en };
}
