// One page of the paper on a canvas, as sharp as the screen can show it, with its text for screen readers.
import { useEffect, useRef, useState } from 'react';
import { type PDFDocumentProxy, textOfPage } from './open-pdf';

/** CSS pixels per PDF point at which a page is shown in its real size. */
const cssPixelsPerPoint = 96 / 72;

/** @param props.number from 1. @param props.onDrawn called after each drawing, @param props.onFault where it fails */
export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly label: string;
  readonly sharpness: number;
  readonly onDrawn: (number: number) => void;
  readonly onFault: (fault: unknown) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const { pdf, number, sharpness, onDrawn, onFault } = props;

  useEffect(() => {
    let wanted = true;
    let stop = () => {};
    const draw = async () => {
      const page = await pdf.getPage(number);
      if (!wanted || canvas.current === null) return;
      const viewport = page.getViewport({ scale: cssPixelsPerPoint * sharpness });
      canvas.current.width = Math.floor(viewport.width);
      canvas.current.height = Math.floor(viewport.height);
      // One canvas dot for each dot of the screen: any other width would blur the strokes.
      canvas.current.style.width = `${canvas.current.width / sharpness}px`;
      const task = page.render({ canvas: canvas.current, viewport });
      stop = () => task.cancel();
      await task.promise;
      const words = await textOfPage(pdf, number);
      if (!wanted) return;
      setText(words);
      onDrawn(number);
    };
    draw().catch((fault: unknown) => {
      // A drawing that was called off because another paper was chosen is no fault.
      if (wanted) onFault(fault);
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [pdf, number, sharpness, onDrawn, onFault]);

  return (
    <section className="page" aria-label={props.label}>
      <canvas ref={canvas} />
      <p className="for-readers">{text}</p>
    </section>
  );
}
