// Follows a scrolled list: which rows are to be drawn, and how to bring one into sight.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type RowRange, scrollTopFor, visibleRows } from './visible-rows';

export type RowWindow = { readonly range: RowRange; readonly reveal: (row: number) => void };

/** @param startAtPx where to scroll to at first */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeightPx: number,
  startAtPx: number,
  onScrolled: (scrollTopPx: number) => void,
): RowWindow {
  const [range, setRange] = useState<RowRange>({ first: 0, end: 0 });
  const measure = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const next = visibleRows(scrollTop, clientHeight, rowHeightPx, count);
    setRange((now) => (now.first === next.first && now.end === next.end ? now : next));
  }, [scroller, rowHeightPx, count]);

  useLayoutEffect(measure, [measure]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the list is first there
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = startAtPx;
    measure();
  }, []);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const follow = () => {
      onScrolled(element.scrollTop);
      measure();
    };
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [scroller, measure, onScrolled]);

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null) return;
      const { scrollTop: scrollTopPx, clientHeight: heightPx } = element;
      element.scrollTop = scrollTopFor(row, rowHeightPx, { scrollTopPx, heightPx, headPx: rowHeightPx });
    },
    [scroller, rowHeightPx],
  );
  return { range, reveal };
}
