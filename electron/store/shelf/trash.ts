// The trash of a shelf: drafts are moved there and back whole; only emptying it, confirmed, deletes anything.
import { basename, dirname, join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { renamePatiently } from '../disk/write-durably';
import { isMissing, notEmptied, notMoved } from '../disk-fault';
import { compactTime } from '../history/version-name';
import { draftThereAlready, trashChanged, unknownDraft } from './shelf-faults';
import type { Kept } from './shelf-kind';
import { fileNameOf, historyFolder, type Parts, write } from './shelf-parts';

const trashName = /^([0-9A-Z]{26})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z\.json$/;
const ulidLength = 26;

/** The draft of a file in the trash, and since when it is there; null for other files. */
export function parseTrashName(name: string): { readonly id: string; readonly trashedAt: string } | null {
  const match = trashName.exec(name);
  if (match === null) return null;
  const [id = '', year, month, day, hour, minute, second, ms] = match.slice(1);
  return { id, trashedAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z` };
}

export function trashDraft<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Outcome<null>> {
  return write(parts, id, notMoved, async () => {
    const nowMs = Math.max(parts.now(), (await lastTrashedMs(parts, id)) + 1);
    const name = `${id}-${compactTime(nowMs)}.json`;
    const moved = await move(parts, id, join(parts.live, fileNameOf(id)), join(parts.trash, name));
    return moved ? done(null) : unknownDraft;
  });
}

export function restoreDraft<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Outcome<null>> {
  return write(parts, id, notMoved, async () => {
    const live = fileNameOf(id);
    if (await exists(parts, join(parts.live, live))) return draftThereAlready;
    const name = (await trashNames(parts))
      .filter((file) => file.startsWith(id))
      .sort()
      .at(-1);
    if (name === undefined) return unknownDraft;
    await move(parts, id, join(parts.trash, name), join(parts.live, live));
    return done(null);
  });
}

/** When a file left behind by an earlier move was trashed: a clock set back since must not let it seem the newer one. */
async function lastTrashedMs<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<number> {
  const left = (await trashNames(parts)).filter((name) => idIn(name) === id);
  return Math.max(0, ...left.map((name) => Date.parse(parseTrashName(name)?.trashedAt ?? '')));
}

/** History and quarantined originals go with the draft: who empties the trash wants nothing left of it. */
export async function emptyTrash<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  confirmed: number,
): Promise<Outcome<number>> {
  return write(parts, noDraft, notEmptied, async () => {
    const names = await trashNames(parts);
    const live = new Set(await parts.disk.names(parts.live));
    // A file left behind by a move that the power cut short is no draft in the trash: its draft is in the list.
    const ids = new Set(names.map(idIn).filter((id) => !live.has(fileNameOf(id))));
    if (ids.size !== confirmed) return trashChanged;
    // What is kept of them lasts no longer than they do: were the files to go first, a power cut would leave histories
    // of drafts that seem to have vanished.
    for (const id of ids) await deleteWhatIsKept(parts, id);
    await parts.disk.flushFolder(parts.history);
    await parts.disk.flushFolder(parts.folder.quarantine);
    for (const name of names) await deleteForGood(parts, name, ids.has(idIn(name)));
    await parts.disk.flushFolder(parts.trash);
    return done(ids.size);
  });
}

const idIn = (name: string): string => name.slice(0, ulidLength);

/** The turn of deeds that concern no single draft. */
const noDraft = '0'.repeat(ulidLength);

/** Versions and quarantined originals. */
async function deleteWhatIsKept<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<void> {
  const { disk, folder } = parts;
  const originals = (await disk.names(folder.quarantine)).filter((file) => file.startsWith(id));
  for (const original of originals) await disk.remove(join(folder.quarantine, original));
  await disk.removeFolder(historyFolder(parts, id));
}

async function deleteForGood<D extends Kept, Facts>(
  { disk, trash, rows, listChanged }: Parts<D, Facts>,
  name: string,
  isLast: boolean,
): Promise<void> {
  await disk.remove(join(trash, name));
  if (!isLast) return;
  rows.drop(idIn(name));
  listChanged();
}

/** The list follows the file, whatever the disk refuses afterwards. @returns whether there was something to move */
async function move<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  id: string,
  from: string,
  to: string,
): Promise<boolean> {
  if (!(await exists(parts, from))) return false;
  await renamePatiently(parts.disk, from, to);
  try {
    // First where it is now: a power cut in between leaves it in both places, never in none.
    await parts.disk.flushFolder(dirname(to));
    await parts.disk.flushFolder(dirname(from));
  } catch (error) {
    const isBack = await parts.disk.rename(to, from).then(
      () => true,
      () => false,
    );
    if (!isBack) await noteMoved(parts, id, to);
    throw error;
  }
  await noteMoved(parts, id, to);
  return true;
}

async function noteMoved<D extends Kept, Facts>(
  { disk, rows, listChanged }: Parts<D, Facts>,
  id: string,
  path: string,
): Promise<void> {
  const row = rows.get(id);
  if (row === undefined) return;
  const name = basename(path);
  // A file that can't be asked about now is read anew at the next start.
  const file = await disk.facts(path).catch(() => ({ name, bytes: 0, modifiedMs: 0 }));
  rows.put({ ...row, file, entry: { ...row.entry, trashedAt: parseTrashName(name)?.trashedAt ?? null } }, null);
  listChanged();
}

/** Errors other than a missing file pass; a missing folder is one of them. */
async function exists<D extends Kept, Facts>({ disk, live }: Parts<D, Facts>, path: string): Promise<boolean> {
  try {
    await disk.facts(path);
    return true;
  } catch (error) {
    if (!isMissing(error)) throw error;
    await disk.facts(live);
    return false;
  }
}

async function trashNames<D extends Kept, Facts>({ disk, trash }: Parts<D, Facts>): Promise<readonly string[]> {
  return (await disk.names(trash)).filter((name) => parseTrashName(name) !== null);
}
