// Photographs for tests, with a colour in each quarter so that it is seen which way up they stand.
import { encode } from 'jpeg-js';

const quarters = [
  [220, 30, 30],
  [30, 180, 30],
  [30, 30, 220],
  [240, 240, 60],
] as const;

/** Colours of the quarters: red and green above, blue and yellow below. */
export function pixels(width: number, height: number, alpha = 255): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const quarter = (y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1);
      data.set([...(quarters[quarter] ?? quarters[0]), alpha], (y * width + x) * 4);
    }
  }
  return data;
}

/** @param orientation as EXIF records it, 1 to 8 */
export function photograph(width: number, height: number, orientation?: number): Uint8Array {
  const bytes = encode({ width, height, data: pixels(width, height) }, 92).data;
  if (orientation === undefined) return new Uint8Array(bytes);
  const entry = [0x01, 0x12, 0x00, 0x03, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return new Uint8Array([...bytes.subarray(0, 2), 0xff, 0xe1, 0, body.length + 2, ...body, ...bytes.subarray(2)]);
}

/** A file whose head says that it has more points than any camera takes. */
export function enormous(): Uint8Array {
  const bytes = photograph(16, 16);
  const frame = bytes.findIndex((byte, index) => byte === 0xff && (bytes[index + 1] ?? 0) === 0xc0);
  bytes.set([0xff, 0xdc, 0xff, 0xdc], frame + 5);
  return bytes;
}
