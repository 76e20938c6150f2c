// The batches 成批 as the rest of the machine asks them: planned whole, gone on with after a crash, never changed but by
// what was done since.
import type { Batch, BatchRow, Step } from '../../templates/batch/batch';
import type { Mapping } from '../../templates/batch/party-columns';
import type { Outcome } from '../contract/outcome';

export type PlannedBatch = {
  readonly batch: Batch;
  readonly rows: readonly BatchRow[];
  /** The newest step of each row, by its place. */
  readonly states: ReadonlyMap<number, Step>;
};

export interface BatchShelf {
  /** Newest first. `damaged` names what can't be read. */
  list(): Promise<Outcome<{ readonly batches: readonly Batch[]; readonly damaged: readonly string[] }>>;
  /** Whole or not at all: until the head is there, nothing is. */
  plan(batch: Batch, rows: readonly BatchRow[]): Promise<Outcome<null>>;
  get(id: string): Promise<Outcome<PlannedBatch>>;
  /** Adds what was done; nothing added before is touched. */
  note(id: string, steps: readonly Step[]): Promise<Outcome<null>>;
  /** How it ended, or that it is gone on with (null). */
  end(id: string, end: Batch['end']): Promise<Outcome<null>>;
  /** How a person mapped a set of heads the last time, null where they never did. */
  mappingOf(heads: string): Promise<Outcome<Mapping | null>>;
  keepMapping(heads: string, mapping: Mapping): Promise<Outcome<null>>;
}
