// Where the clerk is in the exchange room, kept while elsewhere in the desk; and the way into it from other rooms.
import { goTo } from '../frame/navigation';
import { signal, useSignal } from '../ui/signal';
import type { Direction } from './exchange-rows';

export const exchangeParts = ['arrival', 'ledger', 'keys'] as const;
export type ExchangePart = (typeof exchangeParts)[number];

export type ExchangePlace = {
  readonly part: ExchangePart;
  /** The bundle of the ledger whose details are open. */
  readonly open: { readonly id: string; readonly direction: Direction } | null;
};

const place = signal<ExchangePlace>({ part: 'ledger', open: null });

export function useExchangePlace(): ExchangePlace {
  return useSignal(place);
}

export function moveInExchange(changes: Partial<ExchangePlace>): void {
  place.set({ ...place.get(), ...changes });
}

/** From anywhere in the desk. */
export function showExchange(changes: Partial<ExchangePlace>): void {
  moveInExchange(changes);
  goTo({ view: 'exchange' });
}
