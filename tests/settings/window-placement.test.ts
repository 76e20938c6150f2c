// Where the window opens: where it stood on this display, always wholly inside what is free of it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  type Display,
  noPlacements,
  placementOn,
  readPlacements,
  remember,
  writePlacements,
} from '../../electron/settings/window-placement';
import { temporaryFolder } from '../store/temporary-folder';

const display = (x: number, width: number, height: number): Display => ({
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 30, width, height: height - 30 },
  scaleFactor: 1,
});
const laptop = display(0, 1366, 768);
const desk = display(1366, 2560, 1440);

describe('the window', () => {
  it('opens in the middle of a display that it has not seen', () => {
    expect(placementOn([desk], noPlacements).bounds).toEqual({ x: 1966, y: 285, width: 1360, height: 900 });
  });

  it('stands where it stood on each display', () => {
    const atDesk = { bounds: { x: 1500, y: 100, width: 1200, height: 1000 }, maximised: true };
    const away = { bounds: { x: 10, y: 40, width: 1000, height: 700 }, maximised: false };
    const known = remember(remember(noPlacements, laptop, away), desk, atDesk);
    expect(placementOn([laptop, desk], known)).toEqual(atDesk);
    expect(placementOn([laptop], known)).toEqual(away);
  });

  it('is never out of sight, whatever the file says', () => {
    const number = fc.integer({ min: -5000, max: 9000 });
    const bounds = fc.record({ x: number, y: number, width: number, height: number });
    fc.assert(
      fc.property(bounds, fc.constantFrom(laptop, desk), (wild, on) => {
        const { bounds: placed } = placementOn([on], remember(noPlacements, on, { bounds: wild, maximised: false }));
        expect(isInside(placed, on.workArea)).toBe(true);
      }),
    );
  });

  it('finds its places again, and none in a damaged file', async () => {
    const folder = await temporaryFolder();
    const known = remember(noPlacements, laptop, {
      bounds: { x: 1, y: 31, width: 900, height: 600 },
      maximised: false,
    });
    await writePlacements(folder, known);
    expect(await readPlacements(folder)).toEqual(known);
    await writeFile(join(folder, 'window-placement.json'), '{"last":');
    expect(await readPlacements(folder)).toEqual(noPlacements);
  });
});

function isInside(one: Bounds, area: Bounds): boolean {
  return (
    one.x >= area.x &&
    one.y >= area.y &&
    one.x + one.width <= area.x + area.width &&
    one.y + one.height <= area.y + area.height
  );
}
