// Bars that stand on their categories, one beside the other for each series.
import type { ChartData } from './draw-chart';
import { figureShape, labelPt } from './labels';
import { patterned } from './patterns';
import { heightMm, middleMm, type Plot, slotMm } from './plot';
import { sayValue } from './scale';
import type { ChartShape } from './shapes';

const widestBarMm = 14;

export function uprightBars(chart: ChartData, plot: Plot): readonly ChartShape[] {
  const bar = Math.min((slotMm(plot, chart) * 0.72) / Math.max(chart.series.length, 1), widestBarMm);
  return chart.series.flatMap(({ values }, series) =>
    chart.categories.flatMap((_, category) => {
      const value = values[category];
      if (value === undefined || !Number.isFinite(value)) return [];
      const xMm = middleMm(plot, chart, category) + bar * (series - chart.series.length / 2);
      const [yMm, foot] = [heightMm(plot, Math.max(value, 0)), heightMm(plot, Math.min(value, 0))];
      const box = { xMm, yMm, widthMm: bar, heightMm: foot - yMm };
      const figure = figureShape(sayValue(value), xMm + bar / 2, yMm - 0.8, 'middle', labelPt - 1.5);
      return [...patterned(box, series, { category, series }), figure];
    }),
  );
}
