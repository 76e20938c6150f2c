// Draws bar and trend charts from plain data into plain shapes: readable in black and white, the same on every machine.
import { legendShapes } from './legend';
import { line, patterned, seriesDash } from './patterns';
import { axisScale, axisSteps, type Scale, sayValue } from './scale';
import type { ChartShape, ChartText, Drawing } from './shapes';

/** A label in one or two languages, each set on a line of its own. */
export type Label = readonly { readonly language: 'zh' | 'en'; readonly text: string }[];

export type ChartData = {
  readonly shape: 'bar' | 'trend';
  readonly unit: Label;
  readonly categories: readonly Label[];
  /** `values` run along `categories`; a missing value draws nothing. */
  readonly series: readonly { readonly name: Label; readonly values: readonly number[] }[];
};

export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: Scale;
};

const labelPt = 9;
const lineMm = 4;

/** @param widthMm of the whole drawing; its height follows from it and the labels */
export function drawChart(chart: ChartData, widthMm: number): Drawing {
  const legend = legendShapes(chart, widthMm, labelPt);
  const labelLines = Math.max(1, ...chart.categories.map((label) => label.length));
  const top = legend.heightMm + 8.5;
  const bottom = top + 52;
  const scale = axisScale(chart.series.flatMap((series) => series.values));
  const plot: Plot = { left: 14, right: widthMm - 2, top, bottom, scale };
  const shapes = [
    ...legend.shapes,
    ...labelShapes(chart.unit, 1, legend.heightMm + 3.5, 'start'),
    ...axisShapes(plot),
    ...categoryShapes(chart, plot),
    ...(chart.shape === 'bar' ? barShapes(chart, plot) : trendShapes(chart, plot)),
  ];
  return { widthMm, heightMm: bottom + 2 + labelLines * lineMm + 1, shapes };
}

/** Lines of a label one under the other; the unit's lines stand side by side. */
function labelShapes(label: Label, xMm: number, yMm: number, anchor: ChartText['anchor']): readonly ChartText[] {
  const text = label.map((each) => each.text).join(' ');
  const language = label[0]?.language ?? 'zh';
  return text === '' ? [] : [{ kind: 'text', text, language, xMm, yMm, anchor, sizePt: labelPt }];
}

function place(plot: Plot, value: number): number {
  const { most, least } = plot.scale;
  return plot.bottom - ((value - least) / (most - least)) * (plot.bottom - plot.top);
}

function axisShapes(plot: Plot): readonly ChartShape[] {
  const steps = axisSteps(plot.scale).flatMap((value): ChartShape[] => {
    const y = place(plot, value);
    const label: ChartText = {
      kind: 'text',
      text: sayValue(value),
      language: 'en',
      xMm: plot.left - 1.5,
      yMm: y + 1.1,
      anchor: 'end',
      sizePt: labelPt,
    };
    return [{ ...line(plot.left, y, plot.right, y), thicknessPt: 0.3, grey: true }, label];
  });
  const zero = place(plot, 0);
  return [...steps, line(plot.left, plot.top, plot.left, plot.bottom), line(plot.left, zero, plot.right, zero)];
}

function slot(plot: Plot, count: number): number {
  return (plot.right - plot.left) / Math.max(count, 1);
}

function categoryShapes(chart: ChartData, plot: Plot): readonly ChartShape[] {
  const width = slot(plot, chart.categories.length);
  return chart.categories.flatMap((label, index) =>
    label.map(
      (each, row): ChartText => ({
        kind: 'text',
        text: each.text,
        language: each.language,
        xMm: plot.left + width * (index + 0.5),
        yMm: plot.bottom + 4.2 + row * lineMm,
        anchor: 'middle',
        sizePt: each.language === 'zh' ? labelPt : labelPt - 1.5,
      }),
    ),
  );
}

function barShapes(chart: ChartData, plot: Plot): readonly ChartShape[] {
  const width = slot(plot, chart.categories.length);
  const bar = Math.min((width * 0.72) / Math.max(chart.series.length, 1), 14);
  return chart.series.flatMap(({ values }, series) =>
    chart.categories.flatMap((_, index) => {
      const value = values[index];
      if (value === undefined || !Number.isFinite(value)) return [];
      const xMm = plot.left + width * (index + 0.5) + bar * (series - chart.series.length / 2);
      const [yMm, foot] = [place(plot, Math.max(value, 0)), place(plot, Math.min(value, 0))];
      const box = { xMm, yMm, widthMm: bar, heightMm: foot - yMm };
      return [...patterned(box, series), valueText(value, xMm + bar / 2, yMm - 0.8)];
    }),
  );
}

function valueText(value: number, xMm: number, yMm: number): ChartText {
  return { kind: 'text', text: sayValue(value), language: 'en', xMm, yMm, anchor: 'middle', sizePt: labelPt - 1.5 };
}

function trendShapes(chart: ChartData, plot: Plot): readonly ChartShape[] {
  const width = slot(plot, chart.categories.length);
  return chart.series.flatMap(({ values }, series) => {
    const points = values
      .slice(0, chart.categories.length)
      .map((value, index) => ({ value, x: plot.left + width * (index + 0.5), y: place(plot, value) }))
      .filter(({ value }) => Number.isFinite(value));
    const strokes = points.slice(1).map((point, index): ChartShape => {
      const from = points[index] ?? point;
      return { ...line(from.x, from.y, point.x, point.y), thicknessPt: 1.1, ...seriesDash(series) };
    });
    const marks = points.flatMap(({ value, x, y }) => [
      ...patterned({ xMm: x - 0.9, yMm: y - 0.9, widthMm: 1.8, heightMm: 1.8 }, series * 2),
      valueText(value, x, series % 2 === 0 ? y - 1.8 : y + 4),
    ]);
    return [...strokes, ...marks];
  });
}
