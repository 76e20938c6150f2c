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

/** An empty PDF/A-2b document with tags, and a way to take its bytes once it has ended. */
export function openSheaf(options: SheafOptions): { readonly sheaf: PdfSheaf; readonly bytes: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  let ended = false;
  const document = new PDFDocument({
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
  const inner = document as unknown as PdfSheaf & { push: unknown; _addInfo: unknown };
  inner.push = (chunk: Uint8Array | null): boolean => {
    if (chunk === null) ended = true;
    else chunks.push(chunk);
    return true;
  };
  inner._addInfo = (): void => inner.appendXML(options.metadata);
  const head = document.read() as Uint8Array | null;
  if (head !== null) chunks.push(head);
  return {
    sheaf: inner,
    bytes: () => {
      if (!ended) throw new Error('the document has unfinished objects');
      return Buffer.concat(chunks);
    },
  };
}
