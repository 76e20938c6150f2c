// The pages of a paper as they lie on a desk: the PDF that was opened, the room around it, how large it is seen, and
// the page that is being read. The desk of a case and the workshop have these in common.
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gapPx, type PageStackHandle } from './page-stack';
import { pageBeingRead, type Stack } from './stack';
import { type OpenedPdf, usePdf } from './use-pdf';
import { type Room, useRoom } from './use-room';
import { useSharpness } from './use-sharpness';
import { useZoom, type Zooming } from './use-zoom';
import { pixelsPerMm } from './zoom';

export type DeskPages = {
  readonly opened: OpenedPdf | null;
  readonly room: Room;
  readonly sharpness: number;
  readonly zooming: Zooming;
  readonly stack: Stack;
  readonly current: number;
  readonly labelOf: (page: number) => string;
  /** Whether the list of the pages is open. */
  readonly listed: boolean;
  readonly setListed: (listed: boolean) => void;
  readonly handle: RefObject<PageStackHandle | null>;
  readonly onFault: (fault: unknown) => void;
};

/** @throws what goes wrong with a page, so that the view is made anew */
export function useDeskPages(pdf: Uint8Array | null): DeskPages {
  const { t } = useTranslation('paper');
  const [bug, onFault] = useState<unknown>(null);
  if (bug !== null) throw bug;
  const opened = usePdf(pdf, onFault);
  const room = useRoom();
  const sharpness = useSharpness();
  const zooming = useZoom(room, opened?.pageMm ?? null, gapPx);
  const [listed, setListed] = useState(false);
  const handle = useRef<PageStackHandle>(null);
  const pages = opened?.pdf.numPages ?? 0;
  const pageHeight = (opened?.pageMm.height ?? 297) * (zooming.percent / 100) * pixelsPerMm;
  const stack = useMemo(() => ({ pages, pageHeight, gap: gapPx }), [pages, pageHeight]);
  const current = opened === null ? 1 : pageBeingRead(stack, room.scrollTop, room.height);
  const labelOf = useCallback((page: number) => t('pageOf', { page, pages }), [t, pages]);
  return { opened, room, sharpness, zooming, stack, current, labelOf, listed, setListed, handle, onFault };
}
