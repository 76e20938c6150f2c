// Rows that go on over a page end: no cell begins beside the end of another.
import { describe, expect, it } from 'vitest';
import { type Cell, rowSlab } from '../../../../electron/printing/typesetter/blocks/row';
import type { Line } from '../../../../electron/printing/typesetter/text/line';

const style = { padX: 0, padY: 2, minHeight: 0, border: 0, splitFrom: 4 };

function cell(x: number, count: number, pitch: number): Cell {
  const line = { pieces: [{}], width: 10, x: 0, baseline: pitch, pitch, size: pitch, red: false, fields: [] };
  return {
    x,
    width: 50,
    lines: Array.from({ length: count }, () => ({ line: line as unknown as Line, tag: { type: 'P' }, clause: 'a' })),
  };
}

const texts = (marks: readonly { readonly kind: string; readonly x?: number }[], x: number): number =>
  marks.filter((mark) => mark.kind === 'text' && mark.x === x).length;

describe('a row that does not fit', () => {
  it('is divided so that all of its cells begin on the first page', () => {
    const [first, second] = rowSlab([cell(0, 6, 20), cell(50, 8, 12)], style).split?.(70) ?? [];
    expect([texts(first?.marks ?? [], 0), texts(first?.marks ?? [], 50)]).toEqual([3, 5]);
    expect([texts(second?.marks ?? [], 0), texts(second?.marks ?? [], 50)]).toEqual([3, 3]);
  });

  it('goes to the next page whole where one of its cells would not begin on this one', () => {
    expect(rowSlab([cell(0, 2, 20), cell(50, 4, 10)], style).split?.(30)).toBeUndefined();
  });

  it('is divided beside an empty cell all the same', () => {
    expect(rowSlab([cell(0, 0, 20), cell(50, 6, 10)], style).split?.(40)).toBeDefined();
  });
});
