// How fields hand over what was entered: an optional part that is emptied is taken out of the case.
import { useCallback } from 'react';
import { optionalParts } from '../../../templates/case/blank';
import type { Bilingual } from '../../../templates/language/bilingual';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { useForm, useWordsAt } from '../form-context';

/** Optional parts are taken out when they are emptied; entries of a record likewise. */
function isOptional(path: string): boolean {
  return path in optionalParts || path.startsWith('course.replies.');
}

/** Sets one text; "" takes an optional field away. */
export function useWriteText(path: string): (text: string) => void {
  const { store } = useForm();
  return useCallback((text) => store.set(path, text === '' && isOptional(path) ? undefined : text), [store, path]);
}

/** Sets one side of a text in two languages. */
export function useWriteWords(path: string): (side: 'zh' | 'en', text: string) => void {
  const { store } = useForm();
  const words = useWordsAt(path);
  return useCallback(
    (side, text) => {
      const next: Bilingual = { ...words, [side]: text };
      if (path in optionalParts && next.zh === '' && next.en === '') store.set(path, undefined);
      else if (isPlainObject(store.get(path))) store.set(`${path}.${side}`, text);
      else store.set(path, next);
    },
    [store, path, words],
  );
}
