// What every question to the machine is answered with: a value, or a fault the clerk can act on. Bugs are faults too.
import type { Bilingual } from '../../templates/language/bilingual';

/** `code` is stable and kebab-case; `sentence` says what is wrong and how to mend it, in both languages. */
export type Fault = { readonly code: string; readonly sentence: Bilingual };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(code: string, zh: string, en: string): Outcome<never> {
  return { ok: false, fault: { code, sentence: { zh, en } } };
}
