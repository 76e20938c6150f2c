// Charts as plain shapes: inside their frame, told apart without colour, the same every time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartData, drawChart, type Label } from '../../../templates/paper/charts/draw-chart';
import { axisScale, axisSteps } from '../../../templates/paper/charts/scale';

const label = (text: string): Label => [{ language: 'zh', text }];

function chart(shape: 'bar' | 'trend', values: readonly (readonly number[])[]): ChartData {
  return {
    shape,
    unit: label('单位：起'),
    categories: (values[0] ?? []).map((_, index) => label(`${index + 1}月`)),
    series: values.map((each, index) => ({ name: label(`第${index + 1}组`), values: each })),
  };
}

const figures = fc.array(fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

describe('a chart', () => {
  it.each(['bar', 'trend'] as const)('stays inside its frame: %s', (shape) => {
    fc.assert(
      fc.property(figures, (values) => {
        const { shapes, widthMm, heightMm } = drawChart(chart(shape, values), 156);
        for (const each of shapes) {
          const xs = each.kind === 'line' ? [each.x1Mm, each.x2Mm] : [each.xMm];
          const ys = each.kind === 'line' ? [each.y1Mm, each.y2Mm] : [each.yMm];
          for (const x of xs) expect(x).toBeGreaterThanOrEqual(0);
          for (const x of xs) expect(x).toBeLessThanOrEqual(widthMm);
          for (const y of ys) expect(y).toBeGreaterThanOrEqual(0);
          for (const y of ys) expect(y).toBeLessThanOrEqual(heightMm);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('draws bars as high as their values', () => {
    const { shapes } = drawChart(chart('bar', [[10, 20, 5]]), 156);
    const bars = shapes.filter((each) => each.kind === 'rect').slice(1);
    const heights = bars.map((each) => (each.kind === 'rect' ? each.heightMm : 0));
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2);
    expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(0.5);
  });

  it.each(['bar', 'trend'] as const)('says of each bar or mark which figure it is: %s', (shape) => {
    const { shapes } = drawChart(
      chart(shape, [
        [10, 20],
        [3, 0],
      ]),
      156,
    );
    const figures = shapes.flatMap((each) => (each.kind === 'rect' && each.of ? [each.of] : []));
    const all = [0, 1].flatMap((series) => [0, 1].map((category) => ({ category, series })));
    expect(figures).toHaveLength(all.length);
    expect(figures).toEqual(expect.arrayContaining(all));
  });

  it('tells series apart by grey and hatching, lines by dashes', () => {
    const bars = drawChart(chart('bar', [[1], [1]]), 156).shapes.filter((each) => each.kind === 'rect');
    expect(new Set(bars.map((each) => (each.kind === 'rect' ? each.shade : 0))).size).toBe(2);
    const lines = drawChart(
      chart('trend', [
        [1, 2],
        [2, 1],
      ]),
      156,
    ).shapes;
    expect(lines.filter((each) => each.kind === 'line' && each.dashMm !== undefined).length).toBe(2);
  });

  it('says each value', () => {
    const texts = drawChart(chart('trend', [[12, 18.25]]), 156).shapes.flatMap((each) =>
      each.kind === 'text' ? [each.text] : [],
    );
    expect(texts).toEqual(expect.arrayContaining(['12', '18.25', '单位：起', '第1组', '1月']));
  });

  it('is the same every time', () => {
    const data = chart('bar', [
      [3, 4],
      [5, 6],
    ]);
    expect(drawChart(data, 156)).toEqual(drawChart(data, 156));
  });
});

describe('an axis', () => {
  it('takes in all values in round steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 100000 }), { minLength: 1 }), (values) => {
        const scale = axisScale(values);
        expect(scale.most).toBeGreaterThanOrEqual(Math.max(...values, 0));
        expect(scale.least).toBeLessThanOrEqual(Math.min(...values, 0));
        expect(axisSteps(scale).length).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('has no half steps for counts', () => {
    expect(axisSteps(axisScale([1, 2]))).toEqual([0, 1, 2]);
    expect(axisScale([]).most).toBeGreaterThan(0);
  });
});
