// Reads PDF values from bytes, one after the other: objects of the file and operands of its content streams.
import { type PdfDictionary, PdfUnreadable, type PdfValue } from './pdf-value';

/** Stretches of bytes, found by the engine and not byte by byte: a page is ten thousands of them. */
const space = /(?:[\0\t\n\f\r ]+|%[^\n\r]*)*/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const reference = /\s+\d+\s+R(?![A-Za-z])/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const escapes: { readonly [letter: string]: number } = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };

export class ValueReader {
  private readonly bytes: Buffer;
  /** A character for each byte. */
  private readonly text: string;

  /** @param at where to begin @param references whether 12 0 R is one value; in content streams it never is */
  constructor(
    bytes: Uint8Array,
    public at = 0,
    private readonly references = true,
  ) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.text = textOf(bytes, this.bytes);
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
    this.pass(space);
  }

  /** Goes on to the end of what a pattern finds here. @returns whether it found anything */
  private pass(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private regular(): string {
    const start = this.at;
    this.pass(regular);
    return this.text.slice(start, this.at);
  }

  private name(): PdfValue {
    this.at += 1;
    const value = this.regular();
    if (!value.includes('#')) return { kind: 'name', value };
    const whole = value.replace(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return { kind: 'name', value: whole };
  }

  /** Numbers, references (12 0 R) and bare words. */
  private word(): PdfValue {
    const text = this.regular();
    if (text === '') throw new PdfUnreadable(`an unexpected "${String.fromCharCode(this.bytes[this.at] ?? 0)}"`);
    if (!number.test(text)) return { kind: 'word', value: text };
    if (!this.references || !/^\d+$/.test(text) || !this.pass(reference))
      return { kind: 'number', value: Number(text) };
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
    const found = this.text.startsWith(mark, this.at);
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

/** Texts of whole files, which are read object by object. */
const texts = new WeakMap<Uint8Array, string>();

function textOf(bytes: Uint8Array, buffer: Buffer): string {
  let text = texts.get(bytes);
  if (text === undefined) {
    text = buffer.toString('latin1');
    texts.set(bytes, text);
  }
  return text;
}
