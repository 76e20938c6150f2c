// The legend of a chart: a sample of each series and its name, in rows as wide as the chart.
import type { ChartData } from './draw-chart';
import { line, patterned, seriesDash } from './patterns';
import type { ChartShape, ChartText } from './shapes';

/** Widths are estimated (a Chinese character an em, others half of one), so that no font is asked. */
export function legendShapes(
  chart: ChartData,
  widthMm: number,
  sizePt: number,
): { readonly shapes: readonly ChartShape[]; readonly heightMm: number } {
  const shapes: ChartShape[] = [];
  let x = 14;
  let y = 0.5;
  chart.series.forEach(({ name }, index) => {
    const text = name.map((each) => each.text).join(' ');
    const width = 9 + estimateMm(text, sizePt);
    if (x + width > widthMm && x > 14) {
      x = 14;
      y += 5;
    }
    shapes.push(...sample(chart.shape, x, y, index), nameText(text, name[0]?.language ?? 'zh', x + 7, y, sizePt));
    x += width + 4;
  });
  return { shapes, heightMm: chart.series.length === 0 ? 0 : y + 4.5 };
}

function sample(shape: ChartData['shape'], x: number, y: number, index: number): readonly ChartShape[] {
  if (shape === 'bar') return patterned({ xMm: x, yMm: y, widthMm: 5.5, heightMm: 3 }, index);
  const stroke = { ...line(x, y + 1.5, x + 5.5, y + 1.5), thicknessPt: 1.1, ...seriesDash(index) };
  return [stroke, ...patterned({ xMm: x + 1.85, yMm: y + 0.6, widthMm: 1.8, heightMm: 1.8 }, index * 2)];
}

function nameText(text: string, language: 'zh' | 'en', xMm: number, y: number, sizePt: number): ChartText {
  return { kind: 'text', text, language, xMm, yMm: y + 2.8, anchor: 'start', sizePt };
}

function estimateMm(text: string, sizePt: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.52;
  return (ems * sizePt * 25.4) / 72;
}
