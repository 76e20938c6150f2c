// Reads pair kerning (the GPOS feature `kern`, else the old kern table): Latin words set without it look uneven.

/** Adjustment between two glyphs in font units. */
export type Kerning = (left: number, right: number) => number;

type PairTable = (left: number, right: number) => number | undefined;

export function readKerning(gpos: Buffer, kern: Buffer): Kerning {
  const tables = gpos.length > 10 ? readPairTables(gpos) : [];
  if (tables.length === 0) return readOldKern(kern);
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 65536 + right;
    let value = known.get(key);
    if (value === undefined) {
      value = firstValue(tables, left, right);
      known.set(key, value);
    }
    return value;
  };
}

function firstValue(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const value = table(left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

/** Pair positioning subtables of all lookups that the feature `kern` names. */
function readPairTables(gpos: Buffer): PairTable[] {
  const lookupList = gpos.readUInt16BE(8);
  const tables: PairTable[] = [];
  for (const index of kernLookups(gpos)) {
    const lookup = lookupList + gpos.readUInt16BE(lookupList + 2 + index * 2);
    const count = gpos.readUInt16BE(lookup + 4);
    for (let at = lookup + 6; at < lookup + 6 + count * 2; at += 2) {
      const table = pairTable(gpos, gpos.readUInt16BE(lookup), lookup + gpos.readUInt16BE(at));
      if (table !== undefined) tables.push(table);
    }
  }
  return tables;
}

function kernLookups(gpos: Buffer): ReadonlySet<number> {
  const lookups = new Set<number>();
  const list = gpos.readUInt16BE(6);
  const count = gpos.readUInt16BE(list);
  for (let at = list + 2; at < list + 2 + count * 6; at += 6) {
    if (gpos.toString('latin1', at, at + 4) !== 'kern') continue;
    const feature = list + gpos.readUInt16BE(at + 4);
    const size = gpos.readUInt16BE(feature + 2);
    for (let index = 0; index < size; index++) lookups.add(gpos.readUInt16BE(feature + 4 + index * 2));
  }
  return lookups;
}

/** Lookup type 2, or 2 wrapped in an extension (9). Only the first glyph's advance is read, as kerning uses it. */
function pairTable(gpos: Buffer, type: number, offset: number): PairTable | undefined {
  if (type === 9) {
    return pairTable(gpos, gpos.readUInt16BE(offset + 2), offset + gpos.readUInt32BE(offset + 4));
  }
  if (type !== 2) return undefined;
  const valueFormat = gpos.readUInt16BE(offset + 4);
  if ((valueFormat & 4) === 0) return undefined;
  const first = { size: bits(valueFormat) * 2, advance: bits(valueFormat & 3) * 2 };
  const second = bits(gpos.readUInt16BE(offset + 6)) * 2;
  const covered = coverage(gpos, offset + gpos.readUInt16BE(offset + 2));
  return gpos.readUInt16BE(offset) === 1
    ? glyphPairs(gpos, offset, covered, first, second)
    : classPairs(gpos, offset, covered, first, second);
}

type ValueShape = { readonly size: number; readonly advance: number };

function glyphPairs(
  gpos: Buffer,
  offset: number,
  covered: Map<number, number>,
  first: ValueShape,
  second: number,
): PairTable {
  return (left, right) => {
    const index = covered.get(left);
    if (index === undefined) return undefined;
    const set = offset + gpos.readUInt16BE(offset + 10 + index * 2);
    const count = gpos.readUInt16BE(set);
    const step = 2 + first.size + second;
    for (let at = set + 2; at < set + 2 + count * step; at += step) {
      if (gpos.readUInt16BE(at) === right) return gpos.readInt16BE(at + 2 + first.advance);
    }
    return undefined;
  };
}

function classPairs(
  gpos: Buffer,
  offset: number,
  covered: Map<number, number>,
  first: ValueShape,
  second: number,
): PairTable {
  const lefts = classes(gpos, offset + gpos.readUInt16BE(offset + 8));
  const rights = classes(gpos, offset + gpos.readUInt16BE(offset + 10));
  const rightCount = gpos.readUInt16BE(offset + 14);
  const step = first.size + second;
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    const cell = (lefts.get(left) ?? 0) * rightCount + (rights.get(right) ?? 0);
    return gpos.readInt16BE(offset + 16 + cell * step + first.advance);
  };
}

function coverage(gpos: Buffer, offset: number): Map<number, number> {
  const covered = new Map<number, number>();
  const count = gpos.readUInt16BE(offset + 2);
  if (gpos.readUInt16BE(offset) === 1) {
    for (let index = 0; index < count; index++) covered.set(gpos.readUInt16BE(offset + 4 + index * 2), index);
    return covered;
  }
  for (let at = offset + 4; at < offset + 4 + count * 6; at += 6) {
    const start = gpos.readUInt16BE(at);
    const index = gpos.readUInt16BE(at + 4);
    for (let glyph = start; glyph <= gpos.readUInt16BE(at + 2); glyph++) covered.set(glyph, index + glyph - start);
  }
  return covered;
}

function classes(gpos: Buffer, offset: number): Map<number, number> {
  const found = new Map<number, number>();
  if (gpos.readUInt16BE(offset) === 1) {
    const start = gpos.readUInt16BE(offset + 2);
    const count = gpos.readUInt16BE(offset + 4);
    for (let index = 0; index < count; index++) found.set(start + index, gpos.readUInt16BE(offset + 6 + index * 2));
    return found;
  }
  const count = gpos.readUInt16BE(offset + 2);
  for (let at = offset + 4; at < offset + 4 + count * 6; at += 6) {
    for (let glyph = gpos.readUInt16BE(at); glyph <= gpos.readUInt16BE(at + 2); glyph++) {
      found.set(glyph, gpos.readUInt16BE(at + 4));
    }
  }
  return found;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest >>= 1) count += rest & 1;
  return count;
}

/** kern version 0, horizontal subtables of format 0. */
function readOldKern(kern: Buffer): Kerning {
  const pairs = new Map<number, number>();
  const count = kern.length >= 4 && kern.readUInt16BE(0) === 0 ? kern.readUInt16BE(2) : 0;
  for (let table = 0, at = 4; table < count; table++) {
    const length = kern.readUInt16BE(at + 2);
    if (kern.readUInt16BE(at + 4) === 1) {
      const pairCount = kern.readUInt16BE(at + 6);
      for (let pair = at + 14; pair < at + 14 + pairCount * 6; pair += 6) {
        pairs.set(kern.readUInt32BE(pair), kern.readInt16BE(pair + 4));
      }
    }
    at += length;
  }
  return (left, right) => pairs.get(left * 65536 + right) ?? 0;
}
