// Which pages are in sight while the paper is scrolled.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBeingRead, pagesInRoom, topOfPage } from '../../../../renderer/paper-view/pages/stack';

const stacks = fc.record({
  pages: fc.integer({ min: 1, max: 60 }),
  pageHeight: fc.integer({ min: 100, max: 2000 }),
  gap: fc.integer({ min: 0, max: 40 }),
});
const scrolls = fc.record({
  scrollTop: fc.integer({ min: 0, max: 20_000 }),
  height: fc.integer({ min: 50, max: 2000 }),
  margin: fc.integer({ min: 0, max: 1500 }),
});

describe('the pages in a room that scrolls', () => {
  it('are exactly those whose sheet lies within sight', () => {
    fc.assert(
      fc.property(stacks, scrolls, (stack, { scrollTop, height, margin }) => {
        const { first, last } = pagesInRoom(stack, scrollTop, height, margin);
        for (let page = 1; page <= stack.pages; page += 1) {
          const top = topOfPage(stack, page);
          const inSight = top + stack.pageHeight > scrollTop - margin && top < scrollTop + height + margin;
          // A page whose edge only touches the room may be counted or not; one in sight is never left out.
          if (inSight) expect(page >= first && page <= last).toBe(true);
          else if (page >= first && page <= last) {
            const below = top - (scrollTop + height + margin);
            const above = scrollTop - margin - (top + stack.pageHeight);
            expect(Math.max(below, above)).toBeLessThanOrEqual(stack.gap);
          }
        }
      }),
    );
  });

  it('hold the page being read, which is always one of the paper', () => {
    fc.assert(
      fc.property(stacks, scrolls, (stack, { scrollTop, height }) => {
        const page = pageBeingRead(stack, scrollTop, height);
        expect(page).toBeGreaterThanOrEqual(1);
        expect(page).toBeLessThanOrEqual(stack.pages);
      }),
    );
  });

  it('say the page that was gone to', () => {
    const stack = { pages: 5, pageHeight: 900, gap: 16 };
    for (let page = 1; page <= 5; page += 1) {
      expect(pageBeingRead(stack, topOfPage(stack, page) - stack.gap, 700)).toBe(page);
    }
  });
});
