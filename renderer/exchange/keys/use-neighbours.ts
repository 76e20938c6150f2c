// The neighbours whose keys a person compared, read anew whenever one was entered or withdrawn.
import { useEffect } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { newestOnly, stale } from '../../ui/newest-only';
import { signal, useSignal } from '../../ui/signal';

export type Neighbour = Output<'neighbour:list'>[number];
export type Neighbours = { readonly all: readonly Neighbour[] | null; readonly fault: Fault | null };

const current = signal<Neighbours>({ all: null, fault: null });
const ask = newestOnly(machine['neighbour:list']);

export function useNeighbours(): Neighbours {
  useEffect(() => void refreshNeighbours(), []);
  return useSignal(current);
}

export async function refreshNeighbours(): Promise<void> {
  const outcome = await ask({});
  if (outcome === stale) return;
  if (outcome.ok) current.set({ all: outcome.value, fault: null });
  else current.set({ ...current.get(), fault: outcome.fault });
}
