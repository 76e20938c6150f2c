// Compares every file of an issued paper with the hash it was kept with, and says which was altered or is gone.
import { join } from 'node:path';
import type { Finding } from '../../../templates/checks/finding';
import type { PartRole } from '../../../templates/issued/record';
import type { Disk } from '../disk/disk';
import { isMissing } from '../disk-fault';
import { sha256 } from '../sha256';
import {
  asFinding,
  eventAltered,
  partAltered,
  partMissing,
  sheetAltered,
  sheetUnanchored,
  strayFile,
} from './archive-faults';
import { firstBroken } from './event-chain';
import { eventsName, sheetName } from './freeze-record';
import { readEvents, readSheet } from './read-record';

type Kept = { readonly name: string; readonly sha256: string; readonly bytes: number };

/** @param sheetHash of issue.json as the register keeps it, null where nothing keeps it. Errors of node:fs pass */
export async function verifyRecord(
  disk: Disk,
  folder: string,
  id: string,
  sheetHash: string | null,
): Promise<readonly Finding[]> {
  const sheet = await readSheet(disk, folder, id);
  if (!sheet.ok) return [asFinding(sheet.fault, sheetName)];
  const findings: Finding[] = [];
  if (sheetHash === null) findings.push(sheetUnanchored);
  else if (sheetHash !== sheet.value.sheetHash) findings.push(sheetAltered);
  const { parts } = sheet.value.record;
  const listed = new Set([sheetName, eventsName, ...parts.map(({ name }) => name)]);
  for (const part of parts) findings.push(...(await verifyFile(disk, join(folder, id), part, part.role)));
  const events = await readEvents(disk, folder, id);
  if (!events.ok) return [...findings, asFinding(events.fault, eventsName)];
  const broken = firstBroken(events.value);
  if (broken !== null) findings.push(eventAltered(broken));
  for (const { event } of events.value.events) {
    if (event.what !== 'attached') continue;
    listed.add(event.file.name);
    findings.push(...(await verifyFile(disk, join(folder, id), event.file, 'attachment')));
  }
  const stray = (await disk.names(join(folder, id))).filter((name) => !listed.has(name));
  return [...findings, ...stray.map(strayFile)];
}

async function verifyFile(
  disk: Disk,
  folder: string,
  kept: Kept,
  role: PartRole | 'attachment',
): Promise<readonly Finding[]> {
  const bytes = await readKept(disk, folder, kept);
  if (bytes === 'missing') return [partMissing(role, kept.name)];
  return bytes === 'altered' ? [partAltered(role, kept.name)] : [];
}

/** The bytes of a file, as long as they are those that were kept. Errors of node:fs pass. */
export async function readKept(disk: Disk, folder: string, kept: Kept): Promise<Uint8Array | 'missing' | 'altered'> {
  try {
    const bytes = await disk.read(join(folder, kept.name), kept.bytes);
    return bytes.length === kept.bytes && sha256(bytes) === kept.sha256 ? bytes : 'altered';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    if (error instanceof Error && 'code' in error && (error.code === 'EFBIG' || error.code === 'ESEAL'))
      return 'altered';
    throw error;
  }
}
