// What makes a shelf one of drafts or of operations; everything else about shelves is the same.
import type { LogEntry } from '../../../templates/case/draft';
import type { Read } from '../../../templates/reading/read';
import type { Subject } from '../data-folder';
import type { Describe, Row } from '../search/row';

/** What drafts of every subject have. */
export type Kept = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly log: readonly LogEntry[];
};

/** How drafts of a subject are read, described and copied. */
export type DraftKind<D extends Kept, Facts> = Describe<D, Facts> & {
  readonly subject: Subject;
  read(value: unknown): Read<D>;
  duplicate(draft: D, id: string, at: string): D;
  /** An older version put back over the present one. */
  putBack(older: D, present: D): D;
};

/** The same with how they are filtered and sorted. */
export type ShelfKind<D extends Kept, Facts, Filters, Order extends string> = DraftKind<D, Facts> & {
  passes(filters: Filters, facts: Facts, nowMs: number): boolean;
  /** The text to sort by; "" comes last. */
  keyOf(order: Order, row: Row<Facts>, nowMs: number): string;
  /** Orders that change with time, not only with the drafts. */
  readonly passing: readonly Order[];
};
