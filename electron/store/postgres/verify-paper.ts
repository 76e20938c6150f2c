// Compares every file of an issued paper on the server with the hash it was kept with, and says which was altered or is gone.
import type { Finding } from '../../../templates/checks/finding';
import { asFinding } from '../archive/archive-faults';
import { sheetName } from '../archive/freeze-record';
import { keptBytes, verifyKept } from '../archive/kept-bytes';
import { eventsOf, readSheet } from './issued-table';
import { bytesOf } from './pieces';
import type { Asks } from './server';

/** @param sheetHash of issue.json as the register keeps it, null where nothing keeps it */
export async function verifyPaper(ask: Asks, id: string, sheetHash: string | null): Promise<readonly Finding[]> {
  const sheet = await readSheet(ask, id);
  if (!sheet.ok) return [asFinding(sheet.fault, sheetName)];
  const events = await eventsOf(ask, id);
  return verifyKept(sheet.value, sheetHash, events, async (kept) => keptBytes(await bytesOf(ask, kept.sha256), kept));
}
