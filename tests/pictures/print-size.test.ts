// What a photograph becomes before it is printed: as large as it is printed, upright, and nothing else.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printCopy } from '../../electron/pictures/print-copies';
import { isLargerThanPrinted, toPrintSize } from '../../electron/pictures/print-size';
import { pictureSize } from '../../electron/printing/docx/picture-size';
import { enormous, photograph, pixels } from './some-photographs';

const names = {
  red: [220, 30, 30],
  green: [30, 180, 30],
  blue: [30, 30, 220],
  yellow: [240, 240, 60],
  white: [255, 255, 255],
};

/** Names of the colours in the four quarters, row by row. */
function quartersOf(jpeg: Uint8Array): readonly string[] {
  const { width, height, data } = decode(jpeg, { useTArray: true });
  const nearest = (x: number, y: number) => {
    const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    const far = (colour: readonly number[]) =>
      colour.reduce((sum, value, i) => sum + Math.abs(value - (data[at + i] ?? 0)), 0);
    return Object.entries(names).sort((a, b) => far(a[1]) - far(b[1]))[0]?.[0] ?? '';
  };
  return [nearest(0.25, 0.25), nearest(0.75, 0.25), nearest(0.25, 0.75), nearest(0.75, 0.75)];
}

describe('a photograph at print size', () => {
  it('has at most the points that are printed, its proportions and its colours', () => {
    const small = toPrintSize(photograph(2000, 1500));
    expect(pictureSize(small)).toEqual({ format: 'jpeg', widthPx: 800, heightPx: 600, quarterTurns: 0 });
    expect(quartersOf(small)).toEqual(['red', 'green', 'blue', 'yellow']);
  });

  it.each([
    [3, 800, 600, ['yellow', 'blue', 'green', 'red']],
    [6, 600, 800, ['blue', 'red', 'yellow', 'green']],
    [8, 600, 800, ['green', 'yellow', 'red', 'blue']],
  ])('stands upright where the camera was held as EXIF %i says', (orientation, widthPx, heightPx, colours) => {
    const small = toPrintSize(photograph(2000, 1500, orientation));
    expect(pictureSize(small)).toMatchObject({ widthPx, heightPx, quarterTurns: 0 });
    expect(quartersOf(small)).toEqual(colours);
  });

  it('is turned also where it is small already', () => {
    expect(pictureSize(toPrintSize(photograph(60, 40, 6)))).toMatchObject({
      widthPx: 40,
      heightPx: 60,
      quarterTurns: 0,
    });
  });

  it('of a transparent PNG lies on white paper', () => {
    const png = new PNG({ width: 1600, height: 1600 });
    png.data.set(pixels(1600, 1600, 0));
    expect(quartersOf(toPrintSize(PNG.sync.write(png)))).toEqual(['white', 'white', 'white', 'white']);
  });

  it('is the very file where that is small and upright', () => {
    const bytes = photograph(800, 600);
    expect(toPrintSize(bytes)).toBe(bytes);
  });

  it('is the very file where it is damaged: the printer judges it', () => {
    const cut = photograph(2000, 1500).slice(0, 4000);
    expect(toPrintSize(cut)).toBe(cut);
  });

  it('is never taken apart where its head says more points than that is done for', () => {
    expect(isLargerThanPrinted(enormous())).toBe(false);
  });
});

describe('the copy at print size', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilin-print-size-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const copies = () => readdir(join(folder, 'print-size'));

  it('is made once for an original, and once more for another', async () => {
    const original = photograph(2000, 1500);
    const made = await printCopy(folder, original);
    const [name] = await copies();
    expect(name).toMatch(/^[0-9a-f]{64}\.jpg$/);
    expect(Buffer.compare(await printCopy(folder, original), made)).toBe(0);
    await printCopy(folder, photograph(1500, 2000));
    expect(await copies()).toHaveLength(2);
  });

  it('is made anew where the one that lies there is cut off', async () => {
    const original = photograph(2000, 1500);
    const made = await printCopy(folder, original);
    const [name = ''] = (await copies()).filter((one) => one !== '');
    for (const one of await copies()) await writeFile(join(folder, 'print-size', one), made.subarray(0, 100));
    expect(Buffer.compare(await printCopy(folder, original), made)).toBe(0);
    expect(name).not.toBe('');
  });

  it('is printed also where it cannot be kept', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'a file where the folder should be');
    expect(pictureSize(await printCopy(blocked, photograph(2000, 1500)))?.widthPx).toBe(800);
  });
});
