// The trash of a shelf: drafts are moved there and back whole; only emptying it, confirmed, deletes anything.
import { join } from 'node:path';
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
    const nowMs = parts.now();
    const name = `${id}-${compactTime(nowMs)}.json`;
    const moved = await move(parts, join(parts.live, fileNameOf(id)), join(parts.trash, name));
    if (!moved) return unknownDraft;
    await noteMoved(parts, id, join(parts.trash, name), new Date(nowMs).toISOString());
    return done(null);
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
    await move(parts, join(parts.trash, name), join(parts.live, live));
    await noteMoved(parts, id, join(parts.live, live), null);
    return done(null);
  });
}

/** History and quarantined originals go with the draft: who empties the trash wants nothing left of it. */
export async function emptyTrash<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  confirmed: number,
): Promise<Outcome<number>> {
  return write(parts, noDraft, notEmptied, async () => {
    const names = await trashNames(parts);
    if (names.length !== confirmed) return trashChanged;
    for (const name of names) await deleteForGood(parts, name);
    await parts.disk.flushFolder(parts.trash);
    return done(names.length);
  });
}

/** The turn of deeds that concern no single draft. */
const noDraft = '0'.repeat(ulidLength);

async function deleteForGood<D extends Kept, Facts>(parts: Parts<D, Facts>, name: string): Promise<void> {
  const { disk, folder, rows } = parts;
  const id = name.slice(0, ulidLength);
  if (!(await exists(parts, join(parts.live, fileNameOf(id))))) {
    const originals = (await disk.names(folder.quarantine)).filter((file) => file.startsWith(id));
    for (const original of originals) await disk.remove(join(folder.quarantine, original));
    await disk.removeFolder(historyFolder(parts, id));
    rows.drop(id);
    parts.listChanged();
  }
  await disk.remove(join(parts.trash, name));
}

/** @returns whether there was something to move */
async function move<D extends Kept, Facts>(parts: Parts<D, Facts>, from: string, to: string): Promise<boolean> {
  if (!(await exists(parts, from))) return false;
  await renamePatiently(parts.disk, from, to);
  await parts.disk.flushFolder(parts.live);
  await parts.disk.flushFolder(parts.trash);
  return true;
}

async function noteMoved<D extends Kept, Facts>(
  { disk, rows, listChanged }: Parts<D, Facts>,
  id: string,
  path: string,
  trashedAt: string | null,
): Promise<void> {
  const row = rows.get(id);
  if (row === undefined) return;
  rows.put({ ...row, file: await disk.facts(path), entry: { ...row.entry, trashedAt } }, null);
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
