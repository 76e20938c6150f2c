// Opens a ZIP file that somebody else made. Nothing is unpacked but by name, and nothing by its own path:
// what is too large, too dense, doubled, a link, encrypted or named like a way out is refused.
import type { Readable } from 'node:stream';
import { type Entry, fromFd, type ZipFile } from 'yauzl';
import { limits } from '../limits';
import { BundleRefusal, refusals } from '../refusal';

export type PartsFile = {
  /** Names, and bytes unpacked as the directory claims them. */
  readonly entries: ReadonlyMap<string, number>;
  /** @throws BundleRefusal where the part is broken, or larger than it said */
  stream(name: string): Promise<Readable>;
  read(name: string, limitBytes: number): Promise<Uint8Array>;
};

const symlinkMode = 0o120000;
const plainMode = 0o100000;
const modeMask = 0o170000;

/** @param fd of the whole file, which the caller closes. @throws BundleRefusal, and errors of node:fs */
export async function openParts(fd: number): Promise<PartsFile> {
  const zip = await opened(fd);
  const found = new Map<string, Entry>();
  let total = 0;
  await eachEntry(zip, (entry) => {
    const name = entry.fileName;
    if (found.size >= limits.entries) throw refusals.tooMany();
    if (found.has(name)) throw refusals.twice(name);
    refuseUnfit(entry);
    total += entry.uncompressedSize;
    if (total > limits.unpackedBytes) throw refusals.tooLarge(name);
    found.set(name, entry);
  });
  const stream = (name: string): Promise<Readable> => openStream(zip, found.get(name), name);
  return {
    entries: new Map([...found].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
    stream,
    read: async (name, limitBytes) => {
      if ((found.get(name)?.uncompressedSize ?? 0) > limitBytes) throw refusals.tooLarge(name);
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of await stream(name)) chunks.push(chunk as Buffer);
      } catch (error) {
        throw asRefusal(error, name);
      }
      return Buffer.concat(chunks);
    },
  };
}

/** Whatever the reader of ZIP files objects to in a part, said as a refusal of that part. */
export function asRefusal(error: unknown, name: string): unknown {
  if (error instanceof BundleRefusal || isOfDisk(error)) return error;
  return refusals.broken(name);
}

function opened(fd: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromFd(fd, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => {
      if (error) reject(isOfDisk(error) ? error : refusals.notABundle());
      else resolve(zip);
    });
  });
}

function eachEntry(zip: ZipFile, take: (entry: Entry) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      try {
        take(entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.once('end', resolve);
    zip.once('error', (error: unknown) => reject(isOfDisk(error) ? error : refusals.notABundle()));
    zip.readEntry();
  });
}

function refuseUnfit(entry: Entry): void {
  const { fileName: name, uncompressedSize: size, compressedSize, externalFileAttributes } = entry;
  const type = (externalFileAttributes >>> 16) & modeMask;
  if (type === symlinkMode || (type !== plainMode && type !== 0) || name.endsWith('/')) throw refusals.notAFile(name);
  if (entry.isEncrypted()) throw refusals.encryptedPart(name);
  if (!entry.canDecodeFileData()) throw refusals.broken(name);
  if (size > limits.partBytes) throw refusals.tooLarge(name);
  if (size > limits.ratioFromBytes && size > compressedSize * limits.ratio) throw refusals.tooDense(name);
}

function openStream(zip: ZipFile, entry: Entry | undefined, name: string): Promise<Readable> {
  if (entry === undefined) return Promise.reject(refusals.missing(name));
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(asRefusal(error, name));
      else resolve(stream);
    });
  });
}

/** Errors of the system, such as a disk that was taken out, are no fault of the bundle. */
function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
