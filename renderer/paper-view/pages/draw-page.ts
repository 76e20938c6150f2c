// Draws one page on a canvas of its own, off the screen, so that the page before stays in sight until it is done.
import type { PDFDocumentProxy, PDFPageProxy } from './open-pdf';

const cancelled = new DOMException('another page is wanted', 'AbortError');

/**
 * @param widthDots width in dots of the screen; the height follows
 * @throws an AbortError where `signal` called it off
 */
export async function drawPage(page: PDFPageProxy, widthDots: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  if (signal.aborted) throw cancelled;
  const canvas = document.createElement('canvas');
  const viewport = page.getViewport({ scale: widthDots / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // With the intent `print` the reader does not wait for the screen's next frame before each step.
  const task = page.render({ canvas, viewport, intent: 'print' });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
  } catch (fault) {
    freeCanvas(canvas);
    if (signal.aborted) throw cancelled;
    throw fault;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return canvas;
}

/** Gives back a canvas's memory at once, not when the collector comes by. */
export function freeCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** Resolves to null where the paper has meanwhile been closed. */
export async function pageOf(pdf: PDFDocumentProxy, number: number, signal: AbortSignal): Promise<PDFPageProxy | null> {
  try {
    const page = await pdf.getPage(number);
    return signal.aborted ? null : page;
  } catch (fault) {
    if (signal.aborted) return null;
    throw fault;
  }
}
