// Which part of a long list is to be asked for, so that what comes into sight is there.
import type { RowRange } from '../ui/visible-rows';

export type Part = { readonly from: number; readonly count: number };

/** Entries asked for at once: several windows full, yet answered within a few milliseconds. */
const partRows = 200;

/** The part in whose middle a row lies. */
export function partAround(row: number): Part {
  return { from: Math.max(0, row - partRows / 2), count: partRows };
}

/** The part that brings the rows in range that are not there yet; null where all are. */
export function missingPart(
  ids: readonly string[],
  entries: ReadonlyMap<string, unknown>,
  { first, end }: RowRange,
): Part | null {
  const missing = ids.slice(first, end).findIndex((id) => !entries.has(id));
  return missing < 0 ? null : partAround(Math.floor((first + end) / 2));
}

/** What was there, with newer entries in place of their elders. */
export function withEntries<E extends { readonly id: string }>(
  known: ReadonlyMap<string, E>,
  newer: readonly E[],
): ReadonlyMap<string, E> {
  return new Map([...known, ...newer.map((entry): [string, E] => [entry.id, entry])]);
}
