// The board as rows of one height: each deadline stands under its heading and is found again by its place.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardRows, type Heading, rowOfKey } from '../../../renderer/deadlines/board-rows';

const headings: readonly Heading[] = [
  { bucket: 'overdue', count: 2 },
  { bucket: 'today', count: 1 },
];

describe('the rows of the board', () => {
  it('are headings with what is due under each', () => {
    const rows = boardRows(['a', 'b', 'c'], headings);
    expect(rows.map((row) => (row.is === 'heading' ? row.heading.bucket : row.key))).toEqual([
      'overdue',
      'a',
      'b',
      'today',
      'c',
    ]);
  });

  it('hold every deadline once, at the place that is looked up', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(counts, (all) => {
        const some = all.map((count): Heading => ({ bucket: 'later', count }));
        const keys = Array.from({ length: all.reduce((sum, count) => sum + count, 0) }, (_, at) => `k${at}`);
        const rows = boardRows(keys, some);
        expect(rows.filter(({ is }) => is === 'deadline')).toHaveLength(keys.length);
        for (const [at, key] of keys.entries()) expect(rows[rowOfKey(at, some)]).toEqual({ is: 'deadline', key, at });
      }),
    );
  });
});
