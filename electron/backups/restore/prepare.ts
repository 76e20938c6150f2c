// Builds a backup as a data folder beside the present one, every file held to its hash, and notes that it waits.
import { join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { noteGeneration } from '../../sealing/generation';
import { type KeyFile, readKeyFile, writeKeyFile } from '../../sealing/key-file';
import { otherKey } from '../../sealing/sealing-faults';
import { dataFolder, folderShut, writeMark } from '../../store/data-folder';
import { keyHeldFor } from '../../store/disk/data-disk';
import type { Disk } from '../../store/disk/disk';
import { sealedDisk } from '../../store/disk/sealed-disk';
import { compactTime } from '../../store/history/version-name';
import type { KeptFile } from '../file-list';
import type { Place } from '../place';
import { atPlace } from '../place-faults';
import { build } from '../restore-into';
import { heldKeyOf, isSealedBackup } from '../sealed-backup';
import { type Backup, filesOf } from '../snapshots';
import { endPending, writePending } from './pending';

export const restoringName = 'data.restoring';

export type Preparing = {
  readonly disk: Disk;
  readonly place: Place;
  readonly backup: Backup;
  /** That holds the data folder as `data`. */
  readonly folder: string;
  readonly nowMs: number;
};

/** The present data folder is not touched; the next start swaps. @returns the name under which the present one is kept */
export function prepareRestore({
  disk,
  place,
  backup,
  folder,
  nowMs,
}: Preparing): Promise<Outcome<{ readonly keepAs: string }>> {
  return atPlace('restoring', async () => {
    const into = join(folder, restoringName);
    // What an earlier one left, finished or not: first it is no longer waited for.
    await endPending(disk, folder, null);
    await disk.removeFolder(into);
    const files = await filesOf(disk, place, backup);
    if (!files.ok) return files;
    const target = await targetOf({ disk, place, folder, into }, files.value);
    if (!target.ok) return target;
    try {
      const built = await build(disk, place, backup, { files: files.value, into, through: target.value.disk });
      if (!built.ok) {
        await disk.removeFolder(into);
        return built;
      }
    } catch (error) {
      await disk.removeFolder(into).catch(() => undefined);
      throw error;
    }
    const { key } = target.value;
    if (key !== null) await noteSealed(target.value.disk, into, key);
    await disk.flushFolder(folder);
    const keepAs = `data-before-${compactTime(nowMs)}`;
    await writePending(disk, folder, { at: backup.snapshot.at, keepAs });
    return done({ keepAs });
  });
}

type Target = { readonly disk: Disk; readonly key: KeyFile | null };
type Way = Pick<Preparing, 'disk' | 'place' | 'folder'> & { readonly into: string };

/** An encrypted folder stays so whatever the backup is; a backup under another key could not be joined with it. */
async function targetOf({ disk, place, folder, into }: Way, files: readonly KeptFile[]): Promise<Outcome<Target>> {
  const data = join(folder, 'data');
  const here = await readKeyFile(disk, data);
  if (!here.ok) return here;
  if (here.value === null) return done({ disk, key: null });
  if (isSealedBackup(files))
    return (await heldKeyOf(disk, place, files)) === null ? otherKey : done({ disk, key: null });
  const key = keyHeldFor(data);
  if (key === null) return { ok: false, fault: folderShut };
  return done({ disk: sealedDisk(disk, into, key), key: here.value });
}

async function noteSealed(disk: Disk, root: string, key: KeyFile): Promise<void> {
  await writeKeyFile(disk, root, key);
  await noteGeneration(disk, root, key);
  await writeMark(disk, dataFolder(root), 'sealed');
}
