// The Store port: what the rest of the machine asks of whatever keeps drafts, operations, the office and issued papers.
// The local engine stands behind it (open-store.ts); another engine may, as long as it keeps these promises:
// a save that was answered with `saved` survives a crash, and two savers never overwrite each other unseen.
import type { Draft } from '../../templates/case/draft';
import type { DraftFacts } from '../../templates/case/draft-facts';
import type { DraftStatus } from '../../templates/case/draft-status';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Office } from '../../templates/office/office';
import type { OperationDraft } from '../../templates/operation/operation-draft';
import type { OperationFacts } from '../../templates/operation/operation-draft-facts';
import type { Fault, Outcome } from '../contract/outcome';
import type { PaperArchive } from './archive-port';
import type { BatchShelf } from './batches-port';
import type { ExchangeLedger } from './exchange-port';
import type { FirstViolations } from './first-violations-port';
import type { NumberRegister } from './register-port';
import type { WarningShelf } from './warnings-port';
import type { WorkshopCabinet } from './workshop-cabinet';

/** One line of a list. `facts` is null where the draft could never be read. Moments are ISO 8601. */
export type Entry<Facts> = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly trashedAt: string | null;
  readonly facts: Facts | null;
  /** Set where the draft is damaged, missing, unreadable or of a newer program; the facts are then the last known. */
  readonly trouble: Fault | null;
};

export type DraftEntry = Entry<DraftFacts>;
export type OperationEntry = Entry<OperationFacts>;

/** Filters that are left out let everything pass. */
export type DraftFilters = {
  readonly status?: readonly DraftStatus[];
  readonly matter?: string;
  readonly authority?: string;
  /** Digits that the division code begins with. */
  readonly division?: string;
  /** Id of a joint operation. */
  readonly operation?: string;
  /** Day of the act, both ends included. */
  readonly actFrom?: string;
  readonly actUntil?: string;
};
export type OperationFilters = { readonly authority?: string };

export type DraftOrder = 'updatedAt' | 'createdAt' | 'deadline' | 'actOn' | 'party' | 'place' | 'matter' | 'status';
export type OperationOrder = 'updatedAt' | 'createdAt' | 'from' | 'title';

export type Query<Filters, Order> = {
  /** Words that all must occur, each in any field; Chinese, pinyin in full or its initials. "" for all. */
  readonly text: string;
  readonly filters: Filters;
  readonly trashed: boolean;
  readonly order: Order;
  readonly descending: boolean;
  /** The part of the result wanted: from (0 is the first) and at most how many. */
  readonly from: number;
  readonly count: number;
};

/** `total` counts all that match, of which `entries` is the part asked for. */
export type Found<Facts> = { readonly total: number; readonly entries: readonly Entry<Facts>[] };

/** An earlier state of a draft. `name` is its handle. Printed ones and the first are never thinned out. */
export type Version = {
  readonly name: string;
  readonly savedAt: string;
  readonly first: boolean;
  /** printed: a paper was printed or exported from it. replaced: an older version was put back in its place. */
  readonly mark: 'printed' | 'replaced' | null;
};

export type Saved<D> =
  | {
      readonly result: 'saved';
      readonly draft: D;
      /** Set where the draft is safe but its history could not be written. */
      readonly warning: Fault | null;
    }
  | { readonly result: 'conflict'; readonly theirs: D };

export interface Shelf<D, Facts, Filters, Order> {
  list(): Promise<Outcome<readonly Entry<Facts>[]>>;
  search(query: Query<Filters, Order>): Promise<Outcome<Found<Facts>>>;
  get(id: string): Promise<Outcome<D>>;
  /**
   * Saves a whole draft. The store sets `updatedAt`; a draft that says nothing new is not written again.
   * @param expectedUpdatedAt of the draft the change was made on, or null for a new draft; a draft saved by
   *   another in between comes back as a conflict and nothing is written
   */
  save(draft: D, expected: { readonly expectedUpdatedAt: string | null }): Promise<Outcome<Saved<D>>>;
  duplicate(id: string): Promise<Outcome<D>>;
  trash(id: string): Promise<Outcome<null>>;
  restore(id: string): Promise<Outcome<null>>;
  /** Deletes for good, histories included. @param confirmed how many drafts the person was told would go */
  emptyTrash(confirmed: number): Promise<Outcome<number>>;
  /** Newest first. */
  history(id: string): Promise<Outcome<readonly Version[]>>;
  versionOf(id: string, name: string): Promise<Outcome<D>>;
  /** Puts a version back; what stood there stays in the history. Prints recorded since are kept. */
  restoreVersion(id: string, name: string): Promise<Outcome<D>>;
  /**
   * Takes a draft from elsewhere, as of a backup: over the present one, which stays in the history, out of the trash, or anew
   * where there is none. Prints recorded since are kept.
   */
  bringBack(draft: D): Promise<Outcome<D>>;
  /** The newest version that can be read: what to offer where the draft itself can't be. */
  recoveryOf(id: string): Promise<Outcome<Version | null>>;
}

export type DraftShelf = Shelf<Draft, DraftFacts, DraftFilters, DraftOrder>;
export type OperationShelf = Shelf<OperationDraft, OperationFacts, OperationFilters, OperationOrder>;

export interface OfficeCabinet {
  /** Null where no office has been set up. A damaged file is a fault, never null. */
  get(): Promise<Outcome<Office | null>>;
  save(office: Office): Promise<Outcome<null>>;
  history(): Promise<Outcome<readonly Version[]>>;
  versionOf(name: string): Promise<Outcome<Office>>;
}

/** What is shared with the other clerks of the bureau. */
export interface BureauServer {
  /** Where it is, without any secret. */
  readonly place: string;
  /** A text that is another one after anybody changed a draft, an operation, the office or an issued paper. */
  changes(): Promise<Outcome<string>>;
}

export interface Store {
  readonly drafts: DraftShelf;
  readonly operations: OperationShelf;
  readonly office: OfficeCabinet;
  readonly workshop: WorkshopCabinet;
  readonly archive: PaperArchive;
  readonly register: NumberRegister;
  readonly firstViolations: FirstViolations;
  readonly exchange: ExchangeLedger;
  readonly warnings: WarningShelf;
  readonly batches: BatchShelf;
  /** A new id for a draft or operation; later ones sort after earlier ones. */
  newId(): string;
  /** Words by which ids in drafts (matters, officers, authorities) are found as well. */
  setNames(names: ReadonlyMap<string, Bilingual>): Promise<void>;
  /** The bureau's server behind it, null where this computer alone keeps the data. */
  readonly server: BureauServer | null;
  /** Waits for saves under way, writes the index and lets go of the folder. */
  close(): Promise<void>;
}
