// Asks the machine for the board: the keys of all deadlines at once, their entries as they come into sight.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { machine } from '../bridge';
import { missingPart, partAround } from '../drafts/list-parts';
import { newestOnly, stale } from '../ui/newest-only';
import { useSignal } from '../ui/signal';
import { useOverTime } from '../ui/use-over-time';
import type { RowRange } from '../ui/visible-rows';
import type { Heading } from './board-rows';
import { type BoardWish, boardPlace, boardWish, type DeadlineEntry } from './board-wish';

export type Board = {
  readonly wish: BoardWish;
  readonly keys: readonly string[];
  readonly headings: readonly Heading[];
  readonly entries: ReadonlyMap<string, DeadlineEntry>;
  readonly unread: number;
};

export type BoardState = {
  /** The newest answer; null until there is one. */
  readonly board: Board | null;
  readonly fault: Fault | null;
  readonly waiting: boolean;
  readonly refresh: () => void;
  /** Deadlines are in sight, or nearly: places among the keys. */
  readonly onRange: (range: RowRange) => void;
};

const ask = newestOnly(machine['deadline:list']);
const restMs = 30;

export function useBoard(): BoardState {
  const wish = useSignal(boardWish);
  const [board, setBoard] = useState<Board | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const newest = useRef<Board | null>(null);
  const inSight = useRef<RowRange>({ first: 0, end: 0 });
  const take = useCallback((next: Board) => {
    newest.current = next;
    setBoard(next);
  }, []);

  const refresh = useCallback(async () => {
    const wished = boardWish.get();
    const part = partAround(inSight.current.first);
    const outcome = await ask({ ...wished, groups: [...wished.groups], part });
    if (outcome === stale) return;
    setFault(outcome.ok ? null : outcome.fault);
    if (!outcome.ok) return;
    const { keys, buckets, entries, unread } = outcome.value;
    take({ wish: wished, keys, headings: buckets, entries: withEntries(new Map(), entries), unread });
  }, [take]);

  const onRange = useCallback(
    async (range: RowRange) => {
      inSight.current = range;
      const asked = newest.current;
      const part = asked && missingPart(asked.keys, asked.entries, range);
      if (asked === null || part === null) return;
      await new Promise((resolve) => setTimeout(resolve, restMs));
      if (inSight.current !== range) return;
      const outcome = await machine['deadline:list']({ ...asked.wish, groups: [...asked.wish.groups], part });
      const now = newest.current;
      if (outcome.ok && now?.wish === asked.wish)
        take({ ...now, entries: withEntries(now.entries, outcome.value.entries) });
    },
    [take],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a question, from its top
  useEffect(() => {
    if (boardPlace.scrollTopPx === 0) inSight.current = { first: 0, end: 0 };
    void refresh();
  }, [wish, refresh]);
  useOverTime(refresh);
  return { board, fault, waiting: board?.wish !== wish && fault === null, refresh, onRange };
}

function withEntries(
  known: ReadonlyMap<string, DeadlineEntry>,
  newer: readonly DeadlineEntry[],
): ReadonlyMap<string, DeadlineEntry> {
  return new Map([...known, ...newer.map((entry): [string, DeadlineEntry] => [entry.key, entry])]);
}
