// The field of a chart with upright axis: values to heights, steps and category labels.
import type { ChartData } from './draw-chart';
import { figureShape, type LabelLine, labelPt, lineShapes } from './labels';
import { line } from './patterns';
import { axisSteps, type Scale, sayValue } from './scale';
import type { ChartShape } from './shapes';

export type Plot = {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly scale: Scale;
};

/** Height of a value. */
export function heightMm(plot: Plot, value: number): number {
  const { most, least } = plot.scale;
  return plot.bottomMm - ((value - least) / (most - least)) * (plot.bottomMm - plot.topMm);
}

/** Middle of a category. */
export function middleMm(plot: Plot, chart: ChartData, index: number): number {
  return plot.leftMm + slotMm(plot, chart) * (index + 0.5);
}

export function slotMm(plot: Plot, chart: ChartData): number {
  return (plot.rightMm - plot.leftMm) / Math.max(chart.categories.length, 1);
}

export function axisShapes(plot: Plot): readonly ChartShape[] {
  const steps = axisSteps(plot.scale).flatMap((value): ChartShape[] => {
    const y = heightMm(plot, value);
    const label = figureShape(sayValue(value), plot.leftMm - 1.5, y + 1.1, 'end', labelPt);
    return [{ ...line(plot.leftMm, y, plot.rightMm, y), thicknessPt: 0.3, grey: true }, label];
  });
  const zero = heightMm(plot, 0);
  return [
    ...steps,
    line(plot.leftMm, plot.topMm, plot.leftMm, plot.bottomMm),
    line(plot.leftMm, zero, plot.rightMm, zero),
  ];
}

export function categoryShapes(
  chart: ChartData,
  plot: Plot,
  labels: readonly (readonly LabelLine[])[],
): readonly ChartShape[] {
  return labels.flatMap((lines, index) =>
    lineShapes(lines, middleMm(plot, chart, index), plot.bottomMm + 4.2, 'middle'),
  );
}
