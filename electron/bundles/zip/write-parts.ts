// Writes the parts of a bundle as a ZIP file; the same parts give the same bytes.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export type WrittenPart = { readonly path: string } & ({ readonly bytes: Uint8Array } | { readonly file: string });

/** The first moment that a ZIP file can name. */
const mtime = new Date('1980-01-01T00:00:00Z');
const packed = /\.(jpe?g|png|pdf|docx|mp4|zip|gz)$/;

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
    else zip.addFile(part.file, part.path, options(part.path));
  }
  zip.end();
  await written;
}
