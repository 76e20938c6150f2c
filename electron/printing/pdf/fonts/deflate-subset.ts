// Deflates the file of a subset. The fixed words of a template stand in every paper of a batch, so the outlines of their
// glyphs come first in the file, and what they were deflated to is kept: for the next paper only the rest is deflated.
// The stream is the same whether that was known or not, so the same paper still gives the same bytes.
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { keepFew } from '../../keep-few';
import type { Subset } from './subset-file';

type Known = { readonly plain: Buffer; readonly deflated: Buffer; readonly sum: Adler };

/** Kept beginnings: some 100 KB each, for the faces of a handful of templates at a time. */
const mostKnown = 24;
const knownOf = new Map<string, Known>();

/** Shorter beginnings are not worth a stream in parts. */
const leastBytes = 4096;
/** How far back a deflated stream can point (RFC 1951). */
const window = 32768;

/** A zlib stream (RFC 1950) of the whole file. @param fixed glyph ids whose outlines are its beginning, with its face */
export function deflateSubset({ file, start, fixedEnd }: Subset, face: string, fixed: readonly number[]): Buffer {
  if (fixedEnd - start < leastBytes) return deflateSync(file);
  const { deflated, sum } = beginning(file.subarray(start, fixedEnd), `${face} ${fixed.join(' ')}`);
  const rest = file.subarray(fixedEnd);
  const before = file.subarray(Math.max(start, fixedEnd - window), fixedEnd);
  const end = deflateRawSync(rest, { dictionary: before });
  const adler = followed(followed(adlerOf(file.subarray(0, start)), sum), adlerOf(rest));
  const check = Buffer.alloc(4);
  check.writeUInt16BE(adler.b, 0);
  check.writeUInt16BE(adler.a, 2);
  return Buffer.concat([zlibHead, storedBlock(file.subarray(0, start)), deflated, end, check]);
}

const zlibHead = Buffer.from([0x78, 0x9c]);

/** The table of contents tells sums and lengths that differ from paper to paper: it stands as it is. */
function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return Buffer.concat([head, bytes]);
}

function beginning(plain: Buffer, key: string): Known {
  const known = knownOf.get(key);
  // Parts of composite glyphs are numbered behind all others, so that the same glyphs may have other outlines.
  if (known?.plain.equals(plain)) {
    knownOf.delete(key);
    knownOf.set(key, known);
    return known;
  }
  const deflated = deflateRawSync(plain, { finishFlush: constants.Z_SYNC_FLUSH });
  const made = { plain: Buffer.from(plain), deflated, sum: adlerOf(plain) };
  keepFew(knownOf, mostKnown, key, made);
  return made;
}

/** Adler-32 of a stretch of bytes (RFC 1950), and how many they are. */
type Adler = { readonly a: number; readonly b: number; readonly length: number };

const base = 65521;
/** So many sums stay below 2^32. */
const mostSums = 5552;

function adlerOf(bytes: Buffer): Adler {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + mostSums, bytes.length);
    for (; at < end; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= base;
    b %= base;
  }
  return { a, b, length: bytes.length };
}

/** The sum of two stretches one after the other. */
function followed(first: Adler, second: Adler): Adler {
  const a = (first.a + second.a + base - 1) % base;
  const b = (first.b + second.b + (((second.length % base) * (first.a + base - 1)) % base)) % base;
  return { a, b, length: first.length + second.length };
}
