// Removes backups that have outlived their use, and then the contents that no backup names any more.
import { join } from 'node:path';
import type { Disk } from '../store/disk/disk';
import type { Objects } from './objects';
import type { Place } from './place';
import { filesOf, namesOf, readSheet } from './snapshots';
import { outlivedBackups } from './thin-snapshots';

/**
 * Sheets go first and for good: a crash in between leaves contents that nobody names, never a backup that lacks some.
 * Where one of those that stay can't be read, no content is removed. Errors of node:fs pass.
 * @returns how many backups were removed
 */
export async function prune(disk: Disk, place: Place, objects: Objects, nowMs: number): Promise<number> {
  const outlived = outlivedBackups(await namesOf(disk, place), nowMs);
  if (outlived.length === 0) return 0;
  for (const { name } of outlived) await disk.remove(join(place.snapshots, name));
  await disk.flushFolder(place.snapshots);
  await removeUnnamed(disk, place, objects);
  return outlived.length;
}

/** Contents that no backup names; none where a backup can't be read. Errors of node:fs pass. */
export async function removeUnnamed(disk: Disk, place: Place, objects: Objects): Promise<void> {
  const named = await namedContents(disk, place);
  if (named === null) return;
  for (const hash of [...objects.names()]) if (!named.has(hash)) await objects.remove(hash);
}

async function namedContents(disk: Disk, place: Place): Promise<ReadonlySet<string> | null> {
  const named = new Set<string>();
  for (const one of await namesOf(disk, place)) {
    const backup = await readSheet(disk, place, one);
    const files = backup.ok ? await filesOf(disk, place, backup.value) : backup;
    if (!backup.ok || !files.ok) return null;
    named.add(backup.value.snapshot.list.sha256);
    for (const { sha256 } of files.value) named.add(sha256);
  }
  return named;
}
