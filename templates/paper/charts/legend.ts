// The legend of a chart: a sample of each series and its name, in rows as wide as the chart.
import type { ChartData } from './draw-chart';
import { estimateMm, joinedShape, labelPt } from './labels';
import { line, patterned, seriesDash } from './patterns';
import type { ChartShape } from './shapes';

const leftMm = 14;

export function legendShapes(
  chart: ChartData,
  widthMm: number,
): { readonly shapes: readonly ChartShape[]; readonly heightMm: number } {
  const shapes: ChartShape[] = [];
  let x = leftMm;
  let y = 0.5;
  chart.series.forEach(({ name }, index) => {
    const width = 9 + estimateMm(name.map((each) => each.text).join(' '), labelPt);
    if (x + width > widthMm && x > leftMm) {
      x = leftMm;
      y += 5;
    }
    shapes.push(...sample(chart.shape, x, y, index), ...joinedShape(name, x + 7, y + 2.8, 'start'));
    x += width + 4;
  });
  return { shapes, heightMm: chart.series.length === 0 ? 0 : y + 4.5 };
}

function sample(shape: ChartData['shape'], x: number, y: number, index: number): readonly ChartShape[] {
  if (shape === 'bar') return patterned({ xMm: x, yMm: y, widthMm: 5.5, heightMm: 3 }, index);
  const stroke = { ...line(x, y + 1.5, x + 5.5, y + 1.5), thicknessPt: 1.1, ...seriesDash(index) };
  return [stroke, ...patterned({ xMm: x + 1.85, yMm: y + 0.6, widthMm: 1.8, heightMm: 1.8 }, index * 2)];
}
