// What a person decides for each thing that cited the old edition, and the matters and templates that come of it. Acts and
// papers before the day keep what they had.
import { addDays } from '../../language/calendar';
import type { Cited } from '../cited-on';
import type { Basis, Citation, Matter } from '../schema';
import { type AffectedBasis, type AffectedTemplate, startOf } from './affected';

export type BasisDecision =
  /** carry: the same articles of the new edition. verify: nothing is cited from that day until somebody has looked. */
  | { readonly do: 'carry' }
  | { readonly do: 'verify' }
  | ({ readonly do: 'repoint' } & Pick<Basis, 'breach' | 'consequence' | 'structure' | 'fine'>);

export type TemplateDecision =
  | { readonly do: 'carry' }
  | { readonly do: 'verify' }
  | { readonly do: 'repoint'; readonly citations: readonly Citation[] };

/** The matter from that day on; before it, as it was. @param decided of this matter, by the key of each basis */
export function decidedMatter(
  matter: Matter,
  affected: readonly AffectedBasis[],
  decided: ReadonlyMap<string, BasisDecision>,
  day: string,
): Matter {
  const byPlace = new Map(affected.filter((one) => one.matter.id === matter.id).map((one) => [one.index, one.key]));
  const bases = matter.bases.flatMap((basis, index) => {
    const decision = decided.get(byPlace.get(index) ?? '');
    return decision === undefined ? [basis] : decidedBasis(basis, decision, day);
  });
  return { ...matter, bases };
}

/**
 * What is to be verified keeps its old basis, which leads nowhere in an edition it was not read under: the choice then
 * says that it must be entered anew. One that would have begun later only is let go.
 */
function decidedBasis(basis: Basis, decision: BasisDecision, day: string): readonly Basis[] {
  const began = basis.validFrom < day;
  if (decision.do === 'verify') return began ? [basis] : [];
  const { do: _, ...changes } = decision;
  const next: Basis = { ...basis, ...changes, validFrom: startOf(basis, day) };
  return began ? [next, { ...basis, validTo: addDays(day, -1) }] : [next];
}

/**
 * The citations of one template; those that nothing was decided for stay as they are. The citations of one name are one
 * basis: where one of them is to be verified none is cited from that day, so that the paper shows a gap, never half of it.
 */
export function decidedProvisions(
  provisions: Readonly<Record<string, readonly Cited[]>>,
  affected: readonly AffectedTemplate[],
  decided: ReadonlyMap<string, TemplateDecision>,
  day: string,
): Record<string, Cited[]> {
  const keyOf = (as: string, index: number): string =>
    affected.find((one) => one.as === as && one.index === index)?.key ?? '';
  return Object.fromEntries(
    Object.entries(provisions).map(([as, citations]) => {
      const decisions = citations.map((_, index) => decided.get(keyOf(as, index)));
      const verified = decisions.some((decision) => decision?.do === 'verify');
      return [
        as,
        citations.flatMap((one, index) =>
          verified ? [endedBefore(one, day)] : decidedCitation(one, decisions[index], day),
        ),
      ];
    }),
  );
}

function decidedCitation(citation: Cited, decision: TemplateDecision | undefined, day: string): Cited[] {
  if (decision?.do !== 'repoint') return [citation];
  const { from = '', until } = citation;
  const began = from < day;
  const next = decision.citations.map((one) => ({
    ...one,
    from: began ? day : from,
    ...(until !== undefined && { until }),
  }));
  return began ? [endedBefore(citation, day), ...next] : next;
}

function endedBefore(citation: Cited, day: string): Cited {
  const { until = day } = citation;
  return until < day ? citation : { ...citation, until: addDays(day, -1) };
}
