// The words of a page over its drawing, unseen: to be marked, copied, and read aloud.
import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { memo, useEffect, useRef } from 'react';
import type { PDFDocumentProxy, TextContent } from './open-pdf';
import './text-layer.css';

/** Words are laid over the page once typing rests: nobody marks text while it moves. */
const restMs = 250;

type Props = {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly text: TextContent;
  /** CSS pixels per PDF point. */
  readonly scale: number;
};

export const PageTextLayer = memo(function PageTextLayer({ pdf, number, text, scale }: Props) {
  const holder = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let layer: TextLayer | null = null;
    let wanted = true;
    const lay = async () => {
      const page = await pdf.getPage(number);
      if (!wanted || holder.current === null) return;
      const container = document.createElement('div');
      container.className = 'textLayer';
      layer = new TextLayer({ textContentSource: text, container, viewport: page.getViewport({ scale: 1 }) });
      await layer.render();
      if (wanted) holder.current?.replaceChildren(container);
    };
    // Words that cannot be laid over a page are missed by nobody who sees the page; the drawing tells of faults.
    const timer = setTimeout(() => void lay().catch(() => {}), restMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
      layer?.cancel();
    };
  }, [pdf, number, text]);

  return <div ref={holder} className="page-words" style={{ '--total-scale-factor': scale } as React.CSSProperties} />;
});
