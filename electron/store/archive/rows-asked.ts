// Which issued papers are asked for, whichever engine lists them.
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Series } from '../../../templates/register/series';

export function ofSeries(rows: readonly IssuedRow[], { authority, pattern, year }: Series): readonly IssuedRow[] {
  return rows.filter(
    (row) => row.authority === authority && row.series?.pattern === pattern && row.series.year === year,
  );
}

/** By the time of issue. */
export function inOrder(rows: readonly IssuedRow[]): readonly IssuedRow[] {
  return rows.toSorted((a, b) => Date.parse(a.issuedAt) - Date.parse(b.issuedAt) || (a.id < b.id ? -1 : 1));
}
