// Facts of the act that decide between provisions: a fine for littering is not a fine for burning leaves.
import type { Basis } from './schema';

/** Facts of the act by key, as entered, and `party`: the kind of party. Only choices decide between provisions. */
export type DecidingFacts = Readonly<Record<string, unknown>>;

/** A basis fits unless a deciding fact is known and says otherwise. */
export function agrees(basis: Basis, facts: DecidingFacts): boolean {
  return Object.entries(basis.when ?? {}).every(([key, values]) => {
    const value = facts[key];
    return !isKnown(value) || values.includes(value);
  });
}

/** The facts that would decide between these bases and are not entered yet. */
export function openFacts(bases: readonly Basis[], facts: DecidingFacts): readonly string[] {
  const keys = new Set(bases.flatMap((basis) => Object.keys(basis.when ?? {})));
  return [...keys].filter((key) => !isKnown(facts[key]));
}

function isKnown(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
