// Keys and clicks on rows: the cursor stays inside the list, ticks follow ranges, nothing unseen stays ticked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noneTicked,
  rowAfterKey,
  rowAfterLeaving,
  tickedThrough,
  tickedWithin,
  toggled,
} from '../../../renderer/ui/row-choice';

const keys = ['a', 'b', 'c', 'd', 'e'];

describe('rowAfterKey', () => {
  it('moves by one, by a page and to both ends', () => {
    expect(rowAfterKey('ArrowDown', 1, 5, 3)).toBe(2);
    expect(rowAfterKey('ArrowUp', 1, 5, 3)).toBe(0);
    expect(rowAfterKey('PageDown', 0, 5, 3)).toBe(3);
    expect(rowAfterKey('PageUp', 4, 5, 3)).toBe(1);
    expect(rowAfterKey('Home', 3, 5, 3)).toBe(0);
    expect(rowAfterKey('End', 0, 5, 3)).toBe(4);
  });

  it('begins at the first row where there is no cursor yet', () => {
    expect(rowAfterKey('ArrowDown', -1, 5, 3)).toBe(0);
    expect(rowAfterKey('ArrowUp', -1, 5, 3)).toBe(0);
  });

  it('never leaves the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(
        key,
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        (pressed, count, at, page) => {
          const next = rowAfterKey(pressed, (at % (count + 1)) - 1, count, page);
          return next !== null && next >= 0 && next < count;
        },
      ),
    );
  });

  it('has nowhere to go in an empty list, and no meaning for other keys', () => {
    expect(rowAfterKey('ArrowDown', -1, 0, 3)).toBeNull();
    expect(rowAfterKey('x', 0, 5, 3)).toBeNull();
  });
});

describe('ticks', () => {
  it('toggle one row without touching the set they were', () => {
    const before = new Set(['a']);
    expect([...toggled(before, 'b')]).toEqual(['a', 'b']);
    expect([...toggled(before, 'a')]).toEqual([]);
    expect([...before]).toEqual(['a']);
  });

  it('run through a range in either direction, beside those ticked before', () => {
    expect([...tickedThrough(new Set(['e']), keys, 1, 3)].sort()).toEqual(['b', 'c', 'd', 'e']);
    expect([...tickedThrough(noneTicked, keys, 3, 1)].sort()).toEqual(['b', 'c', 'd']);
    expect([...tickedThrough(noneTicked, keys, -1, 0)]).toEqual(['a']);
  });

  it('leave rows that are not in the list any more', () => {
    expect([...tickedWithin(new Set(['a', 'x']), keys)]).toEqual(['a']);
    const same = new Set(['a', 'b']);
    expect(tickedWithin(same, keys)).toBe(same);
  });
});

describe('rowAfterLeaving', () => {
  it('is the next row that stays, or else the one before', () => {
    expect(rowAfterLeaving(keys, new Set(['b']), 1)).toBe('c');
    expect(rowAfterLeaving(keys, new Set(['b', 'c']), 1)).toBe('d');
    expect(rowAfterLeaving(keys, new Set(['e']), 4)).toBe('d');
    expect(rowAfterLeaving(keys, new Set(keys), 2)).toBeNull();
  });
});
