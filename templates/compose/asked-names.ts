// The names under which a template speaks of what it asks for; how the answers become facts is in asked-facts.ts.
import { type Ask, listKinds } from '../asks/ask';

/** What entries of lists of texts and organs hold; those of evidence and papers are the subject's own. */
export const askedEntry = { number: { zh: '序号', en: 'No.' }, name: { zh: '名称', en: 'name' } } as const;

/** Names that a template may use for its asks. */
export function askedNames(asks: readonly Ask[]): readonly string[] {
  return asks.flatMap(({ key, kind }) => {
    if (kind === 'organs') return [`asked.${key}`, `counted.${key}`];
    if (listKinds.includes(kind)) return [`counted.${key}`];
    if (kind === 'choice') return [`asked.${key}`, `chosen.${key}`];
    return kind === 'paper' ? [`asked.${key}`, `asked.${key}Name`, `asked.${key}Date`] : [`asked.${key}`];
  });
}
