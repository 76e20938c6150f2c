// Binds papers into one PDF: every page as it is, byte for byte of its content, with its faces and its tags. Libraries
// that merge PDFs drop the tags; ours are wanted in a file that is kept for years (PDF/A-2b, tagged).
import { createHash } from 'node:crypto';
import { hasKind, type PdfValue } from '../../words/pdf/pdf-value';
import { type AboutDocument, infoStrings, xmpPacket } from '../metadata';
import { type Part, readPart } from './part';
import { arrayOf, dictionaryOf, nameValue, numberValue, referenceTo, textValue, writeValue } from './write-value';

/** From the page `at` on (0 is the first) pages are called `prefix` and a figure counted from `first`, or `prefix` alone. */
export type PageLabel = { readonly at: number; readonly prefix: string; readonly first: number | null };

export type Binding = {
  readonly parts: readonly { readonly bytes: Uint8Array; readonly title: string }[];
  readonly about: AboutDocument;
  readonly labels: readonly PageLabel[];
};

export type Bound = { readonly bytes: Uint8Array; readonly pages: readonly number[] };

type Placed = Part & { readonly base: number; readonly firstParent: number; readonly title: string };

/** Numbers of what the whole file has once. */
const own = { catalogue: 1, tree: 2, tagRoot: 3, info: 4, metadata: 5, outlines: 6 } as const;
const firstFree = 7;

/** The same papers give the same bytes. @returns `pages` of each part @throws PdfUnreadable for a file of another make */
export function joinPdfs({ parts, about, labels }: Binding): Bound {
  const placed = place(parts.map(({ bytes, title }) => ({ ...readPart(bytes), title })));
  const pages = placed.flatMap(({ pages: numbers, base }) => numbers.map((number) => base + number));
  const free = placed.reduce((most, { base, size }) => Math.max(most, base + size), firstFree);
  const writer = new FileWriter();
  for (const part of placed) writePart(writer, part);
  const marks = outlineItems(placed, free);
  for (const [index, item] of marks.entries()) writer.value(free + index, item);
  writer.value(own.tree, treeOf(pages));
  writer.value(own.tagRoot, tagRootOf(placed));
  writer.value(own.info, dictionaryOf(mapValues(infoStrings(about), textValue)));
  writer.stream(
    own.metadata,
    { Type: nameValue('Metadata'), Subtype: nameValue('XML') },
    Buffer.from(xmpPacket(about)),
  );
  writer.value(own.outlines, outlinesOf(marks.length, free));
  writer.value(own.catalogue, catalogueOf(placed, about, labels));
  return { bytes: writer.end(own.catalogue, own.info), pages: placed.map(({ pages: numbers }) => numbers.length) };
}

function place(parts: readonly (Part & { readonly title: string })[]): readonly Placed[] {
  let base = firstFree;
  let firstParent = 0;
  return parts.map((part) => {
    const one = { ...part, base, firstParent };
    base += part.size;
    firstParent += Math.max(0, ...part.parents.map(([key]) => key + 1));
    return one;
  });
}

function numbering({ base, tree, tagRoot }: Placed): (object: number) => number {
  return (object) => (object === tree ? own.tree : object === tagRoot ? own.tagRoot : base + object);
}

function writePart(writer: FileWriter, part: Placed): void {
  const renumber = numbering(part);
  const pages = new Set(part.pages);
  for (const { number, value, body } of part.objects) {
    const moved = pages.has(number) ? withParents(value, part.firstParent) : value;
    writer.object(part.base + number, writeValue(moved, renumber), body);
  }
}

/** The key of a page among the parents of tags is another in the whole file. */
function withParents(page: PdfValue, firstParent: number): PdfValue {
  if (!hasKind(page, 'dictionary')) return page;
  const key = page.entries.get('StructParents');
  if (!hasKind(key, 'number')) return page;
  return {
    kind: 'dictionary',
    entries: new Map([...page.entries, ['StructParents', numberValue(key.value + firstParent)]]),
  };
}

function treeOf(pages: readonly number[]): PdfValue {
  return dictionaryOf({
    Type: nameValue('Pages'),
    Count: numberValue(pages.length),
    Kids: arrayOf(pages.map(referenceTo)),
  });
}

