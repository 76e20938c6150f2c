// Times of a half-filled case may be missing: then they are gaps, not errors.
import type { Bilingual } from '../language/bilingual';
import { isTime } from '../language/calendar';
import { sayWhen } from '../language/dates';

/** The time said by `say`, or undefined (a gap) where it is not known. */
export function known(text: string | null | undefined, say: (time: string) => Bilingual): Bilingual | undefined {
  return isTime(text) ? say(text) : undefined;
}

/** An adverbial for a period whose end may be missing; undefined where the beginning is. */
export function knownWhen(from: string | undefined, until?: string): Bilingual | undefined {
  return isTime(from) ? sayWhen(from, isTime(until) ? until : undefined) : undefined;
}
