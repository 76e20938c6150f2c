// Asks the machine for the register of first violations, and again when something was issued or made void.
import { useEffect, useRef } from 'react';
import { machine, type Output } from '../../bridge';
import { type LongList, type LongListSource, useLongList } from '../../drafts/use-long-list';
import { useIssuedChanges } from '../../issued/issued-changes';
import { newestOnly } from '../../ui/newest-only';
import { type ViolationRow, type ViolationWish, violationPlace, violationWish } from './violation-wish';

type Answer = Output<'violation:list'>;
export type FoundViolations = LongList<ViolationWish, ViolationRow, Answer>;

export const rowHeightPx = 40;

const source: LongListSource<ViolationWish, Answer> = {
  wish: violationWish,
  ask: machine['violation:list'],
  askNewest: newestOnly(machine['violation:list']),
  firstRow: () => Math.floor(violationPlace.scrollTopPx / rowHeightPx),
};

export function useViolations() {
  const list = useLongList<ViolationWish, ViolationRow, Answer>(source);
  const changes = useIssuedChanges();
  const known = useRef(changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that there is more to read
  useEffect(() => {
    // The list asks by itself when it opens.
    if (known.current === changes) return;
    known.current = changes;
    void list.refresh();
  }, [changes]);
  return list;
}
