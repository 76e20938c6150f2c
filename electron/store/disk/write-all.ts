// Writes all of some bytes where the system may take fewer at one go.
import type { DiskFile } from './disk';

/** As long as the disk takes something. @throws errors of node:fs, or EIO where it takes nothing more */
export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const more = await file.write(bytes.subarray(written));
    if (more <= 0) throw Object.assign(new Error('nothing more was written'), { code: 'EIO' });
    written += more;
  }
}
