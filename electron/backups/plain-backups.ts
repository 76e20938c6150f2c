// Backups from before the folder was encrypted: they hold everything in the clear. Told by name, and removed when asked.
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { Objects } from './objects';
import { openPlace, type Place, placeAt } from './place';
import { removeUnnamed } from './prune';
import { isSealedBackup } from './sealed-backup';
import { filesOf, namesOf, readSheet } from './snapshots';

/** Those that can't be read are none of them: they are told where backups are verified. Errors of node:fs pass. */
export async function plainBackups(disk: Disk, place: Place): Promise<readonly string[]> {
  const names: string[] = [];
  for (const named of await namesOf(disk, place)) {
    const backup = await readSheet(disk, place, named);
    const files = backup.ok ? await filesOf(disk, place, backup.value) : backup;
    if (files.ok && !isSealedBackup(files.value)) names.push(named.name);
  }
  return names;
}

/** @param root absolute, of a place. Errors of node:fs pass. @returns how many were removed */
export async function removePlainBackups(disk: Disk, root: string): Promise<Outcome<{ readonly removed: number }>> {
  const lock = await openPlace(disk, root);
  if (!lock.ok) return lock;
  try {
    const place = placeAt(root);
    const names = await plainBackups(disk, place);
    for (const name of names) await disk.remove(join(place.snapshots, name));
    await disk.flushFolder(place.snapshots);
    await removeUnnamed(disk, place, await Objects.open(disk, place.objects));
    return done({ removed: names.length });
  } finally {
    await lock.value.release();
  }
}
