// The pages of a paper below each other in a room that scrolls; only those in or near sight are drawn.
import {
  forwardRef,
  type ReactNode,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { placesOf } from '../places/place-lookup';
import { PageSheet, type SheetDesk } from './page-sheet';
import { pagesInRoom, type Stack, topOfPage } from './stack';
import type { OpenedPdf } from './use-pdf';
import type { Room } from './use-room';
import { pixelsPerMm } from './zoom';
import './page-stack.css';

export const gapPx = 16;

export type PageStackHandle = {
  readonly goToPage: (page: number) => void;
  readonly goToPoint: (page: number, yMm: number) => void;
};

type Props = {
  readonly opened: OpenedPdf;
  readonly percent: number;
  readonly sharpness: number;
  readonly room: Room;
  readonly stack: Stack;
  readonly always: boolean;
  readonly desk: SheetDesk;
  readonly labelOf: (page: number) => string;
  /** Called with the bytes of a paper once all its pages in sight are drawn. */
  readonly onShown: (bytes: Uint8Array) => void;
  readonly onFault: (fault: unknown) => void;
  readonly children?: ReactNode;
};

export const PageStack = forwardRef<PageStackHandle, Props>(function PageStack(props, handle) {
  const { opened, percent, sharpness, room, stack, desk, onShown } = props;
  const perMm = (percent / 100) * pixelsPerMm;
  const near = pagesInRoom(stack, room.scrollTop, room.height, room.height * 0.6);
  const inSight = pagesInRoom(stack, room.scrollTop, room.height, 0);
  const drawn = useRef<{ opened: OpenedPdf; pages: Set<number> }>({ opened, pages: new Set() });
  const sight = useRef(inSight);
  sight.current = inSight;

  const note = useCallback(
    (from: OpenedPdf, page: number) => {
      if (drawn.current.opened !== from) drawn.current = { opened: from, pages: new Set() };
      drawn.current.pages.add(page);
      const { first, last } = sight.current;
      for (let each = first; each <= last; each += 1) if (!drawn.current.pages.has(each)) return;
      onShown(from.bytes);
    },
    [onShown],
  );

  const { element } = room;
  const goToPoint = useCallback(
    (page: number, yMm: number) => {
      const top = topOfPage(stack, page) + yMm * perMm;
      element.current?.scrollTo({ top: top - room.height / 3, behavior: calmly() });
    },
    [element, stack, perMm, room.height],
  );
  useImperativeHandle(handle, () => ({
    goToPage: (page) => element.current?.scrollTo({ top: topOfPage(stack, page) - gapPx, behavior: calmly() }),
    goToPoint,
  }));

  // The line of the field that is typed in comes into view, but a clerk who looks elsewhere on it is left in peace.
  const lines = placesOf(desk.places, desk.focusPath);
  const hasLines = lines.length > 0;
  const newest = useRef({ lines, goToPoint, stack, perMm });
  newest.current = { lines, goToPoint, stack, perMm };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another field, or its first line, moves the paper
  useEffect(() => {
    const { current: now } = newest;
    const [first] = now.lines;
    const box = element.current;
    if (first === undefined || box === null) return;
    const isSeen = now.lines.some(({ page, yMm, heightMm }) => {
      const top = topOfPage(now.stack, page) + yMm * now.perMm;
      return top >= box.scrollTop && top + heightMm * now.perMm <= box.scrollTop + box.clientHeight;
    });
    if (!isSeen) now.goToPoint(first.page, first.yMm);
  }, [desk.focusPath, hasLines]);

  // Zooming keeps what stood at the top of the room.
  const before = useRef(stack);
  useLayoutEffect(() => {
    const ratio = stack.pageHeight / before.current.pageHeight;
    before.current = stack;
    const box = element.current;
    if (box === null || ratio === 1) return;
    box.scrollTop *= ratio;
  }, [stack, element]);

  const numbers = Array.from({ length: stack.pages }, (_, index) => index + 1);
  return numbers.map((number) => (
    <PageSheet
      key={number}
      opened={opened}
      number={number}
      label={props.labelOf(number)}
      percent={percent}
      sharpness={sharpness}
      wanted={number >= near.first && number <= near.last}
      inSight={number >= inSight.first && number <= inSight.last}
      always={props.always}
      desk={desk}
      onDrawn={note}
      onFault={props.onFault}
    />
  ));
});

function calmly(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
