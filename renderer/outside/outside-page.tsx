// One page of a paper from outside. A page of impossible measure, or one that is never done, is given up.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, freeCanvas, pageOf } from '../paper-view/pages/draw-page';
import type { OpenedPdf } from '../paper-view/pages/use-pdf';
import { useSharpness } from '../paper-view/pages/use-sharpness';

const pageWidthPx = 780;
/** Longer than any form or plan; beyond, a page is made to fill the memory. */
const longestSides = 12;
/** Longer than the machine waits for the first page: that one is ended from outside. */
const longestDrawMs = 40_000;

type Props = {
  readonly opened: OpenedPdf;
  readonly number: number;
  readonly onDrawn: () => void;
  readonly onFault: () => void;
};

export function OutsidePage({ opened: { pdf }, number, onDrawn, onFault }: Props) {
  const { t } = useTranslation('outside');
  const sharpness = useSharpness();
  const holder = useRef<HTMLDivElement>(null);
  const told = useRef({ onDrawn, onFault });
  told.current = { onDrawn, onFault };
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    let canvas: HTMLCanvasElement | null = null;
    const draw = async (): Promise<void> => {
      const page = await pageOf(pdf, number, signal);
      if (page === null) return;
      const { width, height } = page.getViewport({ scale: 1 });
      if (!(height / width < longestSides)) throw new Error('a page of impossible measure');
      canvas = await drawPage(page, Math.round(pageWidthPx * sharpness), signal);
      holder.current?.replaceChildren(canvas);
      told.current.onDrawn();
    };
    const over = setTimeout(() => {
      control.abort();
      told.current.onFault();
    }, longestDrawMs);
    draw()
      .catch(() => {
        if (!signal.aborted) told.current.onFault();
      })
      .finally(() => clearTimeout(over));
    return () => {
      clearTimeout(over);
      control.abort();
      if (canvas !== null) freeCanvas(canvas);
    };
  }, [pdf, number, sharpness]);
  return <div className="outside-page" role="img" aria-label={t('pageImage', { page: number })} ref={holder} />;
}
