// A list longer than a window, asked of the machine: the ids of all that are wished for at once, their entries as they
// come into sight. Answers overtaken by a newer wish are dropped.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault, Outcome } from '../../electron/contract/outcome';
import { stale } from '../ui/newest-only';
import { type Signal, useSignal } from '../ui/signal';
import type { RowRange } from '../ui/visible-rows';
import { missingPart, type Part, partAround, withEntries } from './list-parts';

type Entry = { readonly id: string };
type Answer<E extends Entry> = { readonly ids: readonly string[]; readonly entries: readonly E[] };

/** What was found: `entries` of those that have been in sight. */
export type LongList<W, E extends Entry, A extends Answer<E>> = Omit<A, 'entries'> & {
  readonly wish: W;
  readonly entries: ReadonlyMap<string, E>;
};

export type LongListSource<W, A> = {
  readonly wish: Signal<W>;
  readonly ask: (wish: W & { readonly part: Part }) => Promise<Outcome<A>>;
  /** As `ask`, of which only the newest answer counts. */
  readonly askNewest: (wish: W & { readonly part: Part }) => Promise<Outcome<A> | typeof stale>;
  /** The row that was first in sight when the list was last seen. */
  readonly firstRow: () => number;
};

const restMs = 30;

/** @param source the same at every call */
export function useLongList<W extends object, E extends Entry, A extends Answer<E>>(source: LongListSource<W, A>) {
  const wish = useSignal(source.wish);
  const [found, setFound] = useState<LongList<W, E, A> | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const newest = useRef<LongList<W, E, A> | null>(null);
  const inSight = useRef<RowRange>({ first: 0, end: 0 });
  const take = useCallback((next: LongList<W, E, A>) => {
    newest.current = next;
    setFound(next);
  }, []);

  const refresh = useCallback(async () => {
    const wished = source.wish.get();
    const outcome = await source.askNewest({ ...wished, part: partAround(source.firstRow()) });
    if (outcome === stale) return;
    setFault(outcome.ok ? null : outcome.fault);
    if (!outcome.ok) return;
    take({ ...outcome.value, wish: wished, entries: withEntries(new Map(), outcome.value.entries) });
  }, [source, take]);

  /** Rows are in sight, or nearly. */
  const onRange = useCallback(
    async (range: RowRange) => {
      inSight.current = range;
      const asked = newest.current;
      const part = asked && missingPart(asked.ids, asked.entries, range);
      if (asked === null || part === null) return;
      // The machine would search again with each row scrolled by: it is asked once the list is at rest.
      await new Promise((resolve) => setTimeout(resolve, restMs));
      if (inSight.current !== range) return;
      const outcome = await source.ask({ ...asked.wish, part });
      const now = newest.current;
      if (outcome.ok && now?.wish === asked.wish)
        take({ ...now, entries: withEntries(now.entries, outcome.value.entries) });
    },
    [source, take],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a question
  useEffect(() => {
    void refresh();
  }, [wish, refresh]);
  return { wish, found, fault, waiting: found?.wish !== wish && fault === null, refresh, onRange };
}
