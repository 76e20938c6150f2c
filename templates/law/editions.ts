// Which edition of a law is in force on a day, so that neither an outdated nor a future article is ever cited.
import type { Law, LawText } from './schema';

type Term = { readonly validFrom: string; readonly validTo: string | null };

/** Whether a term includes a day (YYYY-MM-DD); both its ends are days in force. */
export function inForce(term: Term, date: string): boolean {
  return term.validFrom <= date && (term.validTo === null || date <= term.validTo);
}

/** Whether a law or basis of this jurisdiction applies in a division: "33" applies in 330482. */
export function appliesIn(jurisdiction: string, division: string): boolean {
  return division.startsWith(jurisdiction);
}

/**
 * The edition of a law in force on a day. One that holds its text comes before one whose text was not found, so
 * that an office can enter what is missing; among several the first, which is the office's own.
 */
export function editionAt(law: Law, id: string, date: string): LawText | undefined {
  const editions = law.texts.filter((text) => text.law === id && inForce(text, date));
  return editions.find((text) => text.status !== 'text-not-found') ?? editions[0];
}
