// Two texts of one language compared word by word: what stayed, what went, what came.
import { diffArrays } from 'diff';
import type { LanguageCode } from '../language/bilingual';

export type Change = { readonly is: 'same' | 'removed' | 'added'; readonly text: string };

/** Texts that differ more than this are shown whole, the old and the new: a mosaic of words could not be read. */
const mostEdits = 2000;

const segmenters: Readonly<Record<LanguageCode, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh-CN', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

export function wordDiff(before: string, after: string, language: LanguageCode): readonly Change[] {
  if (before === after) return before === '' ? [] : [{ is: 'same', text: before }];
  const parts = diffArrays(wordsOf(before, language), wordsOf(after, language), { maxEditLength: mostEdits });
  if (parts === undefined) return [...change('removed', before), ...change('added', after)];
  return parts.flatMap(({ value, added, removed }) =>
    change(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
}

/** Chinese in words as a dictionary has them, English in words, marks by themselves. */
function wordsOf(text: string, language: LanguageCode): string[] {
  return [...segmenters[language].segment(text)].map(({ segment }) => segment);
}

function change(is: Change['is'], text: string): readonly Change[] {
  return text === '' ? [] : [{ is, text }];
}
