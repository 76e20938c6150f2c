// One shelf on the server: each deed one transaction on the draft's own row, which is locked, so that two clerks never
// overwrite each other unseen.
import { done, type Outcome } from '../../contract/outcome';
import { notEmptied, notMoved, notRead } from '../disk-fault';
import { searchRows } from '../search/search-rows';
import { duplicate } from '../shelf/duplicate';
import {
  damagedDraft,
  draftInTrash,
  draftThereAlready,
  newerDraft,
  trashChanged,
  unknownDraft,
} from '../shelf/shelf-faults';
import type { Kept, ShelfKind } from '../shelf/shelf-kind';
import type { Shelf } from '../store-port';
import { isUlid } from '../ulid';
import { readBody } from './body';
import { saveDraft } from './save-draft';
import { nowMs } from './schema';
import { onServer } from './server-faults';
import { type DraftRow, ShelfList } from './shelf-list';
import { lockRow, type ShelfParts } from './shelf-parts';
import { bringBack, historyOf, recoveryOf, restoreVersion, versionOf } from './shelf-versions';

export type PostgresShelf<D, Facts, Filters, Order> = {
  readonly shelf: Shelf<D, Facts, Filters, Order>;
  readonly rows: ShelfList<D & Kept, Facts>['rows'];
};

export function postgresShelf<D extends Kept, Facts, Filters, Order extends string>(
  ground: Pick<ShelfParts<D, Facts>, 'server' | 'now' | 'newId'>,
  kind: ShelfKind<D, Facts, Filters, Order>,
): PostgresShelf<D, Facts, Filters, Order> {
  const list = new ShelfList<D, Facts>(ground.server, kind);
  const parts: ShelfParts<D, Facts> = { ...ground, kind: kind as never, list, uncertain: new Map() };
  const listed = <T>(answer: () => T): Promise<Outcome<T>> =>
    onServer(notRead, async () => {
      await list.refresh();
      return done(answer());
    });
  return {
    rows: list.rows,
    shelf: {
      list: () => listed(() => list.rows.all().map(({ entry }) => entry)),
      search: (query) => listed(() => searchRows(list.rows, kind, query, ground.now())),
      get: (id) => getDraft(parts, id),
      save: (draft, { expectedUpdatedAt }) => saveDraft(parts, draft, expectedUpdatedAt),
      duplicate: (id) =>
        duplicate(
          parts,
          () => getDraft(parts, id),
          (copy) => saveDraft(parts, copy, null),
        ),
      trash: (id) => move(parts, id, trashed),
      restore: (id) => move(parts, id, restored),
      emptyTrash: (confirmed) => emptyTrash(parts, confirmed),
      history: (id) => historyOf(parts, id),
      versionOf: (id, name) => versionOf(parts, id, name),
      restoreVersion: (id, name) => restoreVersion(parts, id, name),
      bringBack: (draft) => bringBack(parts, draft),
      recoveryOf: (id) => recoveryOf(parts, id),
    },
  };
}

function getDraft<D extends Kept, Facts>({ server, kind }: ShelfParts<D, Facts>, id: string): Promise<Outcome<D>> {
  if (!isUlid(id)) return Promise.resolve(unknownDraft);
  return onServer(notRead, async () => {
    const sql = 'SELECT body, trashed_at FROM pilin_drafts WHERE subject = $1 AND id = $2 AND gone = false';
    const [row] = await server.look<DraftRow>(sql, [kind.subject, id]);
    if (row === undefined) return unknownDraft;
    if (row.trashed_at !== null) return draftInTrash;
    const found = readBody(row.body, kind.read);
    if (found.state === 'good') return done(found.value);
    return { ok: false, fault: found.state === 'newer' ? newerDraft(found.finding) : damagedDraft(found.finding) };
  });
}

type Move = (row: DraftRow | undefined, now: string) => Outcome<string | null>;

const trashed: Move = (row, now) => (row === undefined || row.trashed_at !== null ? unknownDraft : done(now));
const restored: Move = (row) => {
  if (row === undefined) return unknownDraft;
  return row.trashed_at === null ? draftThereAlready : done(null);
};

function move<D extends Kept, Facts>(parts: ShelfParts<D, Facts>, id: string, to: Move): Promise<Outcome<null>> {
  const { server, kind, list } = parts;
  if (!isUlid(id)) return Promise.resolve(unknownDraft);
  return onServer(notMoved, async () => {
    const moved = await server.transact(async (ask): Promise<Outcome<DraftRow>> => {
      const row = await lockRow(ask, kind.subject, id);
      const trashedAt = to(row, new Date(parts.now()).toISOString());
      if (!trashedAt.ok) return trashedAt;
      const sql = `UPDATE pilin_drafts SET trashed_at = $3, changed_ms = ${nowMs} WHERE subject = $1 AND id = $2`;
      await ask(sql, [kind.subject, id, trashedAt.value]);
      return done({ ...(row as DraftRow), trashed_at: trashedAt.value });
    });
    if (!moved.ok) return moved;
    await list.note(moved.value);
    return done(null);
  });
}

/** Histories go with the drafts. Of each its id stays, so that other clerks' lists let it go, too. */
function emptyTrash<D extends Kept, Facts>(parts: ShelfParts<D, Facts>, confirmed: number): Promise<Outcome<number>> {
  const { server, kind, list } = parts;
  return onServer(notEmptied, async () => {
    const emptied = await server.transact(async (ask): Promise<Outcome<readonly string[]>> => {
      const sql = `SELECT id FROM pilin_drafts
        WHERE subject = $1 AND trashed_at IS NOT NULL AND gone = false ORDER BY id FOR UPDATE`;
      const ids = (await ask<{ id: string }>(sql, [kind.subject])).map(({ id }) => id);
      if (ids.length !== confirmed) return trashChanged;
      await ask('DELETE FROM pilin_versions WHERE subject = $1 AND id = ANY($2)', [kind.subject, ids]);
      const empty = `UPDATE pilin_drafts SET body = '', gone = true, changed_ms = ${nowMs}
        WHERE subject = $1 AND id = ANY($2)`;
      await ask(empty, [kind.subject, ids]);
      return done(ids);
    });
    if (!emptied.ok) return emptied;
    for (const id of emptied.value) list.rows.drop(id);
    return done(emptied.value.length);
  });
}
