// How large the paper is shown, changed by buttons, by Ctrl with + − 0, and by Ctrl with the wheel.
import { useEffect, useRef, useState } from 'react';
import type { Room } from './use-room';
import { larger, percentOf, type Size, smaller, type Zoom } from './zoom';

export type Zooming = {
  readonly zoom: Zoom;
  readonly percent: number;
  readonly setZoom: (zoom: Zoom) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
};

const a4: Size = { width: 210, height: 297 };

/** @param gapPx kept free above and below a page that is fitted as a whole */
export function useZoom(room: Room, pageMm: Size | null, gapPx: number): Zooming {
  const [zoom, setZoom] = useState<Zoom>('width');
  const size = { width: room.width, height: room.height - 2 * gapPx };
  const percent = percentOf(zoom, size, pageMm ?? a4);
  const zoomIn = () => setZoom(larger(percent));
  const zoomOut = () => setZoom(smaller(percent));
  const newest = useRef({ zoomIn, zoomOut });
  newest.current = { zoomIn, zoomOut };

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (event.key === '+' || event.key === '=') newest.current.zoomIn();
      else if (event.key === '-') newest.current.zoomOut();
      else if (event.key === '0') setZoom('width');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);

  const { element } = room;
  useEffect(() => {
    const box = element.current;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      if (event.deltaY < 0) newest.current.zoomIn();
      else newest.current.zoomOut();
    };
    box?.addEventListener('wheel', wheel, { passive: false });
    return () => box?.removeEventListener('wheel', wheel);
  }, [element]);

  return { zoom, percent, setZoom, zoomIn, zoomOut };
}
