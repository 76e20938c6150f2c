// The words that a paper would have without the clerk's own: asked for once typing rests, and only where there are some.
import { useEffect, useState } from 'react';
import type { Bilingual } from '../../../templates/language/bilingual';
import { askPaper, type Shown } from '../use-live-paper';
import { rewordedClauses } from './base-words';

const restMs = 400;

export type ComposedWords = ReadonlyMap<string, Bilingual>;

/** By clause; empty until known. */
export function useComposedWords(shown: Shown | null): ComposedWords {
  const [words, setWords] = useState<ComposedWords>(new Map());
  useEffect(() => {
    if (shown === null) return;
    const plain = withoutRewording(shown);
    if (plain === null) return setWords(new Map());
    let wanted = true;
    const timer = setTimeout(async () => {
      const outcome = await askPaper({ ...plain, choice: shown.choice, revision: shown.paper.revision });
      if (!wanted || !outcome.ok) return;
      setWords(new Map(outcome.value.clauses.map(({ clause, words: composed }) => [clause, composed])));
    }, restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [shown]);
  return words;
}

/** Null where nothing is reworded in this kind of paper. */
function withoutRewording({ subject, choice }: Shown): Pick<Shown, 'subject'> | null {
  if (subject.of !== 'case' || rewordedClauses(subject.rewording, choice.kind).length === 0) return null;
  return { subject: { ...subject, rewording: { ...subject.rewording, [choice.kind]: {} } } };
}
