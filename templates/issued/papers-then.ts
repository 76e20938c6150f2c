// The papers a case listed when one of them was made, as they stand now: a paper that came later changes nothing in it,
// one that has been voided since and replaced does.
import type { IssuedPaper } from '../case/case';

/**
 * @param then those the case listed when the paper was made. @param now those it lists now
 * @param replacementOf id of the paper in another's place
 */
export function papersThen(
  then: readonly IssuedPaper[],
  now: readonly IssuedPaper[],
  replacementOf: (id: string) => string | null,
): readonly IssuedPaper[] {
  const wanted = new Set<string>();
  for (const paper of then) {
    for (let key: string | null = keyOf(paper); key !== null && !wanted.has(key); key = replacementOf(key))
      wanted.add(key);
  }
  return now.filter((paper) => wanted.has(keyOf(paper)));
}

function keyOf({ id, kind, number, issuedAt }: IssuedPaper): string {
  return id ?? [kind, number, issuedAt].join('\n');
}
