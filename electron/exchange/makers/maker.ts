// What a bundle of one purpose holds: one file each, joined in makers.ts. Another purpose is a file and a row.
import type { LedgerEntry } from '../../../templates/bundle/ledger';
import type { Manifest } from '../../../templates/bundle/manifest';
import type { PartToSend } from '../../bundles/make-bundle';
import type { exchangeChannels } from '../../contract/exchange-channels';
import type { Outcome } from '../../contract/outcome';
import type { InputOf } from '../../contract/table';
import type { Hall } from '../hall';

export type Wish = InputOf<typeof exchangeChannels, 'exchange:make'>;

/** What of a wish says which parts a bundle has. */
export type PartsWish = Pick<Wish, 'purpose' | 'subjects' | 'period' | 'from'>;

export type ToSend = {
  readonly parts: readonly PartToSend[];
  readonly vouched: Manifest['vouched'];
  readonly subjects: LedgerEntry['subjects'];
  readonly entries: number;
  /** Which of our authorities it is from where nobody says otherwise; "" for the first. */
  readonly authority: string;
  /** Pieces whose files could not be found, by their titles. */
  readonly missing: readonly string[];
};

/** Changes nothing. @throws BundleRefusal where a file is not the one recorded; errors of node:fs */
export type Maker = (wish: PartsWish, hall: Hall) => Promise<Outcome<ToSend>>;
