// Half a photograph must not pass for a whole one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureState } from '../../electron/store/whole-picture';

describe.each(['pingxing-highway-before.png', 'jingbo-road-tubes.jpg'])('%s', (name) => {
  const bytes = readFileSync(`examples/operations/${name}`);

  it('is whole, also with something appended', () => {
    expect(pictureState(bytes)).toBe('whole');
    expect(pictureState(Buffer.concat([bytes, Buffer.alloc(100)]))).toBe('whole');
  });

  it('is cut off wherever it is cut', () => {
    for (let length = 8; length < bytes.length - 8; length += 7) {
      expect(pictureState(bytes.subarray(0, length)), `${length} bytes`).toBe('cut-off');
    }
  });
});

it('a JPEG is not whole by the end mark of its embedded preview', () => {
  const preview = [0xff, 0xe1, 0x00, 0x08, 0xff, 0xd8, 0xff, 0xd9, 0x00, 0x00];
  const scan = [0xff, 0xda, 0x00, 0x02, 0x01, 0x02];
  expect(pictureState(Uint8Array.from([0xff, 0xd8, ...preview, ...scan]))).toBe('cut-off');
  expect(pictureState(Uint8Array.from([0xff, 0xd8, ...preview, ...scan, 0xff, 0xd9]))).toBe('whole');
});

it('anything else is no picture', () => {
  for (const bytes of [[], [0xff], [0xff, 0xd8], [0x25, 0x50, 0x44, 0x46], [0x47, 0x49, 0x46]]) {
    expect(pictureState(Uint8Array.from(bytes))).toBe('not-a-picture');
  }
});
