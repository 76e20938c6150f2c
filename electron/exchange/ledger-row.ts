// A line of the ledger as lists show it, with what follows from the day it is.
import { exchangeState, isOpenReply, type LedgerEntry } from '../../templates/bundle/ledger';
import { daysBetween } from '../../templates/language/calendar';
import type { LedgerRow } from './hall';

/** @param today YYYY-MM-DD in China */
export function ledgerRow(entry: LedgerEntry, today: string): LedgerRow {
  const { format: _format, version: _version, ...shown } = entry;
  const runs = isOpenReply(entry) && entry.replyBy !== undefined;
  const daysLeft = runs ? daysBetween(today, entry.replyBy as string) : null;
  return { ...shown, state: exchangeState(entry, today), daysLeft };
}
