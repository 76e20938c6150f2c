// Answers a query from the rows in memory: filtered, ordered, in parts. The same for every engine.
import type { Kept, ShelfKind } from '../shelf/shelf-kind';
import type { Found, Query } from '../store-port';
import { sortByKey, wordTest } from './find-rows';
import type { Row } from './row';
import type { ShelfRows } from './shelf-rows';

const minuteMs = 60_000;

/** @param nowMs milliseconds since 1970, for what passes with time */
export function searchRows<D extends Kept, Facts, Filters, Order extends string>(
  rows: ShelfRows<Facts>,
  kind: ShelfKind<D, Facts, Filters, Order>,
  query: Query<Filters, Order>,
  nowMs: number,
): Found<Facts> {
  const hasWords = wordTest(rows, query.text);
  const sort = (all: readonly Row<Facts>[]): readonly Row<Facts>[] =>
    sortByKey(all, (row) => kind.keyOf(query.order, row, nowMs));
  const stamp = kind.passing.includes(query.order) ? Math.floor(nowMs / minuteMs) : 0;
  const ordered = rows.ordered(query.order, stamp, sort);
  const isAsked = ({ entry }: Row<Facts>): boolean =>
    (entry.trashedAt !== null) === query.trashed &&
    (entry.facts === null || kind.passes(query.filters, entry.facts, nowMs));
  const all = ordered.filter((row) => isAsked(row) && (hasWords === null || hasWords(row)));
  if (query.descending) all.reverse();
  return { total: all.length, entries: all.slice(query.from, query.from + query.count).map(({ entry }) => entry) };
}
