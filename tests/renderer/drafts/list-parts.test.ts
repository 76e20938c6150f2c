// A long list in parts: what is in sight is asked for once, with room around it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingPart, partAround, withEntries } from '../../../renderer/drafts/list-parts';

const ids = Array.from({ length: 1000 }, (_, index) => `d${index}`);
const entriesOf = ({ from, count }: { from: number; count: number }) =>
  ids.slice(from, from + count).map((id) => ({ id }));

describe('missingPart', () => {
  it('is nothing where all rows in sight are there', () => {
    const known = withEntries(new Map(), entriesOf({ from: 0, count: 200 }));
    expect(missingPart(ids, known, { first: 0, end: 40 })).toBeNull();
    expect(missingPart(ids, known, { first: 990, end: 1000 })).not.toBeNull();
    expect(missingPart([], new Map(), { first: 0, end: 0 })).toBeNull();
  });

  it('brings every row in sight, wherever the list stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 100 }), (first, rows) => {
        const range = { first, end: Math.min(ids.length, first + rows) };
        const part = missingPart(ids, new Map(), range);
        const known = withEntries(new Map(), entriesOf(part ?? { from: 0, count: 0 }));
        return missingPart(ids, known, range) === null;
      }),
    );
  });
});

it('the first part has the row to which the list is scrolled', () => {
  expect(partAround(0)).toEqual({ from: 0, count: 200 });
  expect(partAround(500)).toEqual({ from: 400, count: 200 });
});

it('newer entries take the place of their elders', () => {
  const known = withEntries(new Map([['a', { id: 'a', status: 'due' }]]), [{ id: 'a', status: 'closed' }]);
  expect(known.get('a')?.status).toBe('closed');
});
