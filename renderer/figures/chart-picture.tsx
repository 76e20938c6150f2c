// A chart on the screen: the very shapes of the printed one. One stop of the keyboard; arrow keys go from bar to bar.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartData, drawChart } from '../../templates/paper/charts/draw-chart';
import type { ChartFigure, ChartRect } from '../../templates/paper/charts/shapes';
import { ShapeLines } from './shape-lines';

type Bar = ChartRect & { readonly of: ChartFigure };

/** As wide as the text of a page. */
const widthMm = 156;
/** What a pointer can be expected to hit. */
const leastMm = 5;

export function ChartPicture(props: {
  readonly chart: ChartData;
  readonly label: string;
  readonly nameOf: (figure: ChartFigure) => string;
  readonly onOpen: (figure: ChartFigure) => void;
}) {
  const { chart, nameOf, onOpen } = props;
  const { t } = useTranslation('figures');
  const hint = useId();
  const picture = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const { heightMm, shapes } = drawChart(chart, widthMm);
  const countOf = ({ category, series }: ChartFigure): number => chart.series[series]?.values[category] ?? 0;
  const isBar = (shape: (typeof shapes)[number]): shape is Bar => shape.kind === 'rect' && shape.of !== undefined;
  const bars = shapes.filter(isBar).filter(({ of }) => countOf(of) > 0);
  const stop = Math.min(at, bars.length - 1);
  const move = (event: KeyboardEvent<SVGSVGElement>): void => {
    const next = { ArrowLeft: stop - 1, ArrowUp: stop - 1, ArrowRight: stop + 1, ArrowDown: stop + 1 }[event.key];
    const bar = next === undefined ? undefined : picture.current?.querySelectorAll<SVGElement>('[role=button]')[next];
    if (next === undefined || bar === undefined) return;
    event.preventDefault();
    setAt(next);
    bar.focus();
  };
  return (
    <figure className="chart-picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture with parts to choose among is no fieldset */}
      <svg
        ref={picture}
        viewBox={`0 0 ${widthMm} ${heightMm}`}
        role="group"
        aria-label={props.label}
        aria-describedby={hint}
        onKeyDown={move}
      >
        <ShapeLines shapes={shapes} />
        {bars.map((bar, index) => (
          <BarButton
            key={`${bar.of.series} ${bar.of.category}`}
            bar={bar}
            name={nameOf(bar.of)}
            stop={index === stop}
            onOpen={() => onOpen(bar.of)}
          />
        ))}
      </svg>
      <figcaption id={hint} className="visually-hidden">
        {t('chartHint')}
      </figcaption>
    </figure>
  );
}

function BarButton(props: {
  readonly bar: Bar;
  readonly name: string;
  readonly stop: boolean;
  readonly onOpen: () => void;
}) {
  const { bar, name, onOpen } = props;
  const [moreX, moreY] = [Math.max(0, leastMm - bar.widthMm) / 2, Math.max(0, leastMm - bar.heightMm) / 2];
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a picture
    <rect
      className="chart-hit"
      role="button"
      tabIndex={props.stop ? 0 : -1}
      aria-label={name}
      x={bar.xMm - moreX}
      y={bar.yMm - moreY}
      width={bar.widthMm + moreX * 2}
      height={bar.heightMm + moreY * 2}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{name}</title>
    </rect>
  );
}
