// The ledger of bundles sent and received, read once for the whole desk and anew whenever something was exchanged.
import { machine, type Output } from '../bridge';
import { sharedAnswer, useSharedAnswer } from '../frame/shared-answer';

export type ExchangeRow = Output<'exchange:list'>['rows'][number];
export type Direction = ExchangeRow['direction'];

type Ledger = {
  /** Newest first; null until they are known. */
  readonly rows: readonly ExchangeRow[] | null;
  readonly damaged: readonly string[];
};

const ledger = sharedAnswer<Ledger>(() => machine['exchange:list']({}), { rows: null, damaged: [] });

export const useLedger = () => useSharedAnswer(ledger);

/** To be called after whatever was sent, received or answered. */
export const refreshLedger = ledger.refresh;

/** Bundles that brought a case here or pieces into it, and those that took it elsewhere. */
export function exchangesOf(rows: readonly ExchangeRow[], id: string): readonly ExchangeRow[] {
  return rows.filter(({ direction, purpose, taken, subjects }) => {
    if (purpose === 'receipt') return false;
    return direction === 'received'
      ? taken.some((one) => one.id === id || one.into === id)
      : subjects.some((subject) => subject.of === id);
  });
}
