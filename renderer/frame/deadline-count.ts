// How much is overdue or due soon in all cases, for the rail and the status bar: asked again after each save, each
// minute, and when the clerk comes back to the window.
import { useEffect } from 'react';
import { machine, type Output } from '../bridge';
import { newestOnly, stale } from '../ui/newest-only';
import { signal, useSignal } from '../ui/signal';
import { useOverTime } from '../ui/use-over-time';
import { useView } from './navigation';
import { useSaveState } from './save-state';

export type DeadlineCount = Output<'deadline:count'>;

const current = signal<DeadlineCount>({ overdue: 0, soon: 0 });
const ask = newestOnly(machine['deadline:count']);

export function useDeadlineCount(): DeadlineCount {
  return useSignal(current);
}

/** Keeps the count current while the desk is shown. A fault leaves the last one: the board tells it. */
export function DeadlineCounter() {
  const saving = useSaveState();
  const view = useView();
  const savedAt = saving.state === 'saved' ? saving.at : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save and each move is a reason to ask
  useEffect(() => {
    void refresh();
  }, [savedAt, view]);
  useOverTime(refresh);
  return null;
}

async function refresh(): Promise<void> {
  const outcome = await ask({});
  if (outcome === stale || !outcome.ok) return;
  const { overdue, soon } = outcome.value;
  const known = current.get();
  if (known.overdue !== overdue || known.soon !== soon) current.set(outcome.value);
}
