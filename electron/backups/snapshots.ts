// The backups at a place: their sheets by time, and the list of files of each, both held to their hashes.
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { orNone } from '../store/disk/or-none';
import { isMissing } from '../store/disk-fault';
import { isContentOf, parseVersionName } from '../store/history/version-name';
import { parseJson } from '../store/read-json-file';
import { sha256 } from '../store/sha256';
import { type KeptFile, readFileList } from './file-list';
import { objectPath } from './objects';
import type { Place } from './place';
import { backupDamaged, listUnfit, noBackup } from './place-faults';
import { readSnapshot, type Snapshot } from './snapshot';

/** `name` is the handle of a backup; its time is in it. */
export type Named = { readonly name: string; readonly atMs: number };
export type Backup = Named & { readonly snapshot: Snapshot };

export type Moment = { readonly untilMs: number };

export const largestSheetBytes = 64 * 1024;

/** Newest first, by their names alone. Errors of node:fs other than a missing folder pass. */
export async function namesOf(disk: Disk, { snapshots }: Place): Promise<readonly Named[]> {
  const names = await orNone(() => disk.names(snapshots));
  const named = names.flatMap((name) => {
    const parsed = parseVersionName(name);
    return parsed === null || parsed.mark !== null ? [] : [{ name, atMs: parsed.savedMs }];
  });
  return named.sort((a, b) => b.atMs - a.atMs || (a.name < b.name ? 1 : -1));
}

/** Errors of node:fs other than a missing or overlarge file pass. */
export async function readSheet(disk: Disk, { snapshots }: Place, { name, atMs }: Named): Promise<Outcome<Backup>> {
  const bytes = await orNull(() => disk.read(join(snapshots, name), largestSheetBytes));
  if (bytes === null || !isContentOf(name, bytes)) return altered(name);
  const json = parseJson(bytes);
  const sheet = json.ok ? readSnapshot(json.value) : json;
  if (sheet.ok) return done({ name, atMs, snapshot: sheet.value });
  const { zh = '', en = '' } = sheet.findings[0]?.sentence ?? {};
  return backupDamaged(name, zh, en);
}

/** Errors of node:fs other than a missing or overlarge file pass. */
export async function filesOf(
  disk: Disk,
  place: Place,
  { name, snapshot }: Backup,
): Promise<Outcome<readonly KeptFile[]>> {
  const { list } = snapshot;
  const bytes = await orNull(() => disk.read(objectPath(place.objects, list.sha256), list.bytes));
  if (bytes === null || sha256(bytes) !== list.sha256) {
    return backupDamaged(name, '其文件清单缺失或被改动。', 'its list of files is gone or was changed.');
  }
  const files = readFileList(bytes);
  return 'why' in files ? listUnfit(name, files) : done(files);
}

/** @param wanted the newest one made until then; null for the newest of all. One that can't be read gives way to an older */
export async function findBackup(disk: Disk, place: Place, wanted: Moment | null): Promise<Outcome<Backup>> {
  let first: Outcome<Backup> | null = null;
  for (const one of await namesOf(disk, place)) {
    if (wanted !== null && one.atMs > wanted.untilMs) continue;
    const read = await readSheet(disk, place, one);
    if (read.ok) return read;
    first ??= read;
  }
  return first ?? noBackup;
}

/** The one of that name. */
export async function backupOf(disk: Disk, place: Place, name: string): Promise<Outcome<Backup>> {
  const found = (await namesOf(disk, place)).find((one) => one.name === name);
  return found === undefined ? noBackup : readSheet(disk, place, found);
}

function altered(name: string): Outcome<never> {
  return backupDamaged(
    name,
    '其清单缺失或与其名称中的校验值不符。',
    'its sheet is gone or is not the one it was named after.',
  );
}

async function orNull(read: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error) || (error instanceof Error && 'code' in error && error.code === 'EFBIG')) return null;
    throw error;
  }
}
