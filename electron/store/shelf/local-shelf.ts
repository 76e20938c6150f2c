// One shelf of the local store: the deeds on its drafts, and the list kept of them.
import { done } from '../../contract/outcome';
import { compareFiles, readTextless } from '../search/compare-files';
import { ListFile } from '../search/list-file';
import { searchRows } from '../search/search-rows';
import { ShelfRows } from '../search/shelf-rows';
import type { Shelf } from '../store-port';
import { duplicate } from './duplicate';
import { getDraft } from './get-draft';
import { saveDraft } from './save-draft';
import type { Kept, ShelfKind } from './shelf-kind';
import type { Ground, Parts } from './shelf-parts';
import { emptyTrash, restoreDraft, trashDraft } from './trash';
import { bringBack, historyOf, recoveryOf, restoreVersion, versionOf } from './versions';

export type LocalShelf<D, Facts, Filters, Order> = {
  readonly shelf: Shelf<D, Facts, Filters, Order>;
  readonly rows: ShelfRows<Facts>;
  /** Writes the list if it has changed. Errors of node:fs pass; the list can always be rebuilt. */
  saveList(): Promise<void>;
};

/**
 * Reads the list and compares it with the files; errors of node:fs pass. The texts for searching, most of the list,
 * are read afterwards: a search with words waits for them.
 */
export async function openShelf<D extends Kept, Facts, Filters, Order extends string>(
  ground: Ground,
  kind: ShelfKind<D, Facts, Filters, Order>,
): Promise<LocalShelf<D, Facts, Filters, Order>> {
  const rows = new ShelfRows<Facts>();
  const parts = { ...ground, kind, rows };
  const list = new ListFile<Facts>(ground.disk, ground.folder.lists, kind.subject);
  const { writtenMs, loadTexts } = await list.load(rows);
  await compareFiles(parts, writtenMs);
  const searchable = loadTexts().then(() => readTextless(parts));
  searchable.catch(() => undefined);
  return {
    shelf: deedsOf(parts, kind, searchable),
    rows,
    saveList: async () => {
      await searchable;
      await list.save(rows);
    },
  };
}

function deedsOf<D extends Kept, Facts, Filters, Order extends string>(
  parts: Parts<D, Facts>,
  kind: ShelfKind<D, Facts, Filters, Order>,
  searchable: Promise<void>,
): Shelf<D, Facts, Filters, Order> {
  return {
    list: async () => done(parts.rows.all().map(({ entry }) => entry)),
    search: async (query) => {
      if (query.text !== '') await searchable;
      return done(searchRows(parts.rows, kind, query, parts.now()));
    },
    get: (id) => getDraft(parts, id),
    save: (draft, { expectedUpdatedAt }) => saveDraft(parts, draft, expectedUpdatedAt),
    duplicate: (id) =>
      duplicate(
        parts,
        () => getDraft(parts, id),
        (copy) => saveDraft(parts, copy, null),
      ),
    trash: (id) => trashDraft(parts, id),
    restore: (id) => restoreDraft(parts, id),
    emptyTrash: (confirmed) => emptyTrash(parts, confirmed),
    history: (id) => historyOf(parts, id),
    versionOf: (id, name) => versionOf(parts, id, name),
    restoreVersion: (id, name) => restoreVersion(parts, id, name),
    bringBack: (draft) => bringBack(parts, draft),
    recoveryOf: (id) => recoveryOf(parts, id),
  };
}
