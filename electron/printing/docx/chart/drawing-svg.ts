// Writes a drawing as SVG, its words as text that can be searched.
import type { ChartLine, ChartRect, ChartShape, ChartText, Drawing } from '../../../../templates/paper/charts/shapes';
import { eastAsianFaces, latinFace } from '../faces';
import { escapeXml, writable } from '../xml/text';

const mmPerPt = 25.4 / 72;

/** One unit is one millimetre. */
export function drawingSvg(drawing: Drawing): string {
  const { widthMm, heightMm } = drawing;
  const size = `width="${widthMm}mm" height="${fixed(heightMm)}mm" viewBox="0 0 ${widthMm} ${fixed(heightMm)}"`;
  const family = `font-family="${latinFace}, ${eastAsianFaces.body}, FangSong, serif"`;
  const shapes = drawing.shapes.map(shapeSvg).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${family}>${shapes}</svg>`;
}

function shapeSvg(shape: ChartShape): string {
  switch (shape.kind) {
    case 'rect':
      return rectSvg(shape);
    case 'line':
      return lineSvg(shape);
    case 'text':
      return textSvg(shape);
  }
}

function rectSvg(rect: ChartRect): string {
  const place = `x="${fixed(rect.xMm)}" y="${fixed(rect.yMm)}"`;
  return `<rect ${place} width="${fixed(rect.widthMm)}" height="${fixed(rect.heightMm)}" fill="${grey(rect.shade)}"/>`;
}

function lineSvg(line: ChartLine): string {
  const ends = `x1="${fixed(line.x1Mm)}" y1="${fixed(line.y1Mm)}" x2="${fixed(line.x2Mm)}" y2="${fixed(line.y2Mm)}"`;
  const dash = line.dashMm === undefined ? '' : ` stroke-dasharray="${line.dashMm} ${line.dashMm}"`;
  const stroke = `stroke="${grey(line.grey ? greyLine : 0)}" stroke-width="${fixed(line.thicknessPt * mmPerPt)}"`;
  return `<line ${ends} ${stroke}${dash}/>`;
}

function textSvg(text: ChartText): string {
  const place = `x="${fixed(text.xMm)}" y="${fixed(text.yMm)}" text-anchor="${text.anchor}"`;
  const size = `font-size="${fixed(text.sizePt * mmPerPt)}"`;
  return `<text ${place} ${size}>${escapeXml(writable(text.text))}</text>`;
}

/** Shade of lines that only guide the eye. */
export const greyLine = 0.6;

function grey(shade: number): string {
  const level = Math.round(shade * 255);
  return `rgb(${level},${level},${level})`;
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
