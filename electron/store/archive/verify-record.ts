// Compares every file of an issued paper with the hash it was kept with, and says which was altered or is gone.
import { join } from 'node:path';
import type { Finding } from '../../../templates/checks/finding';
import type { Disk } from '../disk/disk';
import { isMissing } from '../disk-fault';
import { asFinding, strayFile } from './archive-faults';
import { eventsName, sheetName } from './freeze-record';
import { attachedIn, type KeptBytes, type KeptFile, keptBytes, verifyKept } from './kept-bytes';
import { readEvents, readSheet } from './read-record';

/** @param sheetHash of issue.json as the register keeps it, null where nothing keeps it. Errors of node:fs pass */
export async function verifyRecord(
  disk: Disk,
  folder: string,
  id: string,
  sheetHash: string | null,
): Promise<readonly Finding[]> {
  const sheet = await readSheet(disk, folder, id);
  if (!sheet.ok) return [asFinding(sheet.fault, sheetName)];
  const at = join(folder, id);
  const events = await readEvents(disk, folder, id);
  const findings = await verifyKept(sheet.value, sheetHash, events, (kept) => readKept(disk, at, kept));
  if (!events.ok) return findings;
  const files = [...sheet.value.record.parts, ...attachedIn(events.value)];
  const listed = new Set([sheetName, eventsName, ...files.map(({ name }) => name)]);
  const stray = (await disk.names(at)).filter((name) => !listed.has(name));
  return [...findings, ...stray.map(strayFile)];
}

/** Errors of node:fs pass. */
export async function readKept(disk: Disk, folder: string, kept: KeptFile): Promise<KeptBytes> {
  try {
    return keptBytes(await disk.read(join(folder, kept.name), kept.bytes), kept);
  } catch (error) {
    if (isMissing(error)) return 'missing';
    if (error instanceof Error && 'code' in error && (error.code === 'EFBIG' || error.code === 'ESEAL'))
      return 'altered';
    throw error;
  }
}
