// A photograph at the size it is printed in: a camera's twelve million points go on paper 75 mm wide, and a paper with
// twenty of them would be a hundred megabytes. Its place upright is taken from the file's own record (EXIF).
import { decode, encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { type PictureSize, pictureSize } from '../printing/docx/picture-size';
import { madeSmaller, type Raster, turned } from './raster';

/** About 270 points an inch at 75 mm: signs and numbers on a photograph can still be read. */
export const printedLongestPx = 800;
/** What is little larger than that, and no large file, stays as it was taken. */
const nearEnough = 1.5;
const smallBytes = 400 * 1024;
/** Taking a picture apart needs some forty bytes a point. */
export const largestDecodedPx = 25_000_000;
/** More is no photograph of a camera at hand: such a file is refused before anything takes it apart. */
const largestPx = 120_000_000;

/** Whether `toPrintSize` would change it. */
export function isLargerThanPrinted(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes);
  if (size === undefined || pointsOf(size) > largestDecodedPx) return false;
  const longest = Math.max(size.widthPx, size.heightPx);
  const isLarge = longest > printedLongestPx * nearEnough || (longest > printedLongestPx && bytes.length > smallBytes);
  return isLarge || size.quarterTurns !== 0;
}

export function hasTooManyPoints(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes);
  return size !== undefined && pointsOf(size) > largestPx;
}

function pointsOf({ widthPx, heightPx }: PictureSize): number {
  return widthPx * heightPx;
}

/** @returns a JPEG of the size printed, upright; the same bytes where they are small, or cannot be taken apart */
export function toPrintSize(bytes: Uint8Array): Uint8Array {
  const size = pictureSize(bytes);
  if (size === undefined || !isLargerThanPrinted(bytes)) return bytes;
  const raster = size.format === 'jpeg' ? fromJpeg(bytes) : fromPng(bytes);
  if (raster === null) return bytes;
  const upright = turned(madeSmaller(raster, printedLongestPx), size.quarterTurns);
  return new Uint8Array(encode({ ...upright, data: upright.data }, 85).data);
}

/** Null where the file is not what its head says: the printer refuses it by name. */
function fromJpeg(bytes: Uint8Array): Raster | null {
  try {
    const limits = { maxResolutionInMP: largestDecodedPx / 1e6, maxMemoryUsageInMB: 1536 };
    return decode(bytes, { useTArray: true, formatAsRGBA: true, tolerantDecoding: false, ...limits });
  } catch {
    return null;
  }
}

function fromPng(bytes: Uint8Array): Raster | null {
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return { width, height, data };
  } catch {
    return null;
  }
}
