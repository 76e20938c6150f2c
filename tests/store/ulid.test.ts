// Ids of drafts: valid, growing, and never twice, whatever the clock does.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUlid, ulidSource } from '../../electron/store/ulid';

it('ids grow and are valid, also where the clock stands still or goes back', () => {
  const largestMs = 2 ** 48 - 100;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: largestMs }), { minLength: 2, maxLength: 50 }), (times) => {
      const clock = times.values();
      const nextId = ulidSource(() => clock.next().value ?? 0);
      const ids = times.map(() => nextId());
      expect(ids.every(isUlid)).toBe(true);
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
  );
});

it('an id begins with its time', () => {
  expect(ulidSource(() => 1_469_918_176_385)().slice(0, 10)).toBe('01ARYZ6S41');
});
