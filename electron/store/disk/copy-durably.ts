// Copies a file of any size into a folder so that it stands there whole or not at all: piece by piece under another name,
// flushed, its length compared, then given its own name.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk';
import { writeAll } from './write-all';
import { renamePatiently } from './write-durably';

const copyBytes = 1024 * 1024;

/** @param from absolute; a file of that name that is there is replaced. @throws errors of node:fs; nothing is left then */
export async function copyDurably(disk: Disk, from: string, folder: string, name: string): Promise<void> {
  const temporary = join(folder, `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  const file = await disk.create(temporary, join(folder, name));
  let total = 0;
  try {
    for (let at = 0; ; at = total) {
      const piece = await disk.readPart(from, at, copyBytes);
      await writeAll(file, piece);
      total += piece.length;
      if (piece.length < copyBytes) break;
    }
    await file.sync();
    await file.close();
    if ((await disk.facts(temporary)).bytes !== total) throw diskError();
    await renamePatiently(disk, temporary, join(folder, name));
  } catch (error) {
    await file.close().catch(() => undefined);
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await disk.flushFolder(folder);
}

function diskError(): Error {
  return Object.assign(new Error('not all was written'), { code: 'EIO' });
}
