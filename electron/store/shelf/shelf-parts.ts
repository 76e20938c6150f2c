// What every deed on a shelf needs: the disk, the folders, the clock, the rows, and the right to write.
import { join } from 'node:path';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Fault, Outcome } from '../../contract/outcome';
import type { DataFolder } from '../data-folder';
import type { Disk, FileFacts } from '../disk/disk';
import { writeDurably } from '../disk/write-durably';
import { onDisk } from '../disk-fault';
import { shortHash } from '../history/version-name';
import { type Document, readDocument } from '../json-document';
import { rowOf, troubledRow } from '../search/row';
import type { ShelfRows } from '../search/shelf-rows';
import { loadSounds } from '../search/sounds';
import { isUlid } from '../ulid';
import { damagedDraft, newerDraft, unknownDraft } from './shelf-faults';
import type { DraftKind, Kept } from './shelf-kind';
import type { Turns } from './turns';

/** What shelves of every subject have. */
export type Ground = {
  readonly disk: Disk;
  readonly folder: DataFolder;
  /** Folder of the drafts, and of those in the trash. */
  readonly live: string;
  readonly trash: string;
  /** Folder that holds one folder with versions per draft. */
  readonly history: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly turns: Turns;
  /** Why nothing may be written, or null. */
  readonly mayNotWrite: () => Promise<Fault | null>;
  /** Lets the list be written some time later. */
  readonly listChanged: () => void;
  /** Saves whose end is uncertain: id -> the version they would have made, and the one before it. */
  readonly uncertain: Map<string, { readonly after: string | null; readonly made: string }>;
};

export type Parts<D extends Kept, Facts> = Ground & {
  readonly kind: DraftKind<D, Facts>;
  readonly rows: ShelfRows<Facts>;
};

export const fileNameOf = (id: string): string => `${id}.json`;
export const historyFolder = ({ history }: Ground, id: string): string => join(history, id);

/** Does a deed that writes: in its turn, with the right to write, faults of the disk said in words. */
export function write<T>(
  ground: Ground,
  id: string,
  doing: Bilingual,
  deed: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!isUlid(id)) return Promise.resolve(unknownDraft);
  return ground.turns.inTurn(id, () =>
    onDisk(doing, async () => {
      const fault = await ground.mayNotWrite();
      return fault === null ? deed() : refused(fault);
    }),
  );
}

/** The draft as its file holds it now. */
export function readLive<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Document<D>> {
  return readDocument(parts.disk, parts.live, fileNameOf(id), parts.kind.read);
}

/** Keeps the bytes of a damaged file for people to look at; the same bytes are kept once. */
export async function quarantine(
  { disk, folder }: Pick<Ground, 'disk' | 'folder'>,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  const name = `${id}-${shortHash(bytes)}.json`;
  if ((await disk.names(folder.quarantine)).includes(name)) return;
  await writeDurably(disk, folder.quarantine, name, bytes);
}

/** Where the file of a row lies, and since when in the trash. */
export type Place = { readonly file: FileFacts; readonly trashedAt: string | null };

/** Renews the row of a draft from what was found in its file. */
export async function noteFound<D extends Kept, Facts>(
  { rows, kind, listChanged }: Parts<D, Facts>,
  id: string,
  found: Exclude<Document<D>, { readonly state: 'missing' }>,
  place: Place,
): Promise<void> {
  if (found.state === 'good') {
    const sounds = await loadSounds();
    const { row, texts } = rowOf(found.value, place, kind, { passages: rows.passages, sounds });
    rows.put(row, texts);
  } else {
    const trouble = found.state === 'newer' ? newerDraft(found.finding) : damagedDraft(found.finding);
    rows.put(troubledRow(id, rows.get(id), place, trouble), null);
  }
  listChanged();
}

export function isTrashed<D extends Kept, Facts>({ rows }: Parts<D, Facts>, id: string): boolean {
  return (rows.get(id)?.entry.trashedAt ?? null) !== null;
}

export function refused(fault: Fault): Outcome<never> {
  return { ok: false, fault };
}
