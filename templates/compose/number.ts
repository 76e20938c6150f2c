// The document number on a paper: the issued one, or the series' pattern with its sequence left open.
import type { Case, IssuedPaper } from '../case/case';
import type { Bilingual } from '../language/bilingual';
import { fillPattern } from '../office/number-pattern';
import type { Authority } from '../office/office';
import { plain } from './fact';

/** Full-width spaces where the register's sequence will stand: an open number is written in at issue. */
export const openSequence = '\u3000\u3000\u3000';

/** @returns undefined where the authority has no series for this kind of paper: a gap */
export function numberFor(one: Case, authority: Authority, kind: string, date: string): Bilingual | undefined {
  const issued = standingPaper(one, kind);
  return issued ? plain(issued.number) : openNumber(authority, kind, date);
}

/** The last paper of a kind that was issued and stands. */
export function standingPaper(one: Case, kind: string): IssuedPaper | undefined {
  return one.papers.findLast((paper) => paper.kind === kind && paper.standing === undefined);
}

export function openNumber(authority: Authority, kind: string, date: string): Bilingual | undefined {
  const series = authority.series.find((one) => one.paper === kind);
  if (series === undefined) return undefined;
  return sayNumber(fillPattern(series.pattern, date.slice(0, 4), openSequence));
}

/** Numbers read the same in both languages, but a bulletin’s issue is said in English. */
export function sayNumber(number: string): Bilingual {
  const [, year, sequence] = /^(\d{4})年第([^期]+)期$/.exec(number) ?? [];
  return sequence === undefined ? plain(number) : { zh: number, en: `Issue No. ${sequence} of ${year}` };
}
