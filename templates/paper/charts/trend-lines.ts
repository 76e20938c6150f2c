// Trends: a line for each series through marked points, each point with its figure.
import type { ChartData } from './draw-chart';
import { figureShape, labelPt } from './labels';
import { line, patterned, seriesDash } from './patterns';
import { heightMm, middleMm, type Plot } from './plot';
import { sayValue } from './scale';
import type { ChartShape } from './shapes';

/** Figures of every second series stand under their points, so that two lines near each other stay readable. */
export function trendLines(chart: ChartData, plot: Plot): readonly ChartShape[] {
  return chart.series.flatMap(({ values }, series) => {
    const points = values
      .slice(0, chart.categories.length)
      .map((value, category) => ({ value, category, x: middleMm(plot, chart, category), y: heightMm(plot, value) }))
      .filter(({ value }) => Number.isFinite(value));
    const strokes = points.slice(1).map((point, index): ChartShape => {
      const from = points[index] ?? point;
      return { ...line(from.x, from.y, point.x, point.y), thicknessPt: 1.1, ...seriesDash(series) };
    });
    const marks = points.flatMap(({ value, category, x, y }) => [
      ...patterned({ xMm: x - 0.9, yMm: y - 0.9, widthMm: 1.8, heightMm: 1.8 }, series * 2, { category, series }),
      figureShape(sayValue(value), x, series % 2 === 0 ? y - 1.8 : y + 4, 'middle', labelPt - 1.5),
    ]);
    return [...strokes, ...marks];
  });
}
