// The words that a clerk's own wording was written over, kept beside it so that it can be told when facts have moved on.
import type { Bilingual } from '../../../templates/language/bilingual';

type Rewording = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** Where the draft keeps them: no clause has such a name, for clauses are written in small letters and hyphens. */
export function baseKey(clause: string): string {
  return `${clause}/composed`;
}

/** Clauses of one kind of paper that bear the clerk's words. */
export function rewordedClauses(rewording: Rewording, kind: string): readonly string[] {
  const own = Object.hasOwn(rewording, kind) ? rewording[kind] : undefined;
  return Object.keys(own ?? {}).filter((key) => !key.includes('/'));
}

/**
 * Whether the facts of a clause have changed since it was reworded. False where nobody knows: a wording that came
 * without its base, or a clause that this paper no longer has.
 * @param composed the words of the clause as they would be without the rewording
 */
export function hasMovedOn(
  rewording: Rewording,
  kind: string,
  clause: string,
  composed: Bilingual | undefined,
): boolean {
  const base = Object.hasOwn(rewording, kind) ? rewording[kind]?.[baseKey(clause)] : undefined;
  if (base === undefined || composed === undefined) return false;
  return base.zh !== composed.zh || base.en !== composed.en;
}
