// Sizes and orientation of photographs, read from the head of their bytes.
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../electron/printing/docx/picture-size';
import { png } from './parts';

/** A JPEG's head: start, EXIF with an orientation, frame of 640 by 480. */
function jpeg(orientation: number, little: boolean): Uint8Array {
  const tiff = Buffer.alloc(26);
  const write16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  write16(42, 2);
  write32(8, 4);
  write16(1, 8);
  write16(0x0112, 10);
  write16(3, 12);
  write32(1, 14);
  write16(orientation, 18);
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(exif.length + 2, 2);
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0x01, 0xe0, 0x02, 0x80, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), segment, exif, frame]));
}

describe('pictureSize', () => {
  it('reads a PNG', () => {
    expect(pictureSize(png(40, 30))).toEqual({ format: 'png', widthPx: 40, heightPx: 30, quarterTurns: 0 });
  });

  it.each([
    [1, 0],
    [3, 2],
    [6, 1],
    [8, 3],
  ])('reads a JPEG taken with orientation %i', (orientation, quarterTurns) => {
    for (const little of [true, false]) {
      const size = pictureSize(jpeg(orientation, little));
      expect(size).toEqual({ format: 'jpeg', widthPx: 640, heightPx: 480, quarterTurns });
    }
  });

  it('knows nothing of other bytes, and does not read beyond their end', () => {
    const whole = jpeg(6, true);
    for (let length = 0; length < whole.length - 10; length += 1) {
      expect(pictureSize(whole.subarray(0, length))).toBeUndefined();
    }
    expect(pictureSize(new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 0, 0, 0, 0, 0]))).toBeUndefined();
  });
});
