// Suggestions must help, and stay silent where nothing is near.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../templates/reading/nearest-name';

describe('the nearest name', () => {
  it('is found through a slip, a swap, a lost letter and wrong capitals', () => {
    const known = ['education', 'evidence', 'inspection'];
    expect(nearestName('eduction', known)).toBe('education');
    expect(nearestName('evidnece', known)).toBe('evidence');
    expect(nearestName('Inspection', known)).toBe('inspection');
  });

  it('is none where all are far', () => {
    expect(nearestName('zh', ['education', 'papers'])).toBeNull();
  });

  it('has a distance that is symmetric and zero only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
