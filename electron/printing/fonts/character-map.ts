// Reads a face's cmap once: which glyph stands for a character. Own reading, because the general reader is slow cold.

/** Glyph of a code point, 0 when the face has none. */
export type CharacterMap = (codePoint: number) => number;

type Groups = { readonly starts: Uint32Array; readonly ends: Uint32Array; readonly glyphs: Uint32Array };

/** From the bytes of a cmap table: its Unicode subtable with the widest reach (format 12, else 4). */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const offsets = unicodeSubtables(cmap);
  const wide = offsets.find((offset) => cmap.readUInt16BE(offset) === 12);
  const narrow = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  const basic = new Uint16Array(0x10000);
  const groups = wide === undefined ? noGroups : readGroups(cmap, wide);
  if (narrow !== undefined) fillFromSegments(cmap, narrow, basic);
  fillFromGroups(groups, basic);
  return (codePoint) => (codePoint < 0x10000 ? (basic[codePoint] ?? 0) : findInGroups(groups, codePoint));
}

const noGroups: Groups = { starts: new Uint32Array(), ends: new Uint32Array(), glyphs: new Uint32Array() };

function unicodeSubtables(cmap: Buffer): number[] {
  const offsets: number[] = [];
  const count = cmap.readUInt16BE(2);
  for (let at = 4; at < 4 + count * 8; at += 8) {
    const platform = cmap.readUInt16BE(at);
    const encoding = cmap.readUInt16BE(at + 2);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (isUnicode) offsets.push(cmap.readUInt32BE(at + 4));
  }
  return offsets;
}

function readGroups(cmap: Buffer, offset: number): Groups {
  const count = cmap.readUInt32BE(offset + 12);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const glyphs = new Uint32Array(count);
  for (let index = 0, at = offset + 16; index < count; index++, at += 12) {
    starts[index] = cmap.readUInt32BE(at);
    ends[index] = cmap.readUInt32BE(at + 4);
    glyphs[index] = cmap.readUInt32BE(at + 8);
  }
  return { starts, ends, glyphs };
}

function fillFromGroups({ starts, ends, glyphs }: Groups, basic: Uint16Array): void {
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const last = Math.min(ends[index] ?? 0, 0xffff);
    for (let code = start; code <= last; code++) basic[code] = (glyphs[index] ?? 0) + code - start;
  }
}

function findInGroups({ starts, ends, glyphs }: Groups, codePoint: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (starts[middle] ?? 0)) high = middle - 1;
    else if (codePoint > (ends[middle] ?? 0)) low = middle + 1;
    else return (glyphs[middle] ?? 0) + codePoint - (starts[middle] ?? 0);
  }
  return 0;
}

/** Format 4: segments with a delta, or with an offset into the array of glyph ids that follows. */
function fillFromSegments(cmap: Buffer, offset: number, basic: Uint16Array): void {
  const doubled = cmap.readUInt16BE(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    const start = cmap.readUInt16BE(starts + at);
    const end = cmap.readUInt16BE(ends + at);
    const delta = cmap.readUInt16BE(deltas + at);
    const range = cmap.readUInt16BE(ranges + at);
    for (let code = start; code <= end && code < 0xffff; code++) {
      basic[code] = segmentGlyph(cmap, code - start, ranges + at, range, code + delta, delta);
    }
  }
}

function segmentGlyph(cmap: Buffer, step: number, place: number, range: number, sum: number, delta: number): number {
  if (range === 0) return sum & 0xffff;
  const at = place + range + step * 2;
  const glyph = at + 2 <= cmap.length ? cmap.readUInt16BE(at) : 0;
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
