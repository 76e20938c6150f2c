// Asks the machine for the drafts that are wished for; answers overtaken by a newer wish are dropped.
import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { newestOnly, stale } from '../ui/newest-only';
import { useSignal } from '../ui/signal';
import { type ListWish, listWish } from './list-wish';

export type Found = Output<'draft:search'> & { readonly wish: ListWish };

export type Drafts = {
  /** The newest answer; null until there is one. It stays while the next is being looked for. */
  readonly found: Found | null;
  readonly fault: Fault | null;
  readonly waiting: boolean;
  /** Asks again, after something was changed. */
  readonly refresh: () => void;
};

const ask = newestOnly(machine['draft:search']);

export function useDrafts(): Drafts {
  const wish = useSignal(listWish);
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const refresh = useCallback(async () => {
    const wished = listWish.get();
    const outcome = await ask(wished);
    if (outcome === stale) return;
    if (outcome.ok) setFound({ ...outcome.value, wish: wished });
    setFault(outcome.ok ? null : outcome.fault);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a question
  useEffect(() => {
    void refresh();
  }, [wish, refresh]);
  // What is due changes with the day, and a computer sleeps over it.
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
  return { found, fault, waiting: found?.wish !== wish && fault === null, refresh };
}
