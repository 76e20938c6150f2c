// Draws bar and trend charts from plain data into plain shapes: readable in black and white, the same on every machine.
import { joinedShape, type Label, lineMm, wrapLabel } from './labels';
import { legendShapes } from './legend';
import { lyingBars } from './lying-bars';
import { axisShapes, categoryShapes, type Plot } from './plot';
import { scaleOf } from './scale';
import type { Drawing } from './shapes';
import { trendLines } from './trend-lines';
import { uprightBars } from './upright-bars';

export type { Label };

export type ChartData = {
  readonly shape: 'bar' | 'trend';
  readonly unit: Label;
  /** The axis reaches at least so far. */
  readonly reach?: number;
  readonly categories: readonly Label[];
  /** `values` run along `categories`; a missing value draws nothing. */
  readonly series: readonly { readonly name: Label; readonly values: readonly number[] }[];
};

const plotLeftMm = 14;
const plotHeightMm = 52;
/** Labels of more lines than this make the bars lie down. */
const mostLabelLines = 3;

/** @param widthMm of the whole drawing; its height follows from it and the labels */
export function drawChart(chart: ChartData, widthMm: number): Drawing {
  const legend = legendShapes(chart, widthMm);
  const head = [...legend.shapes, ...joinedShape(chart.unit, 1, legend.heightMm + 3.5, 'start')];
  const topMm = legend.heightMm + 8.5;
  const rightMm = widthMm - 2;
  const slot = (rightMm - plotLeftMm) / Math.max(chart.categories.length, 1);
  const labels = chart.categories.map((label) => wrapLabel(label, slot - 2));
  const labelLines = Math.max(1, ...labels.map((lines) => lines.length));
  if (chart.shape === 'bar' && labelLines > mostLabelLines) {
    const lying = lyingBars(chart, widthMm, topMm);
    return { widthMm, heightMm: lying.bottomMm + 1, shapes: [...head, ...lying.shapes] };
  }
  const plot: Plot = { leftMm: plotLeftMm, rightMm, topMm, bottomMm: topMm + plotHeightMm, scale: scaleOf(chart) };
  const drawn = chart.shape === 'bar' ? uprightBars(chart, plot) : trendLines(chart, plot);
  const shapes = [...head, ...axisShapes(plot), ...categoryShapes(chart, plot, labels), ...drawn];
  return { widthMm, heightMm: plot.bottomMm + 3 + labelLines * lineMm, shapes };
}
