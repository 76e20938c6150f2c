// Papers issued in a case that stand, as other papers refer to them: by number, or by kind where they bear none.
import type { Case, IssuedPaper } from '../case/case';
import { dateOf } from '../language/calendar';

/** Of two with one number the later. */
export function standingPapers(one: Case): ReadonlyMap<string, IssuedPaper> {
  const standing = one.papers.filter((paper) => paper.standing === undefined);
  return new Map(standing.map((paper) => [paper.number === '' ? paper.kind : paper.number, paper]));
}

/** The day a paper bears, YYYY-MM-DD. */
export function dayOfPaper({ date, issuedAt }: IssuedPaper): string {
  return date ?? dateOf(issuedAt);
}
