// Outlines of glyphs as corners, curves cut into short straight pieces.
import { type Font, openSync, type PathCommand } from 'fontkit';
import type { Face } from '../../fonts/face';
import type { Contour } from './raster';

/** Faces opened for their outlines, by file. */
const opened = new Map<string, Font>();
const piecesPerCurve = 4;

type Point = readonly [x: number, y: number];

/** Outlines in units of the em, by face and glyph: charts say the same figures and names over and over. */
const known = new Map<string, readonly Contour[]>();
/** About 2 KB each. */
const mostKnown = 4000;

/** @param size em in pixels @param x, y the glyph's origin on its baseline, pixels */
export function outlineOf(face: Face, glyph: number, size: number, x: number, y: number): Contour[] {
  const scale = size / openedFont(face.path).unitsPerEm;
  return unscaled(face, glyph).map((contour) =>
    contour.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale)),
  );
}

function unscaled(face: Face, glyph: number): readonly Contour[] {
  const key = `${glyph} ${face.path}`;
  let contours = known.get(key);
  if (contours === undefined) {
    if (known.size >= mostKnown) known.clear();
    contours = traced(openedFont(face.path), glyph);
    known.set(key, contours);
  }
  return contours;
}

function traced(font: Font, glyph: number): Contour[] {
  const contours: number[][] = [];
  let from: Point = [0, 0];
  for (const command of font.getGlyph(glyph).path.commands) {
    if (command.command === 'moveTo') contours.push([]);
    for (const point of corners(command, from)) {
      contours.at(-1)?.push(point[0], point[1]);
      from = point;
    }
  }
  return contours;
}

function corners(command: PathCommand, from: Point): Point[] {
  const [a = 0, b = 0, c = 0, d = 0] = command.args;
  if (command.command === 'moveTo' || command.command === 'lineTo') return [[a, b]];
  if (command.command === 'quadraticCurveTo') return quadratic(from, [a, b], [c, d]);
  if (command.command === 'closePath') return [];
  throw new Error(`${command.command} is no outline of a TrueType face`);
}

function quadratic(from: Point, control: Point, to: Point): Point[] {
  return Array.from({ length: piecesPerCurve }, (_, index) => {
    const t = (index + 1) / piecesPerCurve;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * (1 - t) * t * control[axis] + t ** 2 * to[axis];
    return [at(0), at(1)];
  });
}

function openedFont(path: string): Font {
  let font = opened.get(path);
  if (font === undefined) {
    const found = openSync(path);
    if (!('unitsPerEm' in found)) throw new Error(`${path} is a collection of faces`);
    font = found;
    opened.set(path, font);
  }
  return font;
}
