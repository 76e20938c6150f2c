// Draws a drawing as a grey PNG with the paper's own faces, without any native library: outlines filled by area.
import type { ChartLine, ChartRect, ChartShape, ChartText, Drawing } from '../../../../templates/paper/charts/shapes';
import { openTypefaces, type Typefaces } from '../../fonts/typefaces';
import { greyLine } from './drawing-svg';
import { outlineOf } from './glyph-outlines';
import { greyPng } from './grey-png';
import { blank, type Contour, fill, type Raster } from './raster';

const pxPerMm = 240 / 25.4;
const pxPerPt = 240 / 72;

export async function drawingPng(drawing: Drawing): Promise<Uint8Array> {
  const raster = blank(Math.ceil(drawing.widthMm * pxPerMm), Math.ceil(drawing.heightMm * pxPerMm));
  const typefaces = await openTypefaces({ office: {} });
  for (const shape of drawing.shapes) drawShape(raster, shape, typefaces);
  return greyPng(raster);
}

function drawShape(raster: Raster, shape: ChartShape, typefaces: Typefaces): void {
  switch (shape.kind) {
    case 'rect':
      fill(raster, [rectContour(shape)], shape.shade);
      return;
    case 'line':
      for (const contour of lineContours(shape)) fill(raster, [contour], shape.grey ? greyLine : 0);
      return;
    case 'text':
      drawText(raster, shape, typefaces);
  }
}

function rectContour({ xMm, yMm, widthMm, heightMm }: ChartRect): Contour {
  const [left, top] = [xMm * pxPerMm, yMm * pxPerMm];
  const [right, bottom] = [left + widthMm * pxPerMm, top + heightMm * pxPerMm];
  return [left, top, right, top, right, bottom, left, bottom];
}

/** A line as thin boxes: one, or one for each dash. */
function lineContours(line: ChartLine): Contour[] {
  const [x1, y1, x2, y2] = [line.x1Mm, line.y1Mm, line.x2Mm, line.y2Mm].map((mm) => mm * pxPerMm) as [
    number,
    number,
    number,
    number,
  ];
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return [];
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const half = Math.max(0.5, (line.thicknessPt * pxPerPt) / 2);
  const dash = line.dashMm === undefined ? length : line.dashMm * pxPerMm;
  const contours: Contour[] = [];
  for (let from = 0; from < length; from += dash * 2) {
    const to = Math.min(length, from + dash);
    const [ax, ay, bx, by] = [x1 + dx * from, y1 + dy * from, x1 + dx * to, y1 + dy * to];
    const [nx, ny] = [-dy * half, dx * half];
    contours.push([ax + nx, ay + ny, bx + nx, by + ny, bx - nx, by - ny, ax - nx, ay - ny]);
  }
  return contours;
}

const anchorParts = { start: 0, middle: 0.5, end: 1 } as const;

function drawText(raster: Raster, text: ChartText, typefaces: Typefaces): void {
  const size = text.sizePt * pxPerPt;
  const glyphs = [...text.text].flatMap((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const preferred = codePoint < 0x2000 ? typefaces.latinOf('body') : typefaces.faceOf('body');
    const face = typefaces.faceWith(codePoint, preferred);
    return face === undefined ? [] : [{ face, glyph: face.glyphOf(codePoint) }];
  });
  const width = glyphs.reduce((sum, { face, glyph }) => sum + face.advanceOf(glyph) * size, 0);
  let x = text.xMm * pxPerMm - width * anchorParts[text.anchor];
  for (const { face, glyph } of glyphs) {
    fill(raster, outlineOf(face, glyph, size, x, text.yMm * pxPerMm), 0);
    x += face.advanceOf(glyph) * size;
  }
}