function tagRootOf(placed: readonly Placed[]): PdfValue {
  const tags = placed.flatMap((part) => part.tags.map((tag) => moved(tag, part)));
  const parents = placed.flatMap((part) =>
    part.parents.flatMap(([key, value]) => [numberValue(key + part.firstParent), moved(value, part)]),
  );
  return dictionaryOf({
    Type: nameValue('StructTreeRoot'),
    K: arrayOf(tags),
    ParentTree: dictionaryOf({ Nums: arrayOf(parents) }),
    ParentTreeNextKey: numberValue(placed.reduce((sum, { parents: all }) => sum + all.length, 0)),
  });
}

/** With references as the whole file numbers them. */
function moved(value: PdfValue, part: Placed): PdfValue {
  const renumber = numbering(part);
  switch (value.kind) {
    case 'reference':
      return referenceTo(renumber(value.object));
    case 'array':
      return arrayOf(value.items.map((item) => moved(item, part)));
    case 'dictionary':
      return { kind: 'dictionary', entries: new Map([...value.entries].map(([key, one]) => [key, moved(one, part)])) };
    default:
      return value;
  }
}

/** One bookmark for each part, at its first page. */
function outlineItems(placed: readonly Placed[], free: number): readonly PdfValue[] {
  return placed.map(({ title, pages, base }, index) =>
    dictionaryOf({
      Title: textValue(title),
      Parent: referenceTo(own.outlines),
      Dest: arrayOf([referenceTo(base + (pages[0] ?? 0)), nameValue('Fit')]),
      ...(index > 0 && { Prev: referenceTo(free + index - 1) }),
      ...(index < placed.length - 1 && { Next: referenceTo(free + index + 1) }),
    }),
  );
}

function outlinesOf(count: number, free: number): PdfValue {
  return dictionaryOf({
    Type: nameValue('Outlines'),
    First: referenceTo(free),
    Last: referenceTo(free + count - 1),
    Count: numberValue(count),
  });
}

function catalogueOf(placed: readonly Placed[], { language }: AboutDocument, labels: readonly PageLabel[]): PdfValue {
  const [first] = placed;
  const intents = first?.intents && moved(first.intents, first);
  const numbers = labels.flatMap(({ at, prefix, first: from }) => [
    numberValue(at),
    dictionaryOf({
      ...(from !== null && { S: nameValue('D'), St: numberValue(from) }),
      ...(prefix !== '' && { P: textValue(prefix) }),
    }),
  ]);
  return dictionaryOf({
    Type: nameValue('Catalog'),
    Pages: referenceTo(own.tree),
    Metadata: referenceTo(own.metadata),
    MarkInfo: dictionaryOf({ Marked: { kind: 'word', value: 'true' } }),
    StructTreeRoot: referenceTo(own.tagRoot),
    Lang: textValue(language),
    ViewerPreferences: dictionaryOf({ DisplayDocTitle: { kind: 'word', value: 'true' } }),
    PageLabels: dictionaryOf({ Nums: arrayOf(numbers) }),
    Outlines: referenceTo(own.outlines),
    PageMode: nameValue('UseOutlines'),
    ...(intents && { OutputIntents: intents }),
  });
}

function mapValues<T, U>(all: Readonly<Record<string, T>>, map: (value: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, map(value)]));
}

class FileWriter {
  private readonly chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  private readonly offsets = new Map<number, number>();
  private length = this.chunks[0]?.length ?? 0;

  value(number: number, value: PdfValue): void {
    this.object(
      number,
      writeValue(value, (object) => object),
      null,
    );
  }

  stream(number: number, entries: Readonly<Record<string, PdfValue>>, body: Uint8Array): void {
    const head = dictionaryOf({ ...entries, Length: numberValue(body.length) });
    this.object(
      number,
      writeValue(head, (object) => object),
      body,
    );
  }

  object(number: number, text: string, body: Uint8Array | null): void {
    this.offsets.set(number, this.length);
    this.add(`${number} 0 obj\n${text}\n`);
    if (body !== null) {
      this.add('stream\n');
      this.push(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
      this.add('\nendstream\n');
    }
    this.add('endobj\n');
  }

  end(root: number, info: number): Uint8Array {
    const size = Math.max(...this.offsets.keys()) + 1;
    const start = this.length;
    const rows = Array.from({ length: size }, (_, number) => {
      const offset = this.offsets.get(number);
      return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    const hash = createHash('sha256');
    for (const chunk of this.chunks) hash.update(chunk);
    const id = hash.digest('hex').slice(0, 32);
    const trailer = `trailer\n<</Size ${size} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]>>`;
    this.add(`xref\n0 ${size}\n${rows.join('')}${trailer}\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.chunks);
  }

  private add(text: string): void {
    this.push(Buffer.from(text, 'latin1'));
  }

  private push(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
  }
}
