// Opens the bytes of a PDF for showing. The reader's worker lies beside the page; nothing is fetched from elsewhere.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = worker;

export type { PDFDocumentProxy };

/** The caller destroys what it opened (`loadingTask.destroy()`). `bytes` is copied: the reader keeps what it is given. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, useWasm: false, enableXfa: false }).promise;
}

/** The words of one page in the order of the PDF, lines parted by line breaks. */
export async function textOfPage(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
