// Opens the bytes of a PDF for showing. One reader's worker serves all documents; it lies beside the page, and nothing
// is fetched from elsewhere.
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerFile from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerFile;

export type { PDFDocumentProxy, PDFPageProxy };

export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/**
 * Letters are drawn as outlines: faces taken into the page and out of it again with each letter typed would have the
 * whole window laid out anew (measured: 75 ms for opening, drawing and closing a page, 43 ms with outlines).
 */
const reading = {
  disableFontFace: true,
  useSystemFonts: false,
  // Nothing in a document is ever compiled or fetched, whatever it asks for.
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  verbosity: VerbosityLevel.ERRORS,
} as const;

let worker: PDFWorker | null = null;

/** The caller closes what it opened. `bytes` is copied: the reader keeps what it is given. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  worker ??= new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  const data = bytes.slice();
  return getDocument({ data, worker, ...reading }).promise;
}

/** Gives back its memory here and in the worker. What is still being drawn from it must have been called off. */
export function closePdf(pdf: PDFDocumentProxy): void {
  pdf.loadingTask.destroy().catch(() => {
    // Whoever still waited for a page of it has been told already.
  });
}

/** The words of one page and where they stand. Read by a reader: Chromium 114 cannot iterate over a stream. */
export async function textOfPage(page: PDFPageProxy): Promise<TextContent> {
  const reader = page.streamTextContent().getReader();
  const whole: TextContent = { items: [], styles: {}, lang: null };
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<TextContent>;
    if (done) return whole;
    whole.lang ??= value.lang;
    Object.assign(whole.styles, value.styles);
    whole.items.push(...value.items);
  }
}
