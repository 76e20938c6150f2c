// Bars that lie beside their labels: for categories whose names are sentences rather than words.
import type { ChartData } from './draw-chart';
import { figureShape, labelPt, lineMm, lineShapes, wrapLabel } from './labels';
import { line, patterned } from './patterns';
import { axisSteps, type Scale, sayValue, scaleOf } from './scale';
import type { ChartShape } from './shapes';

const barMm = 4.2;
const betweenMm = 3;
/** Part of the width that labels take. */
const labelShare = 0.4;

type Field = { readonly leftMm: number; readonly rightMm: number; readonly scale: Scale };

/** @returns shapes and the height they take from `topMm` on */
export function lyingBars(
  chart: ChartData,
  widthMm: number,
  topMm: number,
): { readonly shapes: readonly ChartShape[]; readonly bottomMm: number } {
  const leftMm = widthMm * labelShare;
  const field: Field = { leftMm, rightMm: widthMm - 10, scale: scaleOf(chart) };
  const shapes: ChartShape[] = [];
  let yMm = topMm;
  chart.categories.forEach((label, index) => {
    const lines = wrapLabel(label, leftMm - 4);
    const bars = chart.series.length * barMm;
    const height = Math.max(bars, lines.length * lineMm) + betweenMm;
    const first = yMm + (height - lines.length * lineMm) / 2 + 3;
    shapes.push(...lineShapes(lines, leftMm - 2, first, 'end'));
    shapes.push(...categoryBars(chart, field, index, yMm + (height - bars) / 2));
    yMm += height;
  });
  return { shapes: [...grid(field, topMm, yMm), ...shapes], bottomMm: yMm + 5 };
}

function placeMm(field: Field, value: number): number {
  const { most, least } = field.scale;
  return field.leftMm + ((value - least) / (most - least)) * (field.rightMm - field.leftMm);
}

function categoryBars(chart: ChartData, field: Field, category: number, topMm: number): readonly ChartShape[] {
  return chart.series.flatMap(({ values }, series) => {
    const value = values[category];
    if (value === undefined || !Number.isFinite(value)) return [];
    const [xMm, end] = [placeMm(field, Math.min(value, 0)), placeMm(field, Math.max(value, 0))];
    const yMm = topMm + series * barMm;
    const box = { xMm, yMm, widthMm: end - xMm, heightMm: barMm };
    const figure = figureShape(sayValue(value), end + 1, yMm + barMm - 1.2, 'start', labelPt - 1.5);
    return [...patterned(box, series, { category, series }), figure];
  });
}

function grid(field: Field, topMm: number, bottomMm: number): readonly ChartShape[] {
  const steps = axisSteps(field.scale).flatMap((value): ChartShape[] => {
    const x = placeMm(field, value);
    const figure = figureShape(sayValue(value), x, bottomMm + 4, 'middle', labelPt - 1);
    return [{ ...line(x, topMm, x, bottomMm), thicknessPt: 0.3, grey: true }, figure];
  });
  const zero = placeMm(field, 0);
  return [...steps, line(zero, topMm, zero, bottomMm)];
}
