// Reads citations as people write them in lists: 《…条例》第十七条第一款、第三款第（二）项, in Chinese or Arabic numerals.
import { readChineseNumeral } from '../language/numerals';
import type { Citation, LawText } from './schema';

export type CitationsRead =
  | { readonly ok: true; readonly citations: readonly Citation[] }
  /** `at`: the words that could not be read. `why`: a title nobody here knows, or a text that is no citation. */
  | { readonly ok: false; readonly why: 'title' | 'form'; readonly at: string };

const numeral = '[〇零一二三四五六七八九十百千\\d]+';
const step = new RegExp(`^第(?:[（(](${numeral})[)）]|(${numeral}))(条|款|项)`);
const title = /^《([^》]+)》/;

/** @param titles of the laws that are held: Chinese title -> law; a title may leave out 中华人民共和国 */
export function readCitations(text: string, texts: readonly LawText[]): CitationsRead {
  let rest = text.normalize('NFKC').replace(/\s/g, '').replaceAll('〈', '《').replaceAll('〉', '》');
  const citations: Citation[] = [];
  let law: string | undefined;
  let last: Citation | undefined;
  while (rest !== '') {
    const named = title.exec(rest);
    if (named !== null) {
      law = lawOfTitle(named[1] as string, texts);
      if (law === undefined) return { ok: false, why: 'title', at: named[1] as string };
      last = undefined;
      rest = rest.slice(named[0].length);
    }
    const read: { readonly citation: Citation; readonly rest: string } | null =
      law === undefined ? null : readOne(rest, law, last);
    if (read === null) return { ok: false, why: 'form', at: rest.slice(0, 20) };
    citations.push(read.citation);
    last = read.citation;
    rest = read.rest.replace(/^(?:[、,，;；和及与]|以及)+/, '').replace(/^[。.]$/, '');
  }
  return citations.length === 0 ? { ok: false, why: 'form', at: text } : { ok: true, citations };
}

/** 第…条第…款第…项; a paragraph or item alone belongs to the article before it. */
function readOne(text: string, law: string, last: Citation | undefined) {
  let rest = text;
  let found: { article?: number; paragraph?: number; item?: number } = {};
  for (let match = step.exec(rest); match !== null; match = step.exec(rest)) {
    const value = numberIn(match[1] ?? match[2] ?? '');
    const unit = match[3];
    if (value === undefined) return null;
    if (unit === '条') {
      if (found.article !== undefined) break;
      found = { article: value };
    } else if (unit === '款') found = { ...found, paragraph: value };
    else found = { ...found, item: value };
    rest = rest.slice(match[0].length);
  }
  if (rest === text) return null;
  const article = found.article ?? last?.article;
  if (article === undefined) return null;
  const paragraph =
    found.paragraph ?? (found.article === undefined && found.item !== undefined ? last?.paragraph : undefined);
  const citation: Citation = {
    law,
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(found.item !== undefined && { item: found.item }),
  };
  return { citation, rest };
}

function numberIn(text: string): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : readChineseNumeral(text.replaceAll('〇', '零'));
  return value !== undefined && value > 0 ? value : undefined;
}

const nation = /^中华人民共和国/;

function lawOfTitle(title: string, texts: readonly LawText[]): string | undefined {
  const bare = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').replace(nation, '');
  return texts.find((one) => bare(one.title.zh) === bare(title))?.law;
}
