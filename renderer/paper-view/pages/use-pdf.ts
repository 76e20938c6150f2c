// The document behind the bytes of a paper. The one before stays open until the next can be shown, then gives way.
import { useEffect, useRef, useState } from 'react';
import { closePdf, openPdf, type PDFDocumentProxy } from './open-pdf';
import type { Size } from './zoom';

export type OpenedPdf = {
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocumentProxy;
  /** All pages of a paper have one size. */
  readonly pageMm: Size;
};

const mmPerPoint = 25.4 / 72;

/** @param onFault called where the bytes cannot be opened: a bug, for they are our own */
export function usePdf(bytes: Uint8Array | null, onFault: (fault: unknown) => void): OpenedPdf | null {
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  const order = useRef({ asked: 0, shown: 0, gone: false });

  useEffect(() => {
    order.current.gone = false;
    return () => {
      order.current.gone = true;
    };
  }, []);

  useEffect(() => {
    if (bytes === null) return;
    order.current.asked += 1;
    const own = order.current.asked;
    // A paper that took longer than a later one has nothing to show any more; the other way round it still has.
    const isLate = () => order.current.gone || own < order.current.shown;
    open(bytes).then((next) => {
      if (isLate()) return closePdf(next.pdf);
      order.current.shown = own;
      setOpened(next);
    }, onFault);
  }, [bytes, onFault]);

  useEffect(() => () => void (opened && closePdf(opened.pdf)), [opened]);

  return opened;
}

async function open(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdf = await openPdf(bytes);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { bytes, pdf, pageMm: { width: width * mmPerPoint, height: height * mmPerPoint } };
}
