// The document as pdfkit keeps it, narrowed to what is used here. pdfkit's own text and layout are never called.
import PDFDocument from 'pdfkit';
import { Bytes } from './bytes';

export type PdfReference = {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(chunk?: string | Uint8Array): void;
};

/** The content of a page: pdfkit deflates it in its own way unless it is told that it was. */
export type PdfStream = PdfReference & { compress: boolean; buffer: Uint8Array[] };

export type PdfPage = {
  readonly fonts: Record<string, PdfReference>;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly content: PdfStream;
};

/** Members of PDFDocument 0.20.2 that its published types leave out are declared here once. */
export type PdfSheaf = {
  readonly page: PdfPage;
  ref(data: Record<string, unknown>): PdfReference;
  addPage(): unknown;
  addContent(operators: Uint8Array): unknown;
  appendXML(xml: string): void;
  openImage(bytes: Uint8Array): unknown;
  image(picture: unknown, x: number, y: number, options: Record<string, unknown>): unknown;
  end(): void;
  /** The root of the tags, which `onStructure` writes. */
  readonly structureRoot: PdfReference;
  /** Sets what writes root and elements of the tags, once all pages are written. */
  onStructure(write: () => void): void;
  /** Number of an object that `writeObject` will write. */
  nextNumber(): number;
  writeObject(number: number, value: string): void;
};

export type SheafOptions = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly language: string;
  readonly info: Readonly<Record<string, string | Date>>;
  /** Replaces pdfkit's metadata, which does not escape titles. */
  readonly metadata: string;
};

type Kept = { _offsets: (number | null)[]; _offset: number; _root: { data: Record<string, unknown> } };

/** One file at a time is written, and the room it took is kept for the next unless it was a large one. */
const mostKeptBytes = 4 << 20;
let spare: Bytes | undefined;

/**
 * Keeps what pdfkit writes instead of streaming it: a stream would hold every document of a batch until the program
 * comes to rest. pdfkit writes its header while it is being constructed, so the file cannot be a field set after that.
 * Lines go straight into the file, and so do objects that pdfkit would make one by one: elements of the tags.
 */
class CollectedDocument extends PDFDocument {
  declare written: Bytes | undefined;
  declare ended: boolean | undefined;
  declare structureWriter: (() => void) | undefined;

  get kept(): Kept {
    return this as unknown as Kept;
  }

  get structureRoot(): PdfReference {
    return this.kept._root.data.StructTreeRoot as PdfReference;
  }

  onStructure(write: () => void): void {
    this.structureWriter = write;
  }

  nextNumber(): number {
    return this.kept._offsets.push(null);
  }

  writeObject(number: number, value: string): void {
    const file = this.collected();
    this.kept._offsets[number - 1] = file.length;
    file.whole(number).text(' 0 obj\n').text(value).text('\nendobj\n');
    this.kept._offset = file.length;
  }

  /** Called by pdfkit's `end`, which knows no other tags than its own. */
  override endMarkings(): void {
    this.structureWriter?.();
    this._refEnd(Object.assign(this.structureRoot, { offset: this.kept._offsets[this.structureRoot.id - 1] }));
    (this.kept._root.data.MarkInfo as PdfReference).end();
  }

  declare _refEnd: (reference: PdfReference) => void;

  _write(data: string | Uint8Array): void {
    const file = this.collected();
    if (typeof data === 'string') file.text(data).text('\n');
    else file.bytes(data);
    this.kept._offset = file.length;
  }

  override push(chunk: Uint8Array | null): boolean {
    if (chunk !== null) throw new Error('pdfkit wrote past the file');
    this.ended = true;
    return true;
  }

  collected(): Bytes {
    if (this.written === undefined) {
      this.written = spare ?? new Bytes();
      spare = undefined;
    }
    return this.written;
  }

  /** A copy of the file; the document is of no use after it. */
  takeBytes(): Uint8Array {
    const file = this.collected();
    const bytes = Buffer.from(file.view());
    file.clear();
    if (bytes.length <= mostKeptBytes) spare = file;
    return bytes;
  }
}

/** An empty PDF/A-2b document with tags, and a way to take its bytes once it has ended. */
export function openSheaf(options: SheafOptions): { readonly sheaf: PdfSheaf; readonly bytes: () => Uint8Array } {
  const document = new CollectedDocument({
    size: [options.widthPt, options.heightPt],
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b' as never,
    tagged: true,
    lang: options.language,
    displayTitle: true,
    info: options.info,
  });
  const sheaf = document as unknown as PdfSheaf & { _addInfo: () => void };
  sheaf._addInfo = () => sheaf.appendXML(options.metadata);
  return {
    sheaf,
    bytes: () => {
      if (document.ended !== true) throw new Error('the document has unfinished objects');
      return document.takeBytes();
    },
  };
}
