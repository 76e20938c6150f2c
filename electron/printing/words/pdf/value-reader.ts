// Reads PDF values from bytes, one after the other: objects of the file and operands of its content streams.
import { type PdfDictionary, PdfUnreadable, type PdfValue } from './pdf-value';

const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const escapes: { readonly [letter: string]: number } = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };

export class ValueReader {
  private readonly bytes: Buffer;

  /** @param at where to begin @param references whether 12 0 R is one value; in content streams it never is */
  constructor(
    bytes: Uint8Array,
    public at = 0,
    private readonly references = true,
  ) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @returns undefined at the end. */
  next(): PdfValue | undefined {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    switch (String.fromCharCode(byte)) {
      case '/':
        return this.name();
      case '(':
        return { kind: 'string', bytes: this.literal() };
      case '[':
        return this.array();
      case '<':
        return this.bytes[this.at + 1] === 0x3c ? this.dictionary() : { kind: 'string', bytes: this.hex() };
      default:
        return this.word();
    }
  }

  private skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte !== undefined && whitespace.has(byte)) this.at += 1;
      else if (byte === 0x25) while (this.at < this.bytes.length && !this.atLineEnd()) this.at += 1;
      else return;
    }
  }

  private atLineEnd(): boolean {
    return this.bytes[this.at] === 10 || this.bytes[this.at] === 13;
  }

  private regular(): string {
    const start = this.at;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] ?? 0;
      if (whitespace.has(byte) || delimiters.has(byte)) break;
      this.at += 1;
    }
    return this.bytes.toString('latin1', start, this.at);
  }

  private name(): PdfValue {
    this.at += 1;
    const value = this.regular().replace(/#([0-9a-fA-F]{2})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return { kind: 'name', value };
  }

  /** Numbers, references (12 0 R) and bare words. */
  private word(): PdfValue {
    const text = this.regular();
    if (text === '') throw new PdfUnreadable(`an unexpected "${String.fromCharCode(this.bytes[this.at] ?? 0)}"`);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return { kind: 'word', value: text };
    const rest = this.references ? this.bytes.toString('latin1', this.at, this.at + 24) : '';
    const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(rest);
    if (reference === null || !/^\d+$/.test(text)) return { kind: 'number', value: Number(text) };
    this.at += reference[0].length;
    return { kind: 'reference', object: Number(text) };
  }

  private array(): PdfValue {
    this.at += 1;
    const items: PdfValue[] = [];
    while (!this.closes(']')) items.push(this.required());
    return { kind: 'array', items };
  }

  private dictionary(): PdfValue {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.closes('>>')) {
      const key = this.required();
      if (key.kind !== 'name') throw new PdfUnreadable('a dictionary key that is no name');
      entries.set(key.value, this.required());
    }
    return { kind: 'dictionary', entries: entries as PdfDictionary };
  }

  private required(): PdfValue {
    const value = this.next();
    if (value === undefined) throw new PdfUnreadable('an end in the middle of a value');
    return value;
  }

  private closes(mark: string): boolean {
    this.skipSpace();
    const found = this.bytes.toString('latin1', this.at, this.at + mark.length) === mark;
    if (found) this.at += mark.length;
    return found;
  }

  private hex(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) throw new PdfUnreadable('a hexadecimal string without end');
    const digits = this.bytes.toString('latin1', this.at + 1, end).replace(/\s/g, '');
    if (!/^[0-9a-fA-F]*$/.test(digits)) throw new PdfUnreadable('a hexadecimal string with other characters');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex');
  }

  private literal(): Uint8Array {
    const found: number[] = [];
    let depth = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === 0x5c) this.escaped(found);
      else {
        if (byte === 0x29) depth -= 1;
        if (depth > 0 || byte === 0x29) found.push(byte);
        if (byte === 0x28) depth += 1;
        if (depth === 0) return this.endLiteral(found);
      }
    }
    throw new PdfUnreadable('a string without end');
  }

  /** The last bracket collected closes the string and is no part of it. */
  private endLiteral(found: readonly number[]): Uint8Array {
    this.at += 1;
    return Uint8Array.from(found.slice(0, -1));
  }

  private escaped(found: number[]): void {
    const rest = this.bytes.toString('latin1', this.at + 1, this.at + 4);
    const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
    const letter = rest.charAt(0);
    if (octal !== undefined) found.push(Number.parseInt(octal, 8) & 0xff);
    else if (letter !== '\n' && letter !== '\r') found.push(escapes[letter] ?? letter.charCodeAt(0));
    this.at += octal?.length ?? 1;
  }
}
