// From a chart block to the plain data that charts are drawn from, the same for both formats.
import type { Said } from '../arrange';
import type { Chart } from '../blocks';
import type { ChartData, Label } from './draw-chart';

export function chartDataOf(block: Chart<Said>): ChartData {
  return {
    shape: block.shape,
    unit: labelOf(block.unit),
    ...(block.reach !== undefined && { reach: block.reach }),
    categories: block.categories.map(labelOf),
    series: block.series.map(({ name, values }) => ({ name: labelOf(name), values })),
  };
}

function labelOf(said: Said): Label {
  return said.map(({ language, runs }) => ({ language, text: runs.map((run) => run.text).join('') }));
}
