// A grey picture that outlines are filled into, each pixel by the part of its area that they cover.

/** `levels`: 0 black to 255 white, row by row. */
export type Raster = { readonly width: number; readonly height: number; readonly levels: Uint8Array };

/** Corners of a closed outline: x, y, x, y … in pixels, y downwards. */
export type Contour = readonly number[];

export function blank(width: number, height: number): Raster {
  return { width, height, levels: new Uint8Array(width * height).fill(255) };
}

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** @param shade 0 black to 1 white */
export function fill(raster: Raster, contours: readonly Contour[], shade: number): void {
  const box = boxOf(contours, raster);
  if (box.width <= 0 || box.height <= 0) return;
  // Signed areas: each edge adds to its own pixel and carries the rest to all pixels right of it.
  const areas = new Float32Array(box.width * box.height + 2);
  for (const contour of contours) {
    for (let at = 0; at < contour.length; at += 2) {
      const next = (at + 2) % contour.length;
      const [x1, y1] = [contour[at] as number, contour[at + 1] as number];
      const [x2, y2] = [contour[next] as number, contour[next + 1] as number];
      addEdge(areas, box, x1 - box.left, y1 - box.top, x2 - box.left, y2 - box.top);
    }
  }
  blend(raster, box, areas, shade * 255);
}

function boxOf(contours: readonly Contour[], raster: Raster): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours) {
    for (let at = 0; at < contour.length; at += 2) {
      const [x, y] = [contour[at] as number, contour[at + 1] as number];
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  if (minX === Infinity) return { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.max(0, Math.floor(minX));
  const top = Math.max(0, Math.floor(minY));
  const right = Math.min(raster.width, Math.ceil(maxX) + 1);
  const bottom = Math.min(raster.height, Math.ceil(maxY) + 1);
  return { left, top, width: right - left, height: bottom - top };
}

function addEdge(areas: Float32Array, box: Box, x1: number, y1: number, x2: number, y2: number): void {
  if (y1 === y2) return;
  if (y1 < y2) addDown(areas, box, x1, y1, x2, y2, 1);
  else addDown(areas, box, x2, y2, x1, y1, -1);
}

/** @param down 1, or -1 for an edge that was turned round to run downwards */
function addDown(
  areas: Float32Array,
  box: Box,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  down: 1 | -1,
): void {
  const slope = (toX - fromX) / (toY - fromY);
  const last = Math.min(box.height - 1, Math.ceil(toY) - 1);
  for (let row = Math.max(0, Math.floor(fromY)); row <= last; row += 1) {
    const top = Math.max(fromY, row);
    const bottom = Math.min(toY, row + 1);
    const xTop = fromX + (top - fromY) * slope;
    const xBottom = fromX + (bottom - fromY) * slope;
    addRow(areas, row * box.width, box.width, xTop, xBottom, down * (bottom - top));
  }
}

/** Shares the height of one edge in one row among the pixels that it crosses. */
function addRow(areas: Float32Array, start: number, width: number, xA: number, xB: number, height: number): void {
  const left = clamp(Math.min(xA, xB), width);
  const right = clamp(Math.max(xA, xB), width);
  const first = Math.floor(left);
  const last = Math.floor(right);
  for (let column = first; column <= last && column < width; column += 1) {
    const from = Math.max(left, column);
    const to = Math.min(right, column + 1);
    const part = right === left ? height : (height * (to - from)) / (right - left);
    const covered = column + 1 - (from + to) / 2;
    areas[start + column] = (areas[start + column] ?? 0) + part * covered;
    if (column + 1 < width) areas[start + column + 1] = (areas[start + column + 1] ?? 0) + part * (1 - covered);
  }
}

function clamp(x: number, width: number): number {
  return Math.min(Math.max(x, 0), width);
}

function blend(raster: Raster, box: Box, areas: Float32Array, level: number): void {
  for (let row = 0; row < box.height; row += 1) {
    let sum = 0;
    const target = (box.top + row) * raster.width + box.left;
    for (let column = 0; column < box.width; column += 1) {
      sum += areas[row * box.width + column] ?? 0;
      const cover = Math.min(1, Math.abs(sum));
      if (cover > 0.003) {
        const ground = raster.levels[target + column] ?? 255;
        raster.levels[target + column] = Math.round(ground + (level - ground) * cover);
      }
    }
  }
}
