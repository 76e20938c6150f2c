// Editions known to be in force whose text was not found: they wait for the office to enter it.
import type { Law, LawText } from '../../../templates/law/schema';
import { basesCiting, matterOf } from './own-law';

export type WaitingEdition = {
  readonly text: LawText;
  /** The office's text of the same law, if it is there; with its place in the office's list. */
  readonly entered: { readonly text: LawText; readonly index: number } | null;
  /** Ids of the matters it may govern, and of those for which the office's text has a basis. */
  readonly matters: readonly string[];
  readonly withBasis: readonly string[];
};

/** A text of the office stands for a missing edition where both are in force on some day. */
export function waitingEditions(shipped: Law, own: Law): readonly WaitingEdition[] {
  return shipped.texts
    .filter(({ status }) => status === 'text-not-found')
    .map((text) => {
      const index = own.texts.findIndex((one) => one.law === text.law && overlap(one, text));
      const found = own.texts[index];
      const matters = text.mayGovern ?? [];
      return {
        text,
        entered: found === undefined ? null : { text: found, index },
        matters,
        withBasis: matters.filter((id) => hasBasis(own, shipped, id, found)),
      };
    });
}

function hasBasis(own: Law, shipped: Law, matter: string, text: LawText | undefined): boolean {
  if (text === undefined) return false;
  const bases = basesCiting(matterOf(own, shipped, matter), text.law);
  return bases.some((basis) => basis.validFrom >= text.validFrom);
}

type Term = Pick<LawText, 'validFrom' | 'validTo'>;

function overlap(one: Term, other: Term): boolean {
  const startsBefore = (a: Term, b: Term): boolean => b.validTo === null || a.validFrom <= b.validTo;
  return startsBefore(one, other) && startsBefore(other, one);
}
