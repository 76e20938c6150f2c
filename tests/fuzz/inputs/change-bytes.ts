// Bytes with parts of them turned over, cut, doubled, moved or put in another encoding.
import fc from 'fast-check';

type Change = (bytes: Buffer<ArrayBufferLike>) => Buffer<ArrayBufferLike>;

/** Numbers that stand for sizes, places and counts in files: beyond what is there, negative, or nothing. */
const oddNumbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const place = fc.nat({ max: 0x7fffffff });
const chunk = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc
    .constantFrom(
      'PK\u0001\u0002',
      'PK\u0005\u0006',
      '\u0000\u0000\u0000\u0000',
      '"',
      '{',
      '}',
      '[',
      ',',
      '\\',
      '\n',
      '../',
      '<',
      '>',
      '&',
      ']]>',
      '<!DOCTYPE x>',
    )
    .map((text) => Buffer.from(text, 'latin1')),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(place, fc.nat(7)).map(
      ([at, bit]): Change =>
        (bytes) => {
          const copy = Buffer.from(bytes);
          if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] as number) ^ (1 << bit);
          return copy;
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, chunk).map(
      ([at, more]): Change =>
        (bytes) => {
          const cut = at % (bytes.length + 1);
          return Buffer.concat([bytes.subarray(0, cut), more, bytes.subarray(cut)]);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, chunk).map(
      ([at, more]): Change =>
        (bytes) => {
          const cut = at % (bytes.length + 1);
          return Buffer.concat([
            bytes.subarray(0, cut),
            more,
            bytes.subarray(Math.min(bytes.length, cut + more.length)),
          ]);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place).map(
      ([at, length]): Change =>
        (bytes) => {
          const cut = at % (bytes.length + 1);
          return Buffer.concat([bytes.subarray(0, cut), bytes.subarray(Math.min(bytes.length, cut + (length % 64)))]);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (at): Change =>
        (bytes) =>
          bytes.subarray(0, at % (bytes.length + 1)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, place, fc.nat(300)).map(
      ([from, to, length]): Change =>
        (bytes) => {
          const [start, cut] = [from % (bytes.length + 1), to % (bytes.length + 1)];
          return Buffer.concat([bytes.subarray(0, cut), bytes.subarray(start, start + length), bytes.subarray(cut)]);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.constantFrom(...oddNumbers), fc.boolean()).map(
      ([at, number, isLong]): Change =>
        (bytes) => {
          const copy = Buffer.from(bytes);
          const size = isLong ? 4 : 2;
          if (copy.length < size) return copy;
          const spot = at % (copy.length - size + 1);
          if (isLong) copy.writeUInt32LE(number, spot);
          else copy.writeUInt16LE(number & 0xffff, spot);
          return copy;
        },
    ),
  },
);

/** @param choices bytes to begin from */
export function changedBytes(choices: fc.Arbitrary<Uint8Array>, most = 6): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(choices, fc.array(change, { maxLength: most }))
    .map(([bytes, changes]) => changes.reduce<Buffer<ArrayBufferLike>>((so, one) => one(so), Buffer.from(bytes)));
}

/** The same text as other programs save it. */
export const encoding: fc.Arbitrary<(text: string) => Uint8Array> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string) => Buffer.from(text)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<(text: string) => Uint8Array>(
      (text) => Buffer.from(`\ufeff${text}`),
      (text) => Buffer.from(`\ufeff\ufeff${text}`),
      (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text) => Buffer.from(text, 'utf16le'),
      (text) => Buffer.from(text, 'utf16le').swap16(),
      (text) => Buffer.from(text, 'latin1'),
      // GBK of 平湖 in place of the first Chinese character.
      (text) =>
        Buffer.concat(
          text
            .split(/(\p{Script=Han})/u)
            .map((part, at) => (at === 1 ? Buffer.from([0xc6, 0xbd, 0xba, 0xfe]) : Buffer.from(part))),
        ),
      (text) => Buffer.alloc(Math.min(1000, text.length)),
      () => new Uint8Array(),
    ),
  },
);

/** JSON as text with a field named twice, a comma too many, a number beyond range, or a comment. */
export const jsonText: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 3,
    arbitrary: fc.tuple(place, fc.nat(6)).map(([at, way]) => (text: string) => {
      const fields = [...text.matchAll(/"[A-Za-z]{1,20}":/g)];
      const field = fields[at % Math.max(1, fields.length)];
      if (field === undefined) return text;
      const cut = field.index;
      const between =
        [
          `${field[0]}1,`,
          `"__proto__":{"x":1},`,
          ',',
          '/* x */',
          `${field[0]}1e999,`,
          `${field[0]}${'['.repeat(5000)}`,
          `${field[0]}-,`,
        ][way] ?? '';
      return text.slice(0, cut) + between + text.slice(cut);
    }),
  },
);
