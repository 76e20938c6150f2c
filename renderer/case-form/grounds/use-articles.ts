// The texts of Articles 30 to 33 as the office's law library holds them today; they are quoted, never retyped.
import { useEffect, useState } from 'react';
import { legCitations } from '../../../templates/article-33/notices';
import { sentenceOf } from '../../../templates/article-33/sentence-of';
import type { Leg } from '../../../templates/case/case';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Citation } from '../../../templates/law/schema';
import { machine, type Output } from '../../bridge';

type Provision = Output<'law:cite'>[number];
export type Articles = (citation: Citation) => Pick<Provision, 'name' | 'text'> | undefined;

const citations: Citation[] = [
  ...[30, 31, 32].map((article) => ({ law: 'penalty-law', article })),
  ...[1, 2, 3].map((paragraph) => ({ law: 'penalty-law', article: 33, paragraph })),
];

/** @param date YYYY-MM-DD */
export function useArticles(date: string): Articles {
  const [held, setHeld] = useState<readonly Provision[]>([]);
  useEffect(() => {
    let current = true;
    void machine['law:cite']({ citations, date }).then((outcome) => {
      if (current && outcome.ok) setHeld(outcome.value);
    });
    return () => {
      current = false;
    };
  }, [date]);
  return ({ article, paragraph }) =>
    held.find(({ citation }) => citation.article === article && citation.paragraph === paragraph);
}

/** The very sentence of Article 33 that a ground rests on. */
export function textOfLeg(articles: Articles, leg: Leg): Bilingual | undefined {
  const provision = articles(legCitations[leg]);
  if (provision === undefined || leg === 'no-fault') return provision?.text;
  return sentenceOf(provision.text, leg === 'minor' ? 0 : 1, 2);
}
