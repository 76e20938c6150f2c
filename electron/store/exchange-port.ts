// The ledger of exchanges with neighbours as the rest of the machine asks it: one entry a bundle, sent or received, and
// the bundles that were accepted, kept as they were signed.
import type { Direction, LedgerEntry } from '../../templates/bundle/ledger';
import type { Outcome } from '../contract/outcome';

export interface ExchangeLedger {
  /** In no order. `damaged` names the files that can't be read. */
  entries(): Promise<Outcome<{ readonly entries: readonly LedgerEntry[]; readonly damaged: readonly string[] }>>;
  /** Null where there is none; a damaged file is a fault, for nothing may be taken twice. */
  get(direction: Direction, id: string): Promise<Outcome<LedgerEntry | null>>;
  /** Puts an entry in, or in the place of the one of its direction and id. */
  keep(entry: LedgerEntry): Promise<Outcome<null>>;
  /** Saves what `change` makes of an entry as it is then; null where there is none. */
  change(
    direction: Direction,
    id: string,
    change: (entry: LedgerEntry) => LedgerEntry,
  ): Promise<Outcome<LedgerEntry | null>>;
  /** Copies a verified bundle, without its encryption, into the data folder; one of that id that is there stays. */
  keepBundle(id: string, path: string): Promise<Outcome<null>>;
  /** Absolute path of the copy that is kept of a received bundle, fetched first where it is kept elsewhere. */
  bundlePath(id: string): Promise<Outcome<string>>;
  /** Absolute folder for bundles on their way in; emptied whenever the data folder is opened or let go. */
  readonly arriving: string;
}
