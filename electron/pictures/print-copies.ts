// Photographs at print size are made once: kept beside the originals under the hash of what they were made from, so that
// a changed original is never printed from an older copy.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../store/sha256';
import { pictureState } from '../store/whole-picture';
import { writeFileAtomically } from '../store/write-file-atomically';
import { isLargerThanPrinted, toPrintSize } from './print-size';

const copiesFolder = 'print-size';

/** @param folder of the originals. A copy that cannot be kept is made again the next time. */
export async function printCopy(folder: string, original: Uint8Array, hash = sha256(original)): Promise<Uint8Array> {
  if (!isLargerThanPrinted(original)) return original;
  const copies = join(folder, copiesFolder);
  const name = `${hash}.jpg`;
  const known = await readFile(join(copies, name)).catch(() => null);
  if (known !== null && pictureState(known) === 'whole') return known;
  const bytes = toPrintSize(original);
  if (bytes !== original) await writeFileAtomically(copies, { name, bytes }).catch(() => undefined);
  return bytes;
}
