// The papers a case lists: those its archive holds, as they stand now, with entries of other origin kept as they are.
import type { IssuedPaper } from '../case/case';
import { textAt } from '../reading/loose';
import type { IssuedRow } from './issued-row';

/** An issued paper as its case lists it. */
export function casePaper(row: IssuedRow): IssuedPaper {
  const { id, kind, language, layout, number, date, issuedAt, template, rewording, hash } = row;
  const { state, served } = row.standing;
  return {
    id,
    kind,
    language,
    layout,
    number,
    date,
    issuedAt,
    ...(state !== 'standing' && { standing: state }),
    ...(served !== null && { served: served.service }),
    hash,
    edition: template.edition,
    ...(Object.keys(rewording).length > 0 && { rewording }),
  };
}

/**
 * @param own papers of the case in the archive
 * @param listed what the case's data hold under `papers`, of any shape; entries that are not the archive's are kept
 * @returns all of them by the time of issue
 */
export function papersOfCase(own: readonly IssuedPaper[], listed: unknown): unknown[] {
  const ids = new Set(own.map(({ id }) => id));
  const foreign = (Array.isArray(listed) ? listed : []).filter((paper) => !ids.has(textAt(paper, 'id')));
  return [...foreign, ...own].sort((a, b) => timeOf(a) - timeOf(b));
}

/** Milliseconds since 1970; entries without a time come first. */
function timeOf(paper: unknown): number {
  return Date.parse(textAt(paper, 'issuedAt')) || 0;
}
