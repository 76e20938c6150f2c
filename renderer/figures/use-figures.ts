// Asks the machine for the figures that are wished for. Answers overtaken by a newer wish are dropped.
import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { newestOnly, stale } from '../ui/newest-only';
import { useSignal } from '../ui/signal';
import { useOverTime } from '../ui/use-over-time';
import { figuresWish } from './figures-wish';

export type Figures = Output<'figure:count'>;
export type FigureRow = Figures['splits']['matter'][number];

const ask = newestOnly(machine['figure:count']);

export function useFigures() {
  const { wish, by } = useSignal(figuresWish);
  /** The newest answer; null until there is one. It stays while the next is being counted. */
  const [figures, setFigures] = useState<Figures | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [waiting, setWaiting] = useState(true);
  const refresh = useCallback(async () => {
    const wished = figuresWish.get();
    const outcome = await ask({ wish: wished.wish, by: wished.by });
    if (outcome === stale) return;
    setWaiting(false);
    setFault(outcome.ok ? null : outcome.fault);
    if (outcome.ok) setFigures(outcome.value);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new wish is a question
  useEffect(() => {
    setWaiting(true);
    void refresh();
  }, [wish, by, refresh]);
  useOverTime(refresh);
  return { figures, fault, waiting, refresh };
}
