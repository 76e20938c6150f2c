// Asks the machine for the drafts that are wished for: the ids of all of them at once, their entries as they come into
// sight. Answers overtaken by a newer wish are dropped.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { machine } from '../bridge';
import { newestOnly, stale } from '../ui/newest-only';
import { useSignal } from '../ui/signal';
import type { RowRange } from '../ui/visible-rows';
import { rowHeightPx } from './list-measures';
import { missingPart, partAround, withEntries } from './list-parts';
import { type DraftEntry, type ListWish, listPlace, listWish } from './list-wish';

/** What was found: `ids` of all in their order, `entries` of those that have been in sight. */
export type Found = {
  readonly wish: ListWish;
  readonly ids: readonly string[];
  readonly entries: ReadonlyMap<string, DraftEntry>;
  readonly overdue: number;
};

export type Drafts = {
  /** The newest answer; null until there is one. It stays while the next is being looked for. */
  readonly found: Found | null;
  readonly fault: Fault | null;
  readonly waiting: boolean;
  /** Asks again, after something was changed. */
  readonly refresh: () => void;
  /** Rows are in sight, or nearly. */
  readonly onRange: (range: RowRange) => void;
};

const ask = newestOnly(machine['draft:search']);

export function useDrafts(): Drafts {
  const wish = useSignal(listWish);
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const newest = useRef<Found | null>(null);
  const inSight = useRef<RowRange>({ first: 0, end: 0 });
  const take = useCallback((next: Found) => {
    newest.current = next;
    setFound(next);
  }, []);

  const refresh = useCallback(async () => {
    const wished = listWish.get();
    const part = partAround(Math.floor(listPlace.scrollTopPx / rowHeightPx));
    const outcome = await ask({ ...wished, part });
    if (outcome === stale) return;
    setFault(outcome.ok ? null : outcome.fault);
    if (!outcome.ok) return;
    const { ids, overdue, entries } = outcome.value;
    take({ wish: wished, ids, overdue, entries: withEntries(new Map(), entries) });
  }, [take]);

  const onRange = useCallback(
    async (range: RowRange) => {
      inSight.current = range;
      const asked = newest.current;
      const part = asked && missingPart(asked.ids, asked.entries, range);
      if (asked === null || part === null) return;
      // The machine would search again with each row scrolled by: it is asked once the list is at rest.
      await new Promise((resolve) => setTimeout(resolve, restMs));
      if (inSight.current !== range) return;
      const outcome = await machine['draft:search']({ ...asked.wish, part });
      const now = newest.current;
      if (outcome.ok && now?.wish === asked.wish)
        take({ ...now, entries: withEntries(now.entries, outcome.value.entries) });
    },
    [take],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a question
  useEffect(() => {
    void refresh();
  }, [wish, refresh]);
  useOnReturn(refresh);
  return { found, fault, waiting: found?.wish !== wish && fault === null, refresh, onRange };
}

const restMs = 30;

/** What is due changes with the day, and a computer sleeps over it. */
function useOnReturn(refresh: () => void): void {
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
}
