// A whole file as it is sealed: its head, then pieces of one length, the last of which says that it is the last. Its size
// tells how long its content is, and any part of it is opened without the rest.
import type { Disk, DiskFile } from './disk';
import { type DataKey, headBytes, newHead, SealBroken, type Sealer, sealerOf, tagBytes } from './seal';
import { writeAll } from './write-all';

export const pieceBytes = 65_536;
const sealedPieceBytes = pieceBytes + tagBytes;

/** Length of the content of a sealed file of so many bytes; 0 where no file of ours has that length. */
export function contentBytes(sealedBytes: number): number {
  const body = sealedBytes - headBytes;
  return body < tagBytes ? 0 : body - piecesIn(body) * tagBytes;
}

/** Size on disk of a content. */
export function sealedBytes(content: number): number {
  return headBytes + content + Math.max(1, Math.ceil(content / pieceBytes)) * tagBytes;
}

/** @throws SealBroken */
export function openWhole(key: DataKey, sealed: Uint8Array, name: string): Buffer {
  const sealer = sealerOf(key, sealed, name);
  const body = sealed.subarray(headBytes);
  const last = piecesIn(body.length) - 1;
  const pieces: Buffer[] = [];
  for (let number = 0; number <= last; number += 1) {
    const piece = body.subarray(number * sealedPieceBytes, (number + 1) * sealedPieceBytes);
    const opened = sealer?.open(piece, number, number === last) ?? null;
    if (opened === null) throw new SealBroken(name, sealed);
    pieces.push(opened);
  }
  if (pieces.length === 0) throw new SealBroken(name, sealed);
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

export function sealWhole(key: DataKey, content: Uint8Array, name: string): Buffer {
  const head = newHead();
  const sealer = sealerOf(key, head, name) as Sealer;
  const parts: Buffer[] = [head];
  const last = Math.max(0, Math.ceil(content.length / pieceBytes) - 1);
  for (let number = 0; number <= last; number += 1) {
    const piece = content.subarray(number * pieceBytes, (number + 1) * pieceBytes);
    parts.push(sealer.seal(piece, number, number === last));
  }
  return Buffer.concat(parts);
}

/** A part of the content. @throws SealBroken; errors of node:fs */
export async function openPart(
  disk: Disk,
  key: DataKey,
  file: { path: string; name: string },
  from: number,
  length: number,
) {
  const { bytes } = await disk.facts(file.path);
  const last = piecesIn(bytes - headBytes) - 1;
  const first = Math.floor(from / pieceBytes);
  const end = Math.min(from + length, contentBytes(bytes));
  const until = Math.max(first, Math.min(last, Math.floor((end - 1) / pieceBytes)));
  const head = await disk.readPart(file.path, 0, headBytes);
  const sealer = sealerOf(key, head, file.name);
  const start = headBytes + first * sealedPieceBytes;
  const body = await disk.readPart(file.path, start, (until - first + 1) * sealedPieceBytes);
  if (first > last && last >= 0 && sealer !== null) return Buffer.alloc(0);
  const pieces: Buffer[] = [];
  for (let number = first; number <= until; number += 1) {
    const at = (number - first) * sealedPieceBytes;
    const opened = sealer?.open(body.subarray(at, at + sealedPieceBytes), number, number === last) ?? null;
    if (opened === null) throw new SealBroken(file.name, head);
    pieces.push(opened);
  }
  const skip = from - first * pieceBytes;
  return Buffer.concat(pieces).subarray(skip, skip + Math.max(0, end - from));
}

/** A file being written: its last piece goes out when it is flushed, and nothing can be written after that. */
export function sealingFile(key: DataKey, file: DiskFile, name: string): DiskFile {
  const head = newHead();
  const sealer = sealerOf(key, head, name) as Sealer;
  let waiting: Buffer = Buffer.alloc(0);
  let number = -1;
  let isWhole = false;
  const put = async (isLast: boolean): Promise<void> => {
    const sealed = sealer.seal(waiting.subarray(0, pieceBytes), number, isLast);
    waiting = waiting.subarray(pieceBytes);
    number += 1;
    await writeAll(file, sealed);
  };
  const begin = async (): Promise<void> => {
    if (number >= 0) return;
    number = 0;
    await writeAll(file, head);
  };
  return {
    write: async (bytes) => {
      if (isWhole) throw new Error('written after it was flushed');
      await begin();
      waiting = Buffer.concat([waiting, bytes]);
      while (waiting.length > pieceBytes) await put(false);
      return bytes.length;
    },
    sync: async () => {
      await begin();
      if (!isWhole) await put(true);
      isWhole = true;
      await file.sync();
    },
    close: () => file.close(),
  };
}

/** Pieces in so many bytes behind the head. */
function piecesIn(body: number): number {
  return body < tagBytes ? 0 : Math.ceil(body / sealedPieceBytes);
}
