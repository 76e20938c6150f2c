// What taking bundles in and making them needs of the machine; the desk and the command line each hand it over.
import type { Office } from '../../templates/office/office';
import type { Act } from '../../templates/register/take-numbers';
import type { exchangeChannels } from '../contract/exchange-channels';
import type { OutputOf } from '../contract/table';
import type { Store } from '../store/store-port';

export type Hall = {
  readonly store: Store;
  readonly office: Office;
  /** Absolute folder of this office's key and of the list of neighbours. */
  readonly keys: string;
  /** Absolute folder; files of evidence lie in a folder of their case's id. */
  readonly photographs: string;
  /** Who does it, and when. */
  readonly act: Act;
};

export type Examined = OutputOf<typeof exchangeChannels, 'exchange:examine'>;
export type Subject = Examined['subjects'][number];
export type Conflict = Subject['conflicts'][number];
export type Take = Subject['takes'][number];
export type LedgerRow = OutputOf<typeof exchangeChannels, 'exchange:list'>['rows'][number];
