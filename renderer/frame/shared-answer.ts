// An answer of the machine that several parts of the desk show: asked for when one of them is, and anew after each change.
import { useEffect } from 'react';
import type { Fault, Outcome } from '../../electron/contract/outcome';
import { onOthersChange } from '../server/server-state';
import { newestOnly, stale } from '../ui/newest-only';
import { type Signal, signal, useSignal } from '../ui/signal';

export type Shared<T> = {
  /** The newest good one. */
  readonly answer: T;
  readonly fault: Fault | null;
};

export type SharedAnswer<T> = Signal<Shared<T>> & {
  readonly refresh: () => Promise<void>;
};

/** @param first what is shown until there is an answer */
export function sharedAnswer<T>(ask: () => Promise<Outcome<T>>, first: T): SharedAnswer<T> {
  const current = signal<Shared<T>>({ answer: first, fault: null });
  const askNewest = newestOnly<void, Outcome<T>>(ask);
  const refresh = async (): Promise<void> => {
    const outcome = await askNewest();
    if (outcome === stale) return;
    if (outcome.ok) current.set({ answer: outcome.value, fault: null });
    else current.set({ ...current.get(), fault: outcome.fault });
  };
  return { ...current, refresh };
}

export function useSharedAnswer<T>(shared: SharedAnswer<T>): Shared<T> {
  const { refresh } = shared;
  useEffect(() => {
    void refresh();
    return onOthersChange(() => void refresh());
  }, [refresh]);
  return useSignal(shared);
}
