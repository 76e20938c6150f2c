// Long lists cut into lots: nothing lost, nothing twice, in order.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inLots } from '../../../renderer/ui/in-lots';

it('keeps every entry in order, in lots that are full but for the last', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (entries, size) => {
      const lots = inLots(entries, size);
      expect(lots.flat()).toEqual(entries);
      expect(lots.slice(0, -1).every((lot) => lot.length === size)).toBe(true);
      expect(lots.every((lot) => lot.length > 0)).toBe(true);
    }),
  );
});
