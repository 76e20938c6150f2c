// Times of a half-filled case may be missing: then they are gaps, not errors.
import type { Bilingual } from '../language/bilingual';
import { sayWhen } from '../language/dates';
import { dateSchema, momentSchema } from '../language/plain-values';

/** Whether it is a date or moment that exists. */
export function isTime(text: string | null | undefined): text is string {
  return typeof text === 'string' && (momentSchema.safeParse(text).success || dateSchema.safeParse(text).success);
}

/** The time said by `say`, or undefined (a gap) where it is not known. */
export function known(text: string | null | undefined, say: (time: string) => Bilingual): Bilingual | undefined {
  return isTime(text) ? say(text) : undefined;
}

/** An adverbial for a period whose end may be missing; undefined where the beginning is. */
export function knownWhen(from: string | undefined, until?: string): Bilingual | undefined {
  return isTime(from) ? sayWhen(from, isTime(until) ? until : undefined) : undefined;
}
