// One violation as warnings count it: a case of this office, or an entry of the register that a neighbour sent.
import type { Bilingual } from '../language/bilingual';

export type Occurrence = {
  /** Of the case here, or of the register's entry. */
  readonly id: string;
  readonly of: 'case' | 'entry';
  readonly party: { readonly name: Bilingual; readonly code: string };
  readonly matter: string;
  readonly division: string;
  readonly authority: string;
  readonly authorityName: Bilingual;
  readonly place: Bilingual;
  /** Day of the act, YYYY-MM-DD. */
  readonly on: string;
};
