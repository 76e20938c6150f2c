// Font tables of older faces, which the shipped ones do not have: made by hand, byte by byte.
import { describe, expect, it } from 'vitest';
import { readCharacterMap } from '../../../electron/printing/fonts/character-map';
import { readKerning } from '../../../electron/printing/fonts/kerning';

function words16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value & 0xffff, index * 2);
  });
  return bytes;
}

/** A cmap with one Windows Unicode subtable. */
function cmapOf(subtable: Buffer, encoding: number): Buffer {
  return Buffer.concat([words16(0, 1, 3, encoding, 0, 12), subtable]);
}

describe('a character map of segments (format 4)', () => {
  // Segments: A to C by a delta, 一 to 三 by an array of glyph ids, and the closing one.
  const subtable = Buffer.concat([
    words16(4, 0, 0, 6, 0, 0, 0),
    words16(0x43, 0x4e09, 0xffff),
    words16(0),
    words16(0x41, 0x4e07, 0xffff),
    words16(-0x40, 0, 1),
    words16(0, 4, 0),
    words16(70, 0, 71),
  ]);
  const glyphOf = readCharacterMap(cmapOf(subtable, 1));

  it('finds glyphs by delta and by array', () => {
    expect(['A', 'C', '万', '三'].map((each) => glyphOf(each.codePointAt(0) ?? 0))).toEqual([1, 3, 70, 71]);
  });

  it('says 0 for what the face has not', () => {
    expect([0x44, 0x4e08, 0x4e0a, 0xffff, 0x20bb7].map(glyphOf)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a character map of groups (format 12)', () => {
  it('reaches beyond the basic plane', () => {
    const group = Buffer.alloc(28);
    group.writeUInt16BE(12, 0);
    group.writeUInt32BE(1, 12);
    group.writeUInt32BE(0x20bb7, 16);
    group.writeUInt32BE(0x20bb8, 20);
    group.writeUInt32BE(500, 24);
    const glyphOf = readCharacterMap(cmapOf(group, 10));
    expect([0x20bb6, 0x20bb7, 0x20bb8, 0x20bb9].map(glyphOf)).toEqual([0, 500, 501, 0]);
  });
});

describe('an old kerning table', () => {
  it('is read where there is no GPOS', () => {
    const kern = words16(0, 1, 0, 26, 1, 2, 0, 0, 0, 10, 20, -80, 10, 21, 15);
    const kerning = readKerning(Buffer.alloc(0), kern);
    expect([kerning(10, 20), kerning(10, 21), kerning(20, 10)]).toEqual([-80, 15, 0]);
  });

  it('is no fault when missing', () => {
    expect(readKerning(Buffer.alloc(0), Buffer.alloc(0))(1, 2)).toBe(0);
  });
});
