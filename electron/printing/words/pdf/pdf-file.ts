// Opens a PDF as our writer makes it: one cross-reference table, objects in the open, FlateDecode streams.
import { inflateSync } from 'node:zlib';
import { hasKind, type PdfDictionary, PdfUnreadable, type PdfValue } from './pdf-value';
import { ValueReader } from './value-reader';

export type PdfFile = {
  readonly trailer: PdfDictionary;
  /** Follows references until it meets a value; undefined for undefined. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary | undefined;
  readonly array: (value: PdfValue | undefined) => readonly PdfValue[];
  /** The inflated content of a stream object. */
  readonly stream: (value: PdfValue | undefined) => Uint8Array;
};

export function openPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offsets, trailer } = readTable(file);
  const known = new Map<number, PdfValue>();
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    if (value?.kind !== 'reference') return value;
    const met = known.get(value.object);
    if (met !== undefined) return met;
    const found = objectAt(file, offsets, value.object).value;
    known.set(value.object, found);
    return resolve(found);
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary | undefined => {
    const found = resolve(value);
    return hasKind(found, 'dictionary') ? found.entries : undefined;
  };
  const array = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolve(value);
    if (found === undefined) return [];
    return hasKind(found, 'array') ? found.items : [found];
  };
  const stream = (value: PdfValue | undefined): Uint8Array => {
    if (value?.kind !== 'reference') throw new PdfUnreadable('a stream that is no object of its own');
    return inflated(file, objectAt(file, offsets, value.object), resolve);
  };
  return { trailer, resolve, dictionary, array, stream };
}

export type Table = { readonly offsets: ReadonlyMap<number, number>; readonly trailer: PdfDictionary };

export function readTable(file: Buffer): Table {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, file.length - 64)));
  if (start === null) throw new PdfUnreadable('no startxref at its end');
  const text = file.toString('latin1', Number(start[1]));
  const head = /^xref\s+0\s+(\d+)\s+/.exec(text);
  if (head === null) throw new PdfUnreadable('no single cross-reference table');
  const offsets = new Map<number, number>();
  const count = Number(head[1]);
  for (let object = 0; object < count; object += 1) {
    const row = text.slice(head[0].length + object * 20, head[0].length + (object + 1) * 20);
    if (row.charAt(17) === 'n') offsets.set(object, Number(row.slice(0, 10)));
  }
  const trailerAt = Number(start[1]) + head[0].length + count * 20;
  const reader = new ValueReader(file, trailerAt);
  const word = reader.next();
  const trailer = reader.next();
  if (!hasKind(word, 'word') || word.value !== 'trailer' || !hasKind(trailer, 'dictionary')) {
    throw new PdfUnreadable('no trailer after its table');
  }
  return { offsets, trailer: trailer.entries };
}

export type FileObject = { readonly value: PdfValue; readonly end: number };

export function objectAt(file: Buffer, offsets: ReadonlyMap<number, number>, object: number): FileObject {
  const offset = offsets.get(object);
  if (offset === undefined) throw new PdfUnreadable(`object ${object} is missing`);
  const reader = new ValueReader(file, offset);
  const head = [reader.next(), reader.next(), reader.next()];
  const value = reader.next();
  if (!hasKind(head[0], 'number') || head[0].value !== object || value === undefined) {
    throw new PdfUnreadable(`object ${object} is not where the table says`);
  }
  return { value, end: reader.at };
}

/** What a stream object holds, still compressed; null where the object is none. */
export function streamBody(file: Buffer, object: FileObject, resolve: PdfFile['resolve']): Uint8Array | null {
  const mark = /^\s*stream\r?\n/.exec(file.toString('latin1', object.end, object.end + 16));
  if (mark === null) return null;
  const length = hasKind(object.value, 'dictionary') ? resolve(object.value.entries.get('Length')) : undefined;
  if (!hasKind(length, 'number')) throw new PdfUnreadable('a stream without length');
  const start = object.end + mark[0].length;
  return file.subarray(start, start + length.value);
}

function inflated(file: Buffer, object: FileObject, resolve: PdfFile['resolve']): Uint8Array {
  if (!hasKind(object.value, 'dictionary')) throw new PdfUnreadable('a stream without dictionary');
  const body = streamBody(file, object, resolve);
  if (body === null) throw new PdfUnreadable('a stream without content');
  const filter = resolve(object.value.entries.get('Filter'));
  if (filter === undefined) return body;
  if (hasKind(filter, 'name') && filter.value === 'FlateDecode') return inflateSync(body);
  throw new PdfUnreadable('a stream with another filter than FlateDecode');
}
