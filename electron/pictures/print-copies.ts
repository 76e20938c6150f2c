// Photographs at print size are made once: kept beside the originals under the hash of what they were made from, so that
// a changed original is never printed from an older copy.
import { join } from 'node:path';
import { dataDisk } from '../store/disk/data-disk';
import { makeLastingFolders, writeDurably } from '../store/disk/write-durably';
import { sha256 } from '../store/sha256';
import { pictureState } from '../store/whole-picture';
import { isLargerThanPrinted, toPrintSize } from './print-size';

const copiesFolder = 'print-size';
const largestCopyBytes = 30 * 1024 * 1024;

/** @param folder of the originals. A copy that cannot be kept is made again the next time. */
export async function printCopy(folder: string, original: Uint8Array, hash = sha256(original)): Promise<Uint8Array> {
  if (!isLargerThanPrinted(original)) return original;
  const copies = join(folder, copiesFolder);
  const name = `${hash}.jpg`;
  const known = await dataDisk.read(join(copies, name), largestCopyBytes).catch(() => null);
  if (known !== null && pictureState(known) === 'whole') return known;
  const bytes = toPrintSize(original);
  if (bytes !== original) await keep(copies, name, bytes).catch(() => undefined);
  return bytes;
}

async function keep(copies: string, name: string, bytes: Uint8Array): Promise<void> {
  await makeLastingFolders(dataDisk, copies);
  await writeDurably(dataDisk, copies, name, bytes);
}
