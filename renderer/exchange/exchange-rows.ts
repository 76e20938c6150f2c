// The ledger of bundles sent and received, read once for the whole desk and anew whenever something was exchanged.
import { useEffect } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { newestOnly, stale } from '../ui/newest-only';
import { signal, useSignal } from '../ui/signal';

export type ExchangeRow = Output<'exchange:list'>['rows'][number];
export type Direction = ExchangeRow['direction'];

export type Ledger = {
  /** Newest first; null until they are known. */
  readonly rows: readonly ExchangeRow[] | null;
  readonly damaged: readonly string[];
  readonly fault: Fault | null;
};

const current = signal<Ledger>({ rows: null, damaged: [], fault: null });
const ask = newestOnly(machine['exchange:list']);

export function useLedger(): Ledger {
  useEffect(() => void refreshLedger(), []);
  return useSignal(current);
}

/** To be called after whatever was sent, received or answered. */
export async function refreshLedger(): Promise<void> {
  const outcome = await ask({});
  if (outcome === stale) return;
  if (outcome.ok) current.set({ ...outcome.value, fault: null });
  else current.set({ ...current.get(), fault: outcome.fault });
}

/** Bundles that brought a case here or pieces into it, and those that took it elsewhere. */
export function exchangesOf(rows: readonly ExchangeRow[], id: string): readonly ExchangeRow[] {
  return rows.filter(({ direction, purpose, taken, subjects }) => {
    if (purpose === 'receipt') return false;
    return direction === 'received'
      ? taken.some((one) => one.id === id || one.into === id)
      : subjects.some((subject) => subject.of === id);
  });
}
