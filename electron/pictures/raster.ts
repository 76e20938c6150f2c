// A picture as plain pixels: made smaller by averaging, and turned upright.

/** RGBA, four bytes a pixel. */
export type Raster = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Each new pixel is the mean of those it stands for; transparent ones count as white paper. Never made larger. */
export function madeSmaller(raster: Raster, longestPx: number): Raster {
  const scale = longestPx / Math.max(raster.width, raster.height);
  if (scale >= 1) return raster;
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const columns = edges(raster.width, width);
  const rows = edges(raster.height, height);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const box = { left: at(columns, x), right: at(columns, x + 1), top: at(rows, y), bottom: at(rows, y + 1) };
      putMean(raster, box, data, (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** Where each new pixel begins among the old ones. */
function edges(from: number, to: number): readonly number[] {
  return Array.from({ length: to + 1 }, (_, index) => Math.round((index * from) / to));
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0;

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function putMean({ width, data }: Raster, { left, right, top, bottom }: Box, into: Uint8Array, place: number): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    for (let from = (y * width + left) * 4, end = (y * width + right) * 4; from < end; from += 4) {
      const alpha = data[from + 3] ?? 255;
      const white = 255 * (255 - alpha);
      red += (data[from] ?? 0) * alpha + white;
      green += (data[from + 1] ?? 0) * alpha + white;
      blue += (data[from + 2] ?? 0) * alpha + white;
    }
  }
  const weight = (right - left) * (bottom - top) * 255;
  into[place] = Math.round(red / weight);
  into[place + 1] = Math.round(green / weight);
  into[place + 2] = Math.round(blue / weight);
  into[place + 3] = 255;
}

/** @param quarterTurns clockwise */
export function turned(raster: Raster, quarterTurns: 0 | 1 | 2 | 3): Raster {
  if (quarterTurns === 0) return raster;
  const { width, height } = raster;
  const [across, down] = quarterTurns === 2 ? [width, height] : [height, width];
  const from = new Uint32Array(raster.data.buffer, raster.data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      to[placeOf(x, y, raster, quarterTurns)] = from[y * width + x] ?? 0;
    }
  }
  return { width: across, height: down, data: new Uint8Array(to.buffer) };
}

/** Where a pixel comes to lie among those of the turned picture. */
function placeOf(x: number, y: number, { width, height }: Raster, quarterTurns: 1 | 2 | 3): number {
  if (quarterTurns === 1) return x * height + (height - 1 - y);
  if (quarterTurns === 2) return (height - 1 - y) * width + (width - 1 - x);
  return (width - 1 - x) * height + y;
}
