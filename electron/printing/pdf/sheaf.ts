// The document as pdfkit keeps it, narrowed to what is used here. pdfkit's own text and layout are never called.
import PDFDocument from 'pdfkit';

export type PdfReference = { readonly data: Record<string, unknown>; end(chunk?: string | Uint8Array): void };

export type PdfElement = { readonly dictionary: PdfReference; add(child: PdfElement | PdfContent): PdfElement };
export type PdfContent = { readonly refs: readonly unknown[] };

export type PdfPage = { readonly fonts: Record<string, PdfReference>; readonly height: number };

/** Members of PDFDocument 0.20.2 that its published types leave out are declared here once. */
export type PdfSheaf = {
  readonly page: PdfPage;
  ref(data: Record<string, unknown>): PdfReference;
  addPage(): unknown;
  addContent(operators: string): unknown;
  appendXML(xml: string): void;
  struct(type: string, options?: Record<string, unknown>): PdfElement;
  addStructure(element: PdfElement): unknown;
  markStructureContent(tag: string): PdfContent;
  endMarkedContent(): unknown;
  openImage(bytes: Uint8Array): unknown;
  image(picture: unknown, x: number, y: number, options: Record<string, unknown>): unknown;
  end(): void;
};

export type SheafOptions = {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly language: string;
  readonly info: Readonly<Record<string, string | Date>>;
  /** Replaces pdfkit's metadata, which does not escape titles. */
  readonly metadata: string;
};

/**
 * Keeps what pdfkit writes instead of streaming it: a stream would hold every document of a batch until the program
 * comes to rest. pdfkit writes its header while it is being constructed, so the chunks cannot be a field set after that.
 */
class CollectedDocument extends PDFDocument {
  declare chunks: Uint8Array[] | undefined;
  declare ended: boolean | undefined;

  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (chunk === null) this.ended = true;
    else this.chunks.push(chunk);
    return true;
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
      return Buffer.concat(document.chunks ?? []);
    },
  };
}
