// Opens the bytes of a PDF for showing. The reader's worker lies beside the page; nothing is fetched from elsewhere.
import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export type { PDFDocumentProxy };

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The caller destroys what it opened (`loadingTask.destroy()`). `bytes` is copied: the reader keeps what it is given. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, useWasm: false, enableXfa: false }).promise;
}

/** The words of one page in the order of the PDF. Read by a reader: Chromium 114 cannot iterate over a stream. */
export async function textOfPage(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const reader = (await pdf.getPage(page)).streamTextContent().getReader();
  let text = '';
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<TextContent>;
    if (done) return text;
    text += value.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  }
}
