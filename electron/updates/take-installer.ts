// Puts the installer of a trusted update package where the person wants it. Its checksum is taken of the very bytes that
// are written, and the file gets its name only when that is right: nobody can run an installer that was not signed.
import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import type { ReadUpdate } from './read-update';
import { damaged } from './refusals';

const chunkBytes = 1024 * 1024;

/** @param target absolute path; what stands there is replaced. @throws errors of node:fs; nothing is then left behind */
export async function takeInstaller(
  file: FileHandle,
  { manifest, start }: ReadUpdate,
  target: string,
): Promise<Outcome<object>> {
  const half = join(dirname(target), `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const sha256 = await copy(file, start, manifest.file.bytes, half);
    if (sha256 !== manifest.file.sha256) {
      await unlink(half);
      return damaged;
    }
    await rename(half, target);
    return done({});
  } catch (error) {
    await unlink(half).catch(() => undefined);
    throw error;
  }
}

/** @returns the SHA-256 of what was written */
async function copy(from: FileHandle, start: number, bytes: number, path: string): Promise<string> {
  const hash = createHash('sha256');
  const to = await open(path, 'wx', 0o700);
  try {
    const chunk = Buffer.alloc(chunkBytes);
    for (let at = 0; at < bytes; ) {
      const { bytesRead } = await from.read(chunk, 0, Math.min(chunkBytes, bytes - at), start + at);
      if (bytesRead === 0) break;
      hash.update(chunk.subarray(0, bytesRead));
      await to.writeFile(chunk.subarray(0, bytesRead));
      at += bytesRead;
    }
    await to.sync();
  } finally {
    await to.close();
  }
  return hash.digest('hex');
}
