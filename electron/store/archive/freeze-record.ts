// Writes one issued paper as a folder that is whole or not there: made under another name, flushed, then renamed.
import { join } from 'node:path';
import { type IssuedRecord, issuedFormat, issuedRecordSchema, issuedVersion } from '../../../templates/issued/record';
import type { NewPart, NewRecord } from '../archive-port';
import type { Disk } from '../disk/disk';
import { orNone } from '../disk/or-none';
import { renamePatiently, writeDurably } from '../disk/write-durably';
import { isSafeFileName } from '../file-name';
import { writeDocument } from '../json-document';
import { sha256 } from '../sha256';

export const sheetName = 'issue.json';
export const eventsName = 'events.json';
const unfinished = /^\.freezing-[0-9A-Z]{26}$/;

export type FrozenFolder = { readonly record: IssuedRecord; readonly sheetHash: string };

/**
 * @param folder of the archive
 * @throws errors of node:fs. The record is then not there; where flushing the folder failed it is there, whole
 */
export async function freezeRecord(disk: Disk, folder: string, { sheet, parts }: NewRecord): Promise<FrozenFolder> {
  const record = issuedRecordSchema.parse({
    format: issuedFormat,
    version: issuedVersion,
    ...sheet,
    parts: parts.map(partOf),
  });
  const temporary = join(folder, `.freezing-${record.id}`);
  try {
    await disk.makeFolder(temporary);
    for (const { name, bytes } of parts) await writeDurably(disk, temporary, name, bytes);
    const { bytes } = await writeDocument(disk, temporary, sheetName, record);
    await renamePatiently(disk, temporary, join(folder, record.id));
    await disk.flushFolder(folder);
    return { record, sheetHash: sha256(bytes) };
  } catch (error) {
    await disk.removeFolder(temporary).catch(() => undefined);
    throw error;
  }
}

/** Removes what a killed process left unfinished. */
export async function sweepUnfinished(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.names(folder)) {
    if (unfinished.test(name)) await disk.removeFolder(join(folder, name));
  }
}

export async function isThere(disk: Disk, folder: string, id: string): Promise<boolean> {
  return (await orNone(() => disk.names(join(folder, id)))).length > 0;
}

function partOf({ bytes, ...part }: NewPart): IssuedRecord['parts'][number] {
  if (!isSafeFileName(part.name)) throw new Error(`not a safe file name: ${JSON.stringify(part.name)}`);
  return { ...part, sha256: sha256(bytes), bytes: bytes.length };
}
