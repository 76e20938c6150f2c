// Choosing among the rows of a list by keys and clicks: where the cursor goes, and which rows are ticked.

export type Ticked = ReadonlySet<string>;

export const noneTicked: Ticked = new Set();

/** Index of the row that a key leads to; null for any other key. @param at the row now, -1 for none */
export function rowAfterKey(key: string, at: number, count: number, pageRows: number): number | null {
  if (count === 0) return null;
  const within = (index: number): number => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at < 0 ? 0 : at - 1);
    case 'PageDown':
      return within(at + pageRows);
    case 'PageUp':
      return within(at - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function toggled(ticked: Ticked, key: string): Ticked {
  const next = new Set(ticked);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Ticks every row between two, both included, beside those ticked already. */
export function tickedThrough(ticked: Ticked, keys: readonly string[], from: number, to: number): Ticked {
  const [first, last] = from < to ? [from, to] : [to, from];
  return new Set([...ticked, ...keys.slice(Math.max(0, first), last + 1)]);
}

/** Without the rows that are not in the list any more: what cannot be seen must not be acted upon. */
export function tickedWithin(ticked: Ticked, keys: readonly string[]): Ticked {
  if (ticked.size === 0) return ticked;
  const kept = keys.filter((key) => ticked.has(key));
  return kept.length === ticked.size ? ticked : new Set(kept);
}

/** The row for the cursor once some have left the list: the next one that stays, or else the one before. */
export function rowAfterLeaving(keys: readonly string[], leaving: Ticked, at: number): string | null {
  const below = keys.slice(Math.max(0, at)).find((key) => !leaving.has(key));
  const above = keys.slice(0, Math.max(0, at)).findLast((key) => !leaving.has(key));
  return below ?? above ?? null;
}
