// Writes a TrueType file that holds only the glyphs of one paper: records are copied as they are, nothing is parsed anew.
import type { Face } from '../../fonts/face';
import { subsetOutlines } from './subset-glyphs';

/** `start`: where tables begin; `fixedEnd`: where the outlines of the first glyphs end, which are asked for as fixed. */
export type Subset = { readonly file: Buffer; readonly start: number; readonly fixedEnd: number };

/**
 * The subset as a TrueType file without cmap, as CIDFontType2 wants it (ISO 32000-1, 9.9).
 * @param glyphs ids in the face, in the order of the subset; the first is 0
 * @param fixed how many of them are the same in all papers of their kind
 */
export function subsetFile(face: Face, glyphs: readonly number[], fixed = 0): Subset {
  const subset = subsetOutlines(face, glyphs);
  const { glyf, loca } = outlineTables(subset.outlines);
  const tables: [string, Buffer][] = [
    ['cvt ', face.table('cvt ')],
    ['fpgm', face.table('fpgm')],
    ['glyf', glyf],
    [
      'head',
      patched(face.table('head'), (head) => {
        head.writeUInt32BE(0, 8);
        head.writeInt16BE(1, 50);
      }),
    ],
    ['hhea', patched(face.table('hhea'), (hhea) => hhea.writeUInt16BE(subset.glyphs.length, 34))],
    ['hmtx', metricsTable(face, subset.glyphs)],
    ['loca', loca],
    ['maxp', patched(face.table('maxp'), (maxp) => maxp.writeUInt16BE(subset.glyphs.length, 4))],
    ['prep', face.table('prep')],
  ];
  const present = tables.filter(([, bytes]) => bytes.length > 0);
  const start = 12 + present.length * 16;
  const before = padded(face.table('cvt ').length) + padded(face.table('fpgm').length);
  return { file: assemble(present), start, fixedEnd: start + before + loca.readUInt32BE(fixed * 4) };
}

function patched(table: Buffer, change: (table: Buffer) => void): Buffer {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
}

function outlineTables(outlines: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let size = 0;
  outlines.forEach((outline, index) => {
    size += padded(outline.length);
    loca.writeUInt32BE(size, (index + 1) * 4);
  });
  const glyf = Buffer.alloc(size);
  outlines.forEach((outline, index) => {
    outline.copy(glyf, loca.readUInt32BE(index * 4));
  });
  return { glyf, loca };
}

function metricsTable(face: Face, glyphs: readonly number[]): Buffer {
  const table = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach((glyph, index) => {
    table.writeUInt16BE(Math.round(face.advanceOf(glyph) * face.facts.unitsPerEm), index * 4);
    table.writeInt16BE(face.bearingOf(glyph), index * 4 + 2);
  });
  return table;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function assemble(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const count = tables.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const start = 12 + count * 16;
  const file = Buffer.alloc(start + tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), 0));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(count, 4);
  file.writeUInt16BE(power * 16, 6);
  file.writeUInt16BE(Math.log2(power), 8);
  file.writeUInt16BE((count - power) * 16, 10);
  let offset = start;
  tables.forEach(([tag, bytes], index) => {
    bytes.copy(file, offset);
    const record = 12 + index * 16;
    file.write(tag, record, 'latin1');
    file.writeUInt32BE(checksum(file, offset, padded(bytes.length)), record + 4);
    file.writeUInt32BE(offset, record + 8);
    file.writeUInt32BE(bytes.length, record + 12);
    offset += padded(bytes.length);
  });
  adjustHead(file, tables);
  return file;
}

function checksum(file: Buffer, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0;
  return sum;
}

/** checkSumAdjustment of the whole file (OpenType specification, head). */
function adjustHead(file: Buffer, tables: readonly (readonly [string, Buffer])[]): void {
  const index = tables.findIndex(([tag]) => tag === 'head');
  const head = file.readUInt32BE(12 + index * 16 + 8);
  file.writeUInt32BE((0xb1b0afba - checksum(file, 0, file.length)) >>> 0, head + 8);
}
