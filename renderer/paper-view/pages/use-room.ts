// The room that the pages scroll in: its size and how far it is scrolled, told at most once a frame.
import { type RefObject, useEffect, useRef, useState } from 'react';

export type Room = {
  readonly element: RefObject<HTMLDivElement | null>;
  /** Inside of the padding, in CSS pixels; 0 until known. */
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
};

type Measures = Omit<Room, 'element'>;

export function useRoom(): Room {
  const element = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState<Measures>({ width: 0, height: 0, scrollTop: 0 });
  useEffect(() => {
    const box = element.current;
    if (box === null) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const { clientHeight: height, scrollTop } = box;
      const width = widthWithin(box);
      setMeasures((before) =>
        before.width === width && before.height === height && before.scrollTop === scrollTop
          ? before
          : { width, height, scrollTop },
      );
    };
    const measureSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    const observer = new ResizeObserver(measureSoon);
    observer.observe(box);
    box.addEventListener('scroll', measureSoon, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', measureSoon);
      cancelAnimationFrame(frame);
    };
  }, []);
  return { element, ...measures };
}

function widthWithin(box: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  return box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}
