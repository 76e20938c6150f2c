// The window onto a long list: whatever is in sight is drawn, and little else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTopFor, visibleRows } from '../../../renderer/ui/visible-rows';

const scrolled = fc.record({
  top: fc.integer({ min: 0, max: 400_000 }),
  height: fc.integer({ min: 1, max: 3000 }),
  row: fc.integer({ min: 20, max: 120 }),
  count: fc.integer({ min: 0, max: 10_000 }),
});

describe('visibleRows', () => {
  it('holds every row in sight', () => {
    fc.assert(
      fc.property(scrolled, ({ top, height, row, count }) => {
        const { first, end } = visibleRows(top, height, row, count);
        const firstSeen = Math.min(count, Math.floor(top / row));
        const endSeen = Math.min(count, Math.ceil((top + height) / row));
        return first >= 0 && end <= count && first <= firstSeen && end >= endSeen;
      }),
    );
  });

  it('holds no more than the sight and two margins, however long the list', () => {
    fc.assert(
      fc.property(scrolled, ({ top, height, row, count }) => {
        const { first, end } = visibleRows(top, height, row, count);
        return end - first <= Math.ceil(height / row) + 28;
      }),
    );
  });

  it('stays the same while scrolling less than a row', () => {
    expect(visibleRows(4001, 600, 40, 10_000)).toEqual(visibleRows(4039, 600, 40, 10_000));
  });
});

describe('scrollTopFor', () => {
  const now = { scrollTopPx: 400, heightPx: 440, headPx: 40 };

  it('leaves a row in sight where it is', () => {
    expect(scrollTopFor(12, 40, now)).toBe(400);
  });

  it('moves just as far as a row above or below asks for', () => {
    expect(scrollTopFor(5, 40, now)).toBe(200);
    expect(scrollTopFor(30, 40, now)).toBe(840);
  });
});
