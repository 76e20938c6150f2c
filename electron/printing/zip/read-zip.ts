// Reads back a ZIP file from its bytes: the words of a DOCX are compared as they were really written.
import { inflateRawSync } from 'node:zlib';
import { crc32 } from '../crc32';

/**
 * The files of an archive by path, inflated and checked against their CRC.
 * @throws where the bytes are no ZIP file, or a file in it is damaged: our own writer never makes such bytes.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('no ZIP file: the end record is missing');
  const files = new Map<string, Uint8Array>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new Error('damaged ZIP file: directory entry expected');
    const nameLength = data.readUInt16LE(at + 28);
    files.set(data.toString('utf8', at + 46, at + 46 + nameLength), fileAt(data, at));
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return files;
}

function fileAt(data: Buffer, directoryAt: number): Uint8Array {
  const method = data.readUInt16LE(directoryAt + 10);
  const packedSize = data.readUInt32LE(directoryAt + 20);
  const local = data.readUInt32LE(directoryAt + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const body = data.subarray(start, start + packedSize);
  if (method !== 0 && method !== 8) throw new Error(`ZIP method ${method} is not read`);
  const content = method === 8 ? inflateRawSync(body) : body;
  if (crc32(content) !== data.readUInt32LE(directoryAt + 16)) throw new Error('damaged ZIP file: wrong checksum');
  return content;
}
