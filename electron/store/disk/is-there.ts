// Whether something of a name is on the disk, and taking it away whether it is or not.
import { dirname } from 'node:path';
import { isMissing } from '../disk-fault';
import type { Disk } from './disk';

/** Errors of node:fs other than a missing file pass. */
export async function isThere(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.facts(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** So that it is gone after a power cut too; one that is not there is fine. Errors of node:fs pass. */
export async function removeForGood(disk: Disk, path: string): Promise<void> {
  await disk.remove(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await disk.flushFolder(dirname(path));
}
