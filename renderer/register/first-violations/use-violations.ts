// Asks the machine for the register of first violations: the ids of all that fit at once, entries as they come into sight.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { missingPart, partAround, withEntries } from '../../drafts/list-parts';
import { useIssuedChanges } from '../../issued/issued-changes';
import { newestOnly, stale } from '../../ui/newest-only';
import { useSignal } from '../../ui/signal';
import type { RowRange } from '../../ui/visible-rows';
import { type ViolationRow, type ViolationWish, violationPlace, violationWish } from './violation-wish';

type Answer = Output<'violation:list'>;

export type FoundViolations = Omit<Answer, 'entries'> & {
  readonly wish: ViolationWish;
  readonly entries: ReadonlyMap<string, ViolationRow>;
};

const ask = newestOnly(machine['violation:list']);
const restMs = 30;
export const rowHeightPx = 40;

export function useViolations() {
  const wish = useSignal(violationWish);
  const changes = useIssuedChanges();
  const [found, setFound] = useState<FoundViolations | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const newest = useRef<FoundViolations | null>(null);
  const inSight = useRef<RowRange>({ first: 0, end: 0 });
  const take = useCallback((next: FoundViolations) => {
    newest.current = next;
    setFound(next);
  }, []);

  const refresh = useCallback(async () => {
    const wished = violationWish.get();
    const outcome = await ask({ ...wished, part: partAround(Math.floor(violationPlace.scrollTopPx / rowHeightPx)) });
    if (outcome === stale) return;
    setFault(outcome.ok ? null : outcome.fault);
    if (outcome.ok) take({ ...outcome.value, wish: wished, entries: withEntries(new Map(), outcome.value.entries) });
  }, [take]);

  const onRange = useCallback(
    async (range: RowRange) => {
      inSight.current = range;
      const asked = newest.current;
      const part = asked && missingPart(asked.ids, asked.entries, range);
      if (asked === null || part === null) return;
      // Asked once the list is at rest, not with each row scrolled by.
      await new Promise((resolve) => setTimeout(resolve, restMs));
      if (inSight.current !== range) return;
      const outcome = await machine['violation:list']({ ...asked.wish, part });
      const now = newest.current;
      if (outcome.ok && now?.wish === asked.wish)
        take({ ...now, entries: withEntries(now.entries, outcome.value.entries) });
    },
    [take],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a question; `changes` says there is more
  useEffect(() => {
    void refresh();
  }, [wish, changes, refresh]);
  return { wish, found, fault, refresh, onRange };
}
