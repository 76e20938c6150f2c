// Writes the parts of a bundle as a ZIP file; the same parts give the same bytes.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { dataDisk } from '../../store/disk/data-disk';

export type WrittenPart = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly file: string });

/** The first moment that a ZIP file can name. */
const mtime = new Date('1980-01-01T00:00:00Z');
const packed = /\.(jpe?g|png|pdf|docx|mp4|zip|gz)$/;

const pieceBytes = 1024 * 1024;

/** A file of any size, through its folder's key where that is encrypted. */
async function* eachPiece(file: string): AsyncGenerator<Uint8Array> {
  for (let from = 0; ; from += pieceBytes) {
    const piece = await dataDisk.readPart(file, from, pieceBytes);
    if (piece.length > 0) yield piece;
    if (piece.length < pieceBytes) return;
  }
}

/** @param path absolute, of a file that does not exist yet. @throws errors of node:fs */
export async function writeParts(path: string, parts: readonly WrittenPart[]): Promise<void> {
  const zip = new ZipFile();
  const options = (name: string) => ({ mtime, mode: 0o100644, compress: !packed.test(name), forceDosTimestamp: true });
  const written = pipeline(zip.outputStream, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
  zip.on('error', (error) =>
    (zip.outputStream as NodeJS.ReadableStream & { destroy(error: unknown): void }).destroy(error),
  );
  for (const part of parts) {
    if ('bytes' in part) zip.addBuffer(Buffer.from(part.bytes), part.path, options(part.path));
    else
      zip.addReadStreamLazy(part.path, options(part.path), (take) => take(null, Readable.from(eachPiece(part.file))));
  }
  zip.end();
  await written;
}
