// Writes one new file piece by piece, flushed, with its hash taken on the way; and reads files in pieces likewise.
import { createHash } from 'node:crypto';
import type { Disk } from './disk';
import { writeAll } from './write-all';

/** Larger files are never held in memory whole. Those that are ever replaced are smaller, and read at one go. */
export const pieceBytes = 32 * 1024 * 1024;

export type Take = (piece: Uint8Array) => Promise<void>;
/** Hands over the pieces of a content in order. */
export type Give = (take: Take) => Promise<void>;

/**
 * @param path where nothing is yet. Errors of node:fs pass; the file is then there, unfinished
 * @param standsFor the path it will be renamed to
 */
export async function writePieces(
  disk: Disk,
  path: string,
  give: Give,
  standsFor?: string,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await disk.create(path, standsFor);
  try {
    await give(async (piece) => {
      hash.update(piece);
      bytes += piece.length;
      await writeAll(file, piece);
    });
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** The pieces of a file. @param first where it has been read already */
export function piecesOf(disk: Disk, path: string, first?: Uint8Array): Give {
  return async (take) => {
    let piece = first ?? (await disk.readPart(path, 0, pieceBytes));
    for (let from = 0; ; piece = await disk.readPart(path, from, pieceBytes)) {
      await take(piece);
      from += piece.length;
      if (piece.length < pieceBytes) return;
    }
  };
}

export async function hashOfFile(disk: Disk, path: string): Promise<string> {
  const hash = createHash('sha256');
  await piecesOf(disk, path)(async (piece) => void hash.update(piece));
  return hash.digest('hex');
}
