// Pages filled with slabs: everything is there once and in order, nothing overfull, no page ended where it must not be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../electron/printing/typesetter/flow/marks';
import { flowPages } from '../../../../electron/printing/typesetter/flow/page-flow';
import { gap, leadIn, type Slab } from '../../../../electron/printing/typesetter/flow/slab';

const pageHeight = 100;

/** A slab that is told from others by the shade of its one mark. */
function slab(name: number, height: number, over: Partial<Slab> = {}): Slab {
  const mark: Mark = { kind: 'fill', x: 0, y: 0, width: 1, height, shade: name };
  return { height, marks: [mark], breakAfter: true, textLines: 1, ...over };
}

type Box = { readonly name: number; readonly top: number; readonly bottom: number };

function pagesOf(slabs: readonly Slab[]): readonly (readonly Box[])[] {
  return flowPages(slabs, { left: 0, top: 0, height: pageHeight }).map((page) =>
    page.marks.flatMap((mark) =>
      mark.kind === 'fill' ? [{ name: mark.shade, top: mark.y, bottom: mark.y + mark.height }] : [],
    ),
  );
}

const names = (page: readonly Box[] | undefined): readonly number[] => (page ?? []).map((box) => box.name);

const anySlabs = fc
  .array(fc.tuple(fc.integer({ min: 5, max: 40 }), fc.boolean()), { minLength: 1, maxLength: 40 })
  .map((all) =>
    all.map(([height, breakAfter], index) => slab(index, height, { breakAfter: breakAfter || index % 3 === 0 })),
  );

describe('filling pages', () => {
  it('places each slab once, in order, below the one before it and above the foot', () => {
    fc.assert(
      fc.property(anySlabs, (slabs) => {
        const pages = pagesOf(slabs);
        expect(pages.flatMap(names)).toEqual(slabs.map((_, index) => index));
        for (const page of pages) {
          page.slice(1).forEach((box, index) => {
            expect(box.top).toBeGreaterThanOrEqual((page[index]?.bottom ?? 0) - 0.01);
          });
          for (const box of page) expect(box.bottom).toBeLessThanOrEqual(pageHeight + 0.1);
        }
      }),
    );
  });

  it('ends no page where a slab forbids it, as long as the chain fits on a page', () => {
    const short = anySlabs.map((slabs) =>
      slabs.map((each, index) => (index % 2 === 1 ? { ...each, breakAfter: true } : each)),
    );
    fc.assert(
      fc.property(short, (slabs) => {
        const pages = pagesOf(slabs);
        for (const page of pages.slice(0, -1)) {
          const last = page[page.length - 1]?.name ?? 0;
          expect(slabs[last]?.breakAfter).toBe(true);
        }
      }),
    );
  });

  it('drops white space at the head of a page', () => {
    const pages = pagesOf([slab(1, 90), gap(20), slab(2, 30), leadIn(5), slab(3, 10)]);
    expect(pages[1]?.map((box) => box.top)).toEqual([0, 35]);
  });

  it('squeezes elastic space before it turns the page', () => {
    const pages = pagesOf([slab(1, 50), leadIn(20, 15), slab(2, 40)]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.[1]?.top).toBeCloseTo(60);
  });

  it('repeats heads on each page that begins with one of their slabs', () => {
    const head = slab(99, 10, { isHead: true, breakAfter: false });
    const rows = [1, 2, 3, 4, 5].map((name) => slab(name, 40, { heads: [head] }));
    const pages = pagesOf([slab(99, 10, { breakAfter: false }), ...rows]).map(names);
    expect(pages).toEqual([
      [99, 1, 2],
      [99, 3, 4],
      [99, 5],
    ]);
  });

  it('divides a slab that can be divided at the foot of the page', () => {
    const part = (height: number): Slab =>
      slab(2, height, {
        split: (room) => (room < 10 || height <= room ? undefined : [slab(2, room), part(height - room)]),
      });
    const pages = pagesOf([slab(1, 60), part(250)]);
    expect(pages.map((page) => page[page.length - 1]?.bottom)).toEqual([100, 100, 100, 10]);
  });

  it('puts the imprint on the foot of the last page, or on a new page where it does not fit', () => {
    const imprint = slab(9, 20, { atFoot: true });
    expect(pagesOf([slab(1, 30), imprint])[0]?.[1]?.top).toBe(80);
    expect(pagesOf([slab(1, 90), imprint]).map(names)).toEqual([[1], [9]]);
    expect(pagesOf([slab(1, 30), imprint, slab(2, 10, { startsPage: true })]).map(names)).toEqual([[1, 9], [2]]);
  });

  it('turns the page where a slab begins one', () => {
    expect(pagesOf([slab(1, 10), slab(2, 10, { startsPage: true })]).map(names)).toEqual([[1], [2]]);
  });
});
