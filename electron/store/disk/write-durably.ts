// Writes one file so that the old content stays until the new one is proved to be on disk, and nothing is left behind:
// temporary file, flush, read back, rename (with patience for virus scanners), flush of the folder.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk, FileFacts } from './disk';
import { writeAll } from './write-all';

/** Waits before each new try of a rename, about 3 s in all: on Windows a scanner may hold a fresh file so long. */
const renameWaitsMs = [10, 20, 40, 80, 150, 300, 600, 900, 900];
const heldCodes: readonly string[] = ['EPERM', 'EBUSY'];
const temporaryName = /^\.pilin-[0-9a-f]{16}\.tmp$/;

/**
 * @returns the new file's size and time
 * @throws errors of node:fs, or one with code EIO where what was read back differs; the old file is then untouched,
 *   except where flushing the folder failed: then the new one stands, whole
 */
export async function writeDurably(disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<FileFacts> {
  const temporary = join(folder, `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  const path = join(folder, name);
  try {
    await stage(disk, temporary, path, bytes);
    await renamePatiently(disk, temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await disk.flushFolder(folder);
  return disk.facts(path);
}

/** Several files, all of them or none: those that are new are taken back where one fails. @throws as `writeDurably` */
export async function writeAllDurably(
  disk: Disk,
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const before = new Set(await disk.names(folder));
  const made: string[] = [];
  try {
    for (const { name, bytes } of files) {
      if (!before.has(name)) made.push(name);
      await writeDurably(disk, folder, name, bytes);
    }
  } catch (error) {
    for (const name of made) await disk.remove(join(folder, name)).catch(() => undefined);
    throw error;
  }
}

/** Moves a file; a name held by another program is tried again for about three seconds. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const waitMs of renameWaitsMs) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!hasCode(error, heldCodes)) throw error;
      await disk.wait(waitMs);
    }
  }
  await disk.rename(from, to);
}

/** Makes a folder in an existing one so that it outlives a power cut; one that is there already costs nothing. */
export async function makeLastingFolder(disk: Disk, path: string): Promise<void> {
  if (await disk.makeFolder(path)) await disk.flushFolder(dirname(path));
}

/** The same with the folders above it. */
export async function makeLastingFolders(disk: Disk, path: string): Promise<void> {
  try {
    await makeLastingFolder(disk, path);
  } catch (error) {
    if (!hasCode(error, ['ENOENT']) || dirname(path) === path) throw error;
    await makeLastingFolders(disk, dirname(path));
    await makeLastingFolder(disk, path);
  }
}

/** Removes what a killed process left half-written in a folder. */
export async function sweepTemporaries(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.names(folder)) {
    if (temporaryName.test(name)) await disk.remove(join(folder, name));
  }
}

async function stage(disk: Disk, path: string, standsFor: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.create(path, standsFor);
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const back = await disk.read(path, bytes.length).catch((error: unknown) => {
    throw hasCode(error, ['EFBIG']) ? diskError('longer than written') : error;
  });
  if (Buffer.compare(back, bytes) !== 0) throw diskError('read back differently');
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function diskError(message: string): Error {
  return Object.assign(new Error(message), { code: 'EIO' });
}
