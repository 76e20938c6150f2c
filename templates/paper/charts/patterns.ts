// What tells series apart in black and white: grey steps and hatching for bars, dashes and marks for lines.
import type { ChartFigure, ChartLine, ChartRect, ChartShape } from './shapes';

type Box = { readonly xMm: number; readonly yMm: number; readonly widthMm: number; readonly heightMm: number };

const shades = [0.35, 1, 0.7, 1, 0.9, 0.5] as const;

/** A bar of series `index`, framed; every second series is hatched on white. */
export function patterned(box: Box, index: number, of?: ChartFigure): readonly ChartShape[] {
  const shade = shades[index % shades.length] ?? 0.5;
  const ground: ChartRect = { kind: 'rect', ...box, shade, ...(of && { of }) };
  const hatch = index % 2 === 1 ? hatching(box, index % 4 === 1 ? 1 : -1) : [];
  return [ground, ...hatch, ...frame(box)];
}

function frame({ xMm, yMm, widthMm, heightMm }: Box): readonly ChartLine[] {
  const right = xMm + widthMm;
  const bottom = yMm + heightMm;
  return [
    line(xMm, yMm, right, yMm),
    line(right, yMm, right, bottom),
    line(xMm, bottom, right, bottom),
    line(xMm, yMm, xMm, bottom),
  ];
}

/** Diagonals 1.2 mm apart, cut to the box. */
function hatching(box: Box, slope: 1 | -1): readonly ChartLine[] {
  const { xMm, yMm, widthMm, heightMm } = box;
  const lines: ChartLine[] = [];
  for (let offset = -heightMm + 1.2; offset < widthMm; offset += 1.2) {
    const from = Math.max(0, offset);
    const to = Math.min(widthMm, offset + heightMm);
    const yFrom = slope === 1 ? yMm + (from - offset) : yMm + heightMm - (from - offset);
    const yTo = slope === 1 ? yMm + (to - offset) : yMm + heightMm - (to - offset);
    lines.push({ ...line(xMm + from, yFrom, xMm + to, yTo), thicknessPt: 0.35 });
  }
  return lines;
}

export function line(x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number): ChartLine {
  return { kind: 'line', x1Mm, y1Mm, x2Mm, y2Mm, thicknessPt: 0.5, grey: false };
}

/** Dash of a trend line by series, none for the first. */
export function seriesDash(index: number): { dashMm?: number } {
  const dash = [undefined, 1.6, 0.7, 2.6][index % 4];
  return dash === undefined ? {} : { dashMm: dash };
}
