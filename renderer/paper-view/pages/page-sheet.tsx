// One page of the paper: its drawing, its words, what is marked on it, and what the pointer does there.
import { type MouseEvent, memo, useCallback, useMemo, useState } from 'react';
import { type Place, placeAt, placeBeside, placesOf } from '../places/place-lookup';
import { PlaceMarks } from '../places/place-marks';
import type { TextContent } from './open-pdf';
import { PageTextLayer } from './text-layer';
import { usePageCanvas } from './use-page-canvas';
import type { OpenedPdf } from './use-pdf';
import { pixelsPerMm } from './zoom';

/** What the pages of a paper have in common. */
export type SheetDesk = {
  readonly places: readonly Place[];
  readonly focusPath: string;
  readonly severityOf: (place: Place) => 'block' | 'warn' | null;
  /** Clauses of this paper that can be reworded, and whether they are. */
  readonly clauses: ReadonlyMap<string, boolean>;
  readonly onGoTo: (place: Place) => void;
  readonly leadsSomewhere: (place: Place) => boolean;
  readonly onReword: (clause: string) => void;
  readonly words: { readonly reword: string; readonly rewordedMark: string };
};

type Props = {
  readonly opened: OpenedPdf;
  readonly number: number;
  readonly label: string;
  readonly percent: number;
  readonly sharpness: number;
  readonly wanted: boolean;
  readonly inSight: boolean;
  readonly always: boolean;
  readonly desk: SheetDesk;
  readonly onDrawn: (opened: OpenedPdf, number: number) => void;
  readonly onFault: (fault: unknown) => void;
};

/** Pages just out of sight leave the first turn to those in sight. */
const nearMs = 150;

export const PageSheet = memo(function PageSheet(props: Props) {
  const { opened, number, percent, sharpness, desk, onDrawn } = props;
  const { pdf, pageMm } = opened;
  const [text, setText] = useState<TextContent | null>(null);
  const [hovered, setHovered] = useState<Place | null>(null);
  const perMm = (percent / 100) * pixelsPerMm;
  const widthDots = Math.round(pageMm.width * perMm * sharpness);
  const heightDots = Math.round((widthDots * pageMm.height) / pageMm.width);

  const note = useCallback(
    (drawnNumber: number, words: TextContent) => {
      setText(words);
      onDrawn(opened, drawnNumber);
    },
    [opened, onDrawn],
  );
  const { wanted, always, onFault } = props;
  const drawing = {
    pdf,
    number,
    widthDots,
    wanted,
    always,
    waitMs: props.inSight ? 0 : nearMs,
    onDrawn: note,
    onFault,
  };
  const canvas = usePageCanvas<HTMLDivElement>(drawing);

  const here = useMemo(() => desk.places.filter(({ page }) => page === number), [desk.places, number]);
  const focused = useMemo(() => placesOf(here, desk.focusPath), [here, desk.focusPath]);
  const reworded = useMemo(() => here.filter(({ clause }) => desk.clauses.get(clause)), [here, desk.clauses]);
  const faulty = useMemo(
    () => here.flatMap((place) => withSeverity(place, desk.severityOf(place))),
    [here, desk.severityOf],
  );
  const current = hovered !== null && here.includes(hovered) ? hovered : null;

  const follow = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const point = { xMm: (event.clientX - box.left) / perMm, yMm: (event.clientY - box.top) / perMm };
    const beside = event.buttons === 0 ? placeBeside(here, number, point) : null;
    setHovered(placeAt(here, number, point) ?? beside);
  };
  const choose = (event: MouseEvent<HTMLElement>) => {
    const marksText = window.getSelection()?.isCollapsed === false;
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (current !== null && !marksText && !onButton) desk.onGoTo(current);
  };
  const leads = current !== null && desk.leadsSomewhere(current);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the lists of gaps, findings and paragraphs lead there
    <section
      className={leads ? 'sheet leads' : 'sheet'}
      aria-label={props.label}
      data-page={number}
      style={{ width: widthDots / sharpness, height: heightDots / sharpness }}
      onMouseMove={follow}
      onMouseLeave={() => setHovered(null)}
      onClick={choose}
    >
      <div ref={canvas} className="sheet-drawing" />
      <PlaceMarks
        pageMm={pageMm}
        hovered={leads ? current : null}
        focused={focused}
        faulty={faulty}
        reworded={reworded}
        rewordedMark={desk.words.rewordedMark}
      />
      {text !== null && wanted && <PageTextLayer pdf={pdf} number={number} text={text} scale={(perMm * 25.4) / 72} />}
      {current !== null && desk.clauses.has(current.clause) && (
        <button
          type="button"
          className="sheet-reword"
          tabIndex={-1}
          style={{ top: `${((current.yMm - 1) / pageMm.height) * 100}%` }}
          onClick={() => desk.onReword(current.clause)}
        >
          {desk.words.reword}
        </button>
      )}
    </section>
  );
});

function withSeverity(place: Place, severity: 'block' | 'warn' | null) {
  return severity === null ? [] : [{ place, severity }];
}
