// Brings the rows up to date with the files at a start: only drafts whose file has changed are read again.
import type { FileFacts } from '../disk/disk';
import { orNone } from '../disk/or-none';
import { diskFault, notRead } from '../disk-fault';
import { eachOf } from '../each-of';
import { newestGood } from '../history/history';
import { readDocument } from '../json-document';
import { missingDraft } from '../shelf/shelf-faults';
import type { Kept } from '../shelf/shelf-kind';
import { historyFolder, noteFound, type Parts, type Place } from '../shelf/shelf-parts';
import { parseTrashName } from '../shelf/trash';
import { isUlid } from '../ulid';
import { troubledRow } from './row';

/** Drafts read at once. */
const readersAtOnce = 8;
/** A file written this shortly before the list may have changed again within the same tick of the clock. */
const uncertainMs = 2000;

type OnDisk = Place & { readonly id: string; readonly folder: string };

/** @param listWrittenMs when the list was written, or null where there was none */
export async function compareFiles<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  listWrittenMs: number | null,
): Promise<void> {
  const found = new Map<string, OnDisk>();
  for (const file of await parts.disk.list(parts.trash)) noteTrashed(parts, file, found);
  for (const file of await parts.disk.list(parts.live)) {
    const id = file.name.slice(0, -'.json'.length);
    if (file.name.endsWith('.json') && isUlid(id)) found.set(id, { id, folder: parts.live, file, trashedAt: null });
  }
  const stale = [...found.values()].filter((one) => !isFresh(parts, one, listWrittenMs));
  await eachOf(stale, readersAtOnce, (one) => readAgain(parts, one));
  await noteMissing(parts, found);
}

/** Reads drafts again whose texts were not sound in the list. */
export async function readTextless<D extends Kept, Facts>(parts: Parts<D, Facts>): Promise<void> {
  const textless = parts.rows.all().filter(({ entry }) => parts.rows.textsOf(entry.id) === undefined);
  await eachOf(textless, readersAtOnce, async ({ entry: { id, trashedAt }, file }) => {
    const folder = trashedAt === null ? parts.live : parts.trash;
    if (file !== null) await readAgain(parts, { id, folder, file, trashedAt });
  });
}

function noteTrashed<D extends Kept, Facts>(
  { trash }: Parts<D, Facts>,
  file: FileFacts,
  found: Map<string, OnDisk>,
): void {
  const name = parseTrashName(file.name);
  if (name === null || !isUlid(name.id)) return;
  const known = found.get(name.id)?.trashedAt ?? '';
  if (name.trashedAt > known) found.set(name.id, { ...name, folder: trash, file });
}

function isFresh<D extends Kept, Facts>({ rows }: Parts<D, Facts>, one: OnDisk, listWrittenMs: number | null): boolean {
  const row = rows.get(one.id);
  return (
    row?.file?.name === one.file.name &&
    row.file.bytes === one.file.bytes &&
    row.file.modifiedMs === one.file.modifiedMs &&
    row.entry.trashedAt === one.trashedAt &&
    one.file.modifiedMs < (listWrittenMs ?? 0) - uncertainMs
  );
}

/** A draft that can't be read for now keeps its row, with the reason. */
async function readAgain<D extends Kept, Facts>(parts: Parts<D, Facts>, one: OnDisk): Promise<void> {
  try {
    const found = await readDocument(parts.disk, one.folder, one.file.name, parts.kind.read);
    if (found.state !== 'missing') await noteFound(parts, one.id, found, one);
  } catch (error) {
    parts.rows.put(troubledRow(one.id, parts.rows.get(one.id), one, diskFault(notRead, error)), null);
  }
}

/** Drafts that left a row or a history but no file: they were not deleted by this program. */
async function noteMissing<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  found: ReadonlyMap<string, OnDisk>,
): Promise<void> {
  for (const { entry } of parts.rows.all()) {
    if (found.has(entry.id)) continue;
    if (await hasHistory(parts, entry.id)) noteTroubled(parts, entry.id);
    else parts.rows.drop(entry.id);
  }
  const lost = (await parts.disk.names(parts.history)).filter(
    (id) => isUlid(id) && !found.has(id) && parts.rows.get(id) === undefined,
  );
  for (const id of lost) await noteFromHistory(parts, id);
}

async function noteFromHistory<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<void> {
  const newest = await newestGood(parts.disk, historyFolder(parts, id), parts.kind.read);
  if (newest === null) return;
  const bytes = new Uint8Array();
  const file = { name: '', bytes: 0, modifiedMs: Date.parse(newest.version.savedAt) };
  await noteFound(parts, id, { state: 'good', value: newest.value, bytes }, { file, trashedAt: null });
  noteTroubled(parts, id);
}

function noteTroubled<D extends Kept, Facts>({ rows }: Parts<D, Facts>, id: string): void {
  rows.put(troubledRow(id, rows.get(id), { file: null, trashedAt: null }, missingDraft), null);
}

async function hasHistory<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<boolean> {
  return (await orNone(() => parts.disk.names(historyFolder(parts, id)))).length > 0;
}
