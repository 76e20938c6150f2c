// Keeps the drawing of one page up to date in an element: drawn aside, then put in the place of the one before.
import { type RefObject, useEffect, useRef } from 'react';
import { drawPage, freeCanvas, pageOf } from './draw-page';
import { type PDFDocumentProxy, type TextContent, textOfPage } from './open-pdf';
import { lookOf } from './page-look';

export type PageDrawing = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly widthDots: number;
  /** False for a page far out of sight: its drawing is given back. */
  readonly wanted: boolean;
  /** Draws even where the words stand as before, for pages whose pictures may have changed. */
  readonly always: boolean;
  readonly waitMs: number;
  readonly onDrawn: (number: number, text: TextContent) => void;
  readonly onFault: (fault: unknown) => void;
};

type Drawn = { readonly look: string; readonly widthDots: number };

/** @returns the element that the drawing is put into; nothing else may be in it */
export function usePageCanvas<E extends HTMLElement>(drawing: PageDrawing): RefObject<E | null> {
  const holder = useRef<E>(null);
  const drawn = useRef<Drawn | null>(null);
  const { pdf, number, widthDots, wanted, always, waitMs, onDrawn, onFault } = drawing;

  useEffect(() => {
    if (!wanted) {
      clear(holder.current);
      drawn.current = null;
      return;
    }
    const control = new AbortController();
    const { signal } = control;
    const draw = async () => {
      const page = await pageOf(pdf, number, signal);
      if (page === null) return;
      const text = await textOfPage(page);
      if (signal.aborted) return;
      const next = { look: lookOf(text), widthDots };
      if (always || !looksAlike(drawn.current, next)) {
        show(holder.current, await drawPage(page, widthDots, signal));
        drawn.current = next;
      }
      if (!signal.aborted) onDrawn(number, text);
    };
    const start = () =>
      void draw().catch((fault: unknown) => {
        // A drawing that was called off because another paper has come is no fault.
        if (!signal.aborted) onFault(fault);
      });
    const stopWaiting = soon(start, waitMs);
    return () => {
      stopWaiting();
      control.abort();
    };
  }, [pdf, number, widthDots, wanted, always, waitMs, onDrawn, onFault]);

  useEffect(() => {
    const element = holder.current;
    return () => clear(element);
  }, []);

  return holder;
}

/** @returns how to call it off; without a wait it has begun already */
function soon(work: () => void, waitMs: number): () => void {
  if (waitMs === 0) {
    work();
    return () => {};
  }
  const timer = setTimeout(work, waitMs);
  return () => clearTimeout(timer);
}

function looksAlike(one: Drawn | null, other: Drawn): boolean {
  return one !== null && one.look === other.look && one.widthDots === other.widthDots;
}

function show(holder: HTMLElement | null, canvas: HTMLCanvasElement): void {
  const before = [...(holder?.querySelectorAll('canvas') ?? [])];
  holder?.replaceChildren(canvas);
  before.forEach(freeCanvas);
}

function clear(holder: HTMLElement | null): void {
  for (const canvas of holder?.querySelectorAll('canvas') ?? []) freeCanvas(canvas);
  holder?.replaceChildren();
}
