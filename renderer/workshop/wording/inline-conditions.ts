// The conditions within a text, in words: what {% if is.organisation %} means for the reader of the template.
import { sayCondition } from '../../../templates/compose/say-condition';
import { marksIn } from '../../../templates/compose/text-facts';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Speaking } from './fact-choices';

/** Each condition once, in the order of the texts. */
export function inlineConditions(
  speaking: Speaking,
  texts: readonly string[],
  each: string | undefined,
): readonly { readonly code: string; readonly said: Bilingual }[] {
  const codes = texts.flatMap((text) =>
    text.includes('{%') ? marksIn(text).flatMap((mark) => (mark.kind === 'tag' ? [mark.inner.trim()] : [])) : [],
  );
  return [...new Set(codes)]
    .filter((code) => code !== '')
    .map((code) => ({ code, said: sayCondition(speaking, code, each) }));
}
