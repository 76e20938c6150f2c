// PNG pictures without transparency: on paper there is nothing to shine through, and a see-through screenshot would
// make the document wait for a decoder.
import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../crc32';

type Chunk = { readonly type: string; readonly data: Buffer };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function isPng(bytes: Uint8Array): boolean {
  return bytes.length > 8 && signature.equals(bytes.subarray(0, 8));
}

/** The same picture on white. Throws on interlaced pictures and on sixteen bits with transparency. */
export function withoutTransparency(bytes: Uint8Array): Uint8Array {
  const chunks = readChunks(Buffer.from(bytes));
  const header = chunks.find((chunk) => chunk.type === 'IHDR')?.data;
  if (header === undefined || header.length < 13 || header[12] !== 0) throw new Error('not a plain PNG');
  const kept = chunks.filter((chunk) => chunk.type !== 'tRNS');
  const channels = { 4: 2, 6: 4 }[header[9] ?? 0];
  if (channels === undefined) return kept.length === chunks.length ? bytes : writeChunks(kept);
  if (header[8] !== 8) throw new Error('sixteen bits with transparency');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(kept.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data));
  const pixels = unfiltered(inflateSync(packed), width * channels, height, channels);
  const plain = Buffer.from(header);
  plain[9] = channels === 2 ? 0 : 2;
  return writeChunks([
    { type: 'IHDR', data: plain },
    { type: 'IDAT', data: deflateSync(onWhite(pixels, width, height, channels)) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

function readChunks(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function writeChunks(chunks: readonly Chunk[]): Buffer {
  const parts: Buffer[] = [signature];
  for (const { type, data } of chunks) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    parts.push(frame.subarray(0, 4), body, frame.subarray(4));
  }
  return Buffer.concat(parts);
}

/** Rows without their filters (PNG specification, 9.2). */
function unfiltered(data: Buffer, rowLength: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(rowLength * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column;
      const left = column >= step ? (pixels[at - step] ?? 0) : 0;
      const up = row > 0 ? (pixels[at - rowLength] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (pixels[at - rowLength - step] ?? 0) : 0;
      const raw = data[row * (rowLength + 1) + 1 + column] ?? 0;
      pixels[at] = (raw + predicted(filter, left, up, corner)) & 0xff;
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function onWhite(pixels: Buffer, width: number, height: number, channels: number): Buffer {
  const colours = channels - 1;
  const rows = Buffer.alloc((width * colours + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = (pixels[pixel * channels + colours] ?? 255) / 255;
    const to = Math.floor(pixel / width) + 1 + pixel * colours;
    for (let colour = 0; colour < colours; colour++) {
      rows[to + colour] = Math.round((pixels[pixel * channels + colour] ?? 0) * alpha + 255 * (1 - alpha));
    }
  }
  return rows;
}
