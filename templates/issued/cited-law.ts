// The editions of law that a paper rests on: those chosen for the act, and those its template cites on its day.
import type { Choice } from '../law/choice';
import { provisionOf } from '../law/cite';
import { type Cited, citedOn } from '../law/cited-on';
import type { Law, LawText } from '../law/schema';
import type { CitedLaw } from './record';

type Citing = { readonly provisions: Readonly<Record<string, readonly Cited[]>> };

/** Each edition once, in the order of their names. @param date of the paper, YYYY-MM-DD */
export function citedLaws(template: Citing, choice: Choice | null, law: Law, date: string): readonly CitedLaw[] {
  const chosen = choice === null || choice.outcome === 'missing' ? [] : [...choice.breach, ...choice.consequence];
  const cited = Object.values(template.provisions)
    .flatMap((citations) => citedOn(citations, date))
    .flatMap((citation) => provisionOf(law, citation, date) ?? []);
  const editions = new Map<string, LawText>();
  for (const { edition } of [...chosen, ...cited]) editions.set(`${edition.law} ${edition.edition}`, edition);
  return [...editions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { law: id, edition, title }]) => ({ law: id, edition, title }));
}
