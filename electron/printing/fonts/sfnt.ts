// Reads a TrueType file by tables and ranges: a Chinese face has 15 MB, a paper needs a few hundred of its outlines.
import { closeSync, openSync, readSync } from 'node:fs';
import { PrintFault } from '../fault';

type Range = { readonly offset: number; readonly length: number };

/** An open font file. Its handle stays open as long as the face lives; `close` only serves refused files. */
export class FontFile {
  readonly path: string;
  readonly #handle: number;
  readonly #tables = new Map<string, Range>();

  /** Opens a static TrueType file. Throws PrintFault `font-kind` for anything else, system errors as they come. */
  constructor(path: string) {
    this.path = path;
    this.#handle = openSync(path, 'r');
    try {
      this.#readDirectory();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  has(tag: string): boolean {
    return this.#tables.has(tag);
  }

  /** A whole table; an empty one when the file has none of that name. */
  table(tag: string): Buffer {
    const range = this.#tables.get(tag);
    return range === undefined ? Buffer.alloc(0) : this.#read(range.offset, range.length);
  }

  /** Part of a table, offset and length in bytes. */
  slice(tag: string, offset: number, length: number): Buffer {
    const range = this.#tables.get(tag);
    if (range === undefined || offset + length > range.length) return Buffer.alloc(0);
    return this.#read(range.offset + offset, length);
  }

  close(): void {
    closeSync(this.#handle);
  }

  #readDirectory(): void {
    const header = this.#read(0, 12);
    const version = header.length < 12 ? 0 : header.readUInt32BE(0);
    if (version !== 0x00010000 && version !== 0x74727565) throw refusedKind(this.path);
    const count = header.readUInt16BE(4);
    const directory = this.#read(12, count * 16);
    if (directory.length < count * 16) throw refusedKind(this.path);
    for (let at = 0; at < directory.length; at += 16) {
      const range = { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) };
      this.#tables.set(directory.toString('latin1', at, at + 4), range);
    }
    const outlines = ['glyf', 'loca', 'cmap', 'head', 'hhea', 'hmtx', 'maxp'];
    if (outlines.some((tag) => !this.has(tag)) || this.has('fvar')) throw refusedKind(this.path);
  }

  #read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    const got = readSync(this.#handle, bytes, 0, length, offset);
    return bytes.subarray(0, got);
  }
}

/** Collections, OpenType with CFF outlines, web fonts and variable faces cost several times more or lose glyphs. */
function refusedKind(path: string): PrintFault {
  return new PrintFault('font-kind', {
    zh: `字体文件不能使用：${path}。请选择静态的 TrueType 字体文件（.ttf）。`,
    en: `This font file cannot be used: ${path}. Choose a static TrueType file (.ttf).`,
  });
}
