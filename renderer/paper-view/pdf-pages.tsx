// The pages of a paper: the very PDF that will be printed, so that screen and paper cannot disagree.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/words';
import { openPdf, type PDFDocumentProxy } from './open-pdf';
import { PdfPage } from './pdf-page';
import { useSharpness } from './use-sharpness';

type Opened = { readonly pdf: PDFDocumentProxy; readonly bytes: Uint8Array };

/**
 * @param props.onShown called with the bytes once all their pages have been drawn
 * @param props.onFault called where they cannot be shown
 */
export function PdfPages(props: {
  readonly bytes: Uint8Array;
  readonly onShown: (bytes: Uint8Array) => void;
  readonly onFault: (fault: unknown) => void;
}) {
  const { bytes, onShown, onFault } = props;
  const { word } = useWords();
  const sharpness = useSharpness();
  const [opened, setOpened] = useState<Opened | null>(null);
  const drawn = useRef(new Set<number>());

  useEffect(() => {
    let wanted = true;
    openPdf(bytes).then((pdf) => {
      if (wanted) setOpened({ pdf, bytes });
      else void pdf.loadingTask.destroy();
    }, onFault);
    return () => {
      wanted = false;
    };
  }, [bytes, onFault]);

  // The paper before stays on screen until the next one is open, and is given back only then.
  useEffect(() => {
    drawn.current = new Set();
    return () => void opened?.pdf.loadingTask.destroy();
  }, [opened]);

  const note = useCallback(
    (number: number) => {
      drawn.current.add(number);
      if (opened !== null && drawn.current.size === opened.pdf.numPages) onShown(opened.bytes);
    },
    [opened, onShown],
  );

  if (opened === null) return null;
  const { pdf } = opened;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return numbers.map((number) => (
    <PdfPage
      key={number}
      pdf={pdf}
      number={number}
      label={word('page', { page: number, pages: pdf.numPages })}
      sharpness={sharpness}
      onDrawn={note}
      onFault={onFault}
    />
  ));
}
