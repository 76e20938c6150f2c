// A chart that is higher than a page would be cut: it is set as several, with one scale, so that bars can be compared.
import { say } from '../paper/arrange';
import type { Chart, Words } from '../paper/blocks';
import { chartDataOf } from '../paper/charts/chart-data';
import { drawChart } from '../paper/charts/draw-chart';
import { mapBlock } from '../paper/map-block';

/** Leaves room for the caption on a page of 225 mm. */
const mostHeightMm = 190;

export function chartsThatFit(
  chart: Chart<Words>,
  side: 'zh' | 'en' | 'both',
  widthMm: number,
): readonly Chart<Words>[] {
  const reach = Math.max(0, ...chart.series.flatMap(({ values }) => values));
  for (let count = 1; count < chart.categories.length; count += 1) {
    const parts = inParts(chart, count, reach);
    if (parts.every((part) => heightMm(part, side, widthMm) <= mostHeightMm)) return parts;
  }
  return inParts(chart, Math.max(1, chart.categories.length), reach);
}

function inParts(chart: Chart<Words>, count: number, reach: number): readonly Chart<Words>[] {
  if (count === 1) return [chart];
  const size = Math.ceil(chart.categories.length / count);
  return Array.from({ length: Math.ceil(chart.categories.length / size) }, (_, at) => {
    const part = <T>(all: readonly T[]): readonly T[] => all.slice(at * size, (at + 1) * size);
    return {
      ...chart,
      clause: `${chart.clause}-${at + 1}`,
      reach,
      categories: part(chart.categories),
      series: chart.series.map(({ name, values }) => ({ name, values: part(values) })),
    };
  });
}

function heightMm(chart: Chart<Words>, side: 'zh' | 'en' | 'both', widthMm: number): number {
  const said = mapBlock(chart, (words) => say(words, side));
  return said.kind === 'chart' ? drawChart(chartDataOf(said), widthMm).heightMm : 0;
}
