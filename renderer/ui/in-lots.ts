// Cuts a long list into lots, for questions that take only so many at once.

/** @param size at least 1. @returns the entries in order, each lot but the last full; none for an empty list */
export function inLots<T>(entries: readonly T[], size: number): readonly (readonly T[])[] {
  const lots: (readonly T[])[] = [];
  for (let start = 0; start < entries.length; start += size) lots.push(entries.slice(start, start + size));
  return lots;
}
