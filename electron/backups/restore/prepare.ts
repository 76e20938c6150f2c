// Builds a backup as a data folder beside the present one, every file held to its hash, and notes that it waits.
import { join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import type { Disk } from '../../store/disk/disk';
import { compactTime } from '../../store/history/version-name';
import type { Place } from '../place';
import { atPlace } from '../place-faults';
import { build } from '../restore-into';
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
    try {
      const built = await build(disk, place, backup, { files: files.value, into });
      if (!built.ok) {
        await disk.removeFolder(into);
        return built;
      }
    } catch (error) {
      await disk.removeFolder(into).catch(() => undefined);
      throw error;
    }
    await disk.flushFolder(folder);
    const keepAs = `data-before-${compactTime(nowMs)}`;
    await writePending(disk, folder, { at: backup.snapshot.at, keepAs });
    return done({ keepAs });
  });
}
