// What every deed on a shelf of the server needs, and the lock by which it has a draft to itself.
import type { Kept, ShelfKind } from '../shelf/shelf-kind';
import type { Asks, Server } from './server';
import type { DraftRow, ShelfList } from './shelf-list';

export type ShelfParts<D extends Kept, Facts> = {
  readonly server: Server;
  readonly kind: ShelfKind<D, Facts, never, never>;
  readonly list: ShelfList<D, Facts>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Saves whose end was not heard: id -> the version they would have made, and the one before it. */
  readonly uncertain: Map<string, { readonly after: string | null; readonly made: string }>;
};

/** The row of a draft, nobody else's until the transaction ends; undefined where there is none, or none any more. */
export async function lockRow(ask: Asks, subject: string, id: string): Promise<DraftRow | undefined> {
  const sql = `SELECT id, body, updated_at, trashed_at, gone FROM pilin_drafts
    WHERE subject = $1 AND id = $2 FOR UPDATE`;
  const row = (await ask<DraftRow>(sql, [subject, id]))[0];
  return row?.gone === true ? undefined : row;
}
