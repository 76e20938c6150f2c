// A template as text for people: each pair of texts together, short ones on a line, keys in the order they were written.
import { Document, isPair, isScalar, type Node, visit, type YAMLMap } from 'yaml';
import type { Bilingual } from '../language/bilingual';

/** Longest pair of texts, in columns, that stands on one line; a Chinese character takes two. */
const longestLine = 100;

/** @param heading what the file says of itself above the data, or none */
export function templateYaml(data: unknown, heading?: Bilingual): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, map) => {
      if (isShort(map)) map.flow = true;
    },
  });
  if (heading !== undefined) document.commentBefore = ` ${heading.zh}\n ${heading.en}`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, defaultStringType: 'PLAIN' });
}

/** Nothing but a few plain values, and short. */
function isShort(map: YAMLMap): boolean {
  const values = map.items.flatMap((pair) => (isPair(pair) ? [pair.key as Node, pair.value as Node] : []));
  if (!values.every((value) => isScalar(value))) return false;
  const texts = values.map((value) => String((value as { readonly value: unknown }).value));
  if (texts.some((text) => text.includes('\n'))) return false;
  return texts.reduce((sum, text) => sum + widthOf(text) + 2, 0) <= longestLine;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
