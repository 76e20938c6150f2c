// Writes files so that a reader sees the old or the new content, never half: temporary file, flush, rename, flush.
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSafeFileName } from './file-name';

export type NamedBytes = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who may read it, as POSIX says it; by the custom of the system where it is left out. */
  readonly mode?: number;
};

/** Waits before each new try of a rename: on Windows a virus scanner may hold a fresh file for seconds. */
const renameWaitsMs = [10, 20, 50, 100, 200, 400, 800, 1600, 1600, 1600];

/** Writes one file into a folder, which is made if missing. Errors of node:fs reach the caller; nothing is left behind. */
export async function writeFileAtomically(folder: string, file: NamedBytes): Promise<void> {
  await writeFilesAtomically(folder, [file]);
}

/**
 * Writes several files into a folder: all contents are on disk before the first takes its name, so that a full disk
 * or a crash while writing leaves none of them half-written.
 */
export async function writeFilesAtomically(folder: string, files: readonly NamedBytes[]): Promise<void> {
  for (const { name } of files) {
    if (!isSafeFileName(name)) throw new Error(`not a safe file name: ${JSON.stringify(name)}`);
  }
  await mkdir(folder, { recursive: true });
  for (const { name } of files) await refuseFolder(join(folder, name));
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { name, bytes, mode } of files) {
      staged.push({ from: await stage(folder, bytes, mode), to: join(folder, name) });
    }
    for (const { from, to } of staged) await renamePatiently(from, to);
  } catch (error) {
    await Promise.all(staged.map(({ from }) => unlink(from).catch(() => undefined)));
    throw error;
  }
  await flushFolder(folder);
}

/** A rename onto a folder fails halfway through a set of files; found before anything is written instead. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error('a folder stands there'), { code: 'EISDIR' });
}

/** Writes the bytes under a temporary name and flushes them to disk. Returns that file's path. */
async function stage(folder: string, bytes: Uint8Array, mode = 0o666): Promise<string> {
  const path = join(folder, `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await file.close();
    await unlink(path).catch(() => undefined);
    throw error;
  }
  await file.close();
  return path;
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const waitMs of renameWaitsMs) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isHeldByAnother(error)) throw error;
      await wait(waitMs);
    }
  }
  await rename(from, to);
}

function isHeldByAnother(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return process.platform === 'win32' && (code === 'EPERM' || code === 'EBUSY' || code === 'EACCES');
}

/** Makes the new names last through a power cut. Windows can't open folders, and needs none of it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
