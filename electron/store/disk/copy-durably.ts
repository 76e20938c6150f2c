// Copies a file of any size into a folder so that it stands there whole or not at all: piece by piece under another name,
// flushed, its length compared, then given its own name.
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Disk, DiskFile } from './disk';
import { renamePatiently } from './write-durably';

/** @param from absolute; a file of that name that is there is replaced. @throws errors of node:fs; nothing is left then */
export async function copyDurably(disk: Disk, from: string, folder: string, name: string): Promise<void> {
  const temporary = join(folder, `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  const file = await disk.create(temporary);
  let total = 0;
  try {
    for await (const chunk of createReadStream(from)) total += await writeAll(file, chunk as Uint8Array);
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

async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<number> {
  for (let written = 0; written < bytes.length; ) {
    const more = await file.write(bytes.subarray(written));
    if (more <= 0) throw diskError();
    written += more;
  }
  return bytes.length;
}

function diskError(): Error {
  return Object.assign(new Error('not all was written'), { code: 'EIO' });
}
