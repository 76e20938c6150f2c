// One matter on both sides of a border: which provisions, penalties and organs apply at each place on a day, and what
// differs. Nothing is judged: what is not held is said to be not held.
import type { Choice, Provision } from './choice';
import { chooseBasis } from './choose';
import type { Basis, Law, Matter } from './schema';

export const comparedAspects = ['breach', 'consequence', 'penalty', 'competent'] as const;
export type Aspect = (typeof comparedAspects)[number];

/** unknown: a place among them has no provision that is held, or may have a closer one that is not. */
export type Likeness = 'same' | 'differs' | 'unknown';

export type Comparison = {
  readonly matter: Matter;
  readonly places: readonly { readonly division: string; readonly choice: Choice }[];
  readonly likeness: Readonly<Record<Aspect, Likeness>>;
};

/** @param divisions of the places, each once. @param date YYYY-MM-DD. Facts that decide between items are left open. */
export function comparePlaces(law: Law, matter: Matter, divisions: readonly string[], date: string): Comparison {
  const places = divisions.map((division) => ({ division, choice: chooseBasis(law, matter, division, date) }));
  const likeness = Object.fromEntries(
    comparedAspects.map((aspect) => [
      aspect,
      likenessOf(
        places.map(({ choice }) => choice),
        aspect,
      ),
    ]),
  ) as Comparison['likeness'];
  return { matter, places, likeness };
}

/** A national provision is held, but the place may have one of its own that was not found. */
export function mayBeMoreSpecific({ notices }: Choice): boolean {
  return notices.some(({ code }) => code === 'local-provision-may-be-more-specific');
}

function likenessOf(choices: readonly Choice[], aspect: Aspect): Likeness {
  const said = choices.map((choice) => saidOf(choice, aspect));
  const known = said.filter((one) => one !== undefined);
  if (new Set(known).size > 1) return 'differs';
  return known.length < said.length || choices.some(mayBeMoreSpecific) ? 'unknown' : 'same';
}

function saidOf(choice: Choice, aspect: Aspect): string | undefined {
  if (choice.outcome === 'missing') return undefined;
  const { bases } = choice;
  switch (aspect) {
    case 'breach':
      return named(choice.breach);
    case 'consequence':
      return named(choice.consequence);
    case 'penalty':
      return all(bases, ({ structure, fine }) => `${structure} ${fine.zh}`);
    case 'competent':
      return all(bases, ({ competent, competentName }) => `${competent} ${competentName?.zh ?? ''}`);
  }
}

function named(provisions: readonly Provision[]): string {
  return provisions.map(({ name }) => name.zh).join('\n');
}

function all(bases: readonly Basis[], say: (basis: Basis) => string): string {
  return [...new Set(bases.map(say))].sort().join('\n');
}
