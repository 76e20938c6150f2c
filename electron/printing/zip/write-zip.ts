// Writes a ZIP file whose bytes depend on nothing but its entries: fixed times, fixed order. Entries are deflated
// beforehand, so parts that never change are deflated once.
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32';

/** One file of the archive, ready to be written. `size` in bytes before deflating. */
export type ZipEntry = {
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly size: number;
  readonly body: Uint8Array;
};

/** 1 January 1980, 00:00: the first moment that a ZIP file can name. */
const fixedDate = 0x0021;
/** Names are UTF-8. */
const flags = 0x0800;

/** @param path with slashes, as in OPC. @param level of deflating, 1 quick to 9 small */
export function deflatedEntry(path: string, content: string | Uint8Array, level = 6): ZipEntry {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, method: 'deflated', crc: crc32(bytes), size: bytes.length, body: deflateRawSync(bytes, { level }) };
}

/** For pictures, which are compressed already. */
export function storedEntry(path: string, bytes: Uint8Array): ZipEntry {
  return { path, method: 'stored', crc: crc32(bytes), size: bytes.length, body: bytes };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'utf8');
    const local = localHeader(entry, name);
    directory.push(directoryHeader(entry, name, offset));
    parts.push(local, entry.body);
    offset += local.length + entry.body.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  return new Uint8Array(Buffer.concat([...parts, ...directory, endRecord(entries.length, directorySize, offset)]));
}

function localHeader(entry: ZipEntry, name: Buffer): Buffer {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, 4, entry, name);
  name.copy(header, 30);
  return header;
}

function directoryHeader(entry: ZipEntry, name: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46 + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeShared(header, 6, entry, name);
  header.writeUInt32LE(offset, 42);
  name.copy(header, 46);
  return header;
}

/** The fields that the local and the directory header have in common, from "version needed" on. */
function writeShared(header: Buffer, at: number, entry: ZipEntry, name: Buffer): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(entry.method === 'deflated' ? 8 : 0, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(fixedDate, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.body.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endRecord(count: number, directorySize: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directorySize, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
