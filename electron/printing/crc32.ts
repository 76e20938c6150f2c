// The checksum of PNG chunks and ZIP entries (ISO 3309): by Node where it offers it, which older Electrons' does not.
import * as zlib from 'node:zlib';

export const crc32: (bytes: Uint8Array) => number = (zlib as { crc32?: typeof byTable }).crc32 ?? byTable;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** For Nodes before 20.15: the same figure, slower. */
export function byTable(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
