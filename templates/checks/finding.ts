// What a check says: a finding blocks or warns before signature, names its field, and tells how to mend it.
import type { Bilingual } from '../language/bilingual';

export type Finding = {
  /** Stable name of the rule, kebab-case. */
  readonly code: string;
  readonly severity: 'block' | 'warn';
  /** Path of the field in the case, operation or office file: party.creditCode, officers[1]. */
  readonly path: string;
  /** What is wrong and how to mend it, one sentence in each language. */
  readonly sentence: Bilingual;
};
