// The sums behind showing a page larger and smaller.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { larger, percentOf, pixelsPerMm, smaller } from '../../../../renderer/paper-view/pages/zoom';

const a4 = { width: 210, height: 297 };
const rooms = fc.record({ width: fc.integer({ min: 0, max: 4000 }), height: fc.integer({ min: 0, max: 4000 }) });

describe('the size at which a page is shown', () => {
  it('shows a page in its real size at 100 %', () => {
    expect(percentOf(100, { width: 10, height: 10 }, a4)).toBe(100);
    expect(25.4 * pixelsPerMm).toBeCloseTo(96);
  });

  it('never needs scrolling sideways where it is fitted to the width, unless the room is very narrow', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const percent = percentOf('width', room, a4);
        const width = a4.width * pixelsPerMm * (percent / 100);
        expect(width <= room.width + 0.001 || percent === 25).toBe(true);
      }),
    );
  });

  it('shows the whole page where it is fitted as a whole', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const percent = percentOf('page', room, a4);
        const height = a4.height * pixelsPerMm * (percent / 100);
        expect(height <= room.height + 0.001 || percent === 25).toBe(true);
        expect(percent).toBeLessThanOrEqual(percentOf('width', room, a4));
      }),
    );
  });

  it('stays between 25 and 400 %, whatever the room', () => {
    const zooms = fc.oneof(fc.constantFrom('width' as const, 'page' as const), fc.double());
    fc.assert(
      fc.property(zooms, rooms, (zoom, room) => {
        const percent = percentOf(zoom, room, a4);
        expect(percent).toBeGreaterThanOrEqual(25);
        expect(percent).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('goes up and down in steps, from any size, and comes to an end at both ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 25, max: 400, noNaN: true }), (percent) => {
        expect(larger(percent) > percent || larger(percent) === 400).toBe(true);
        expect(smaller(percent) < percent || smaller(percent) === 25).toBe(true);
      }),
    );
    expect(larger(100)).toBe(110);
    expect(smaller(100)).toBe(90);
    expect(larger(79.8)).toBe(90);
  });
});
