// What the answers to Article 33 show for each of its cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingLegs } from '../../templates/article-33/legs';
import { type Case, legs } from '../../templates/case/case';

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const grounds: fc.Arbitrary<Case['grounds']> = fc.record({
  first: answer,
  harm: fc.constantFrom('none' as const, 'slight' as const, 'more' as const, 'unknown' as const),
  corrected: answer,
  fault: answer,
  leg: fc.constantFrom(...legs, null),
});
const unknown = { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null } as const;
const fitOf = (answers: Partial<Case['grounds']>) =>
  Object.fromEntries(fittingLegs({ ...unknown, ...answers }).map(({ leg, fit }) => [leg, fit]));

describe('the cases of Article 33', () => {
  it('are all open while nothing is found out', () => {
    expect(fitOf({})).toEqual({ minor: 'open', first: 'open', 'no-fault': 'open' });
  });

  it('ask for no harm and timely correction where the act is minor', () => {
    expect(fitOf({ harm: 'none', corrected: 'yes' }).minor).toBe('fits');
    expect(fitOf({ harm: 'slight', corrected: 'yes' }).minor).toBe('not');
  });

  it('ask for the first time, slight harm and timely correction, all three, where it is the first', () => {
    expect(fitOf({ first: 'yes', harm: 'slight', corrected: 'yes' }).first).toBe('fits');
    expect(fitOf({ first: 'no', harm: 'slight', corrected: 'yes' }).first).toBe('not');
    expect(fitOf({ first: 'yes', harm: 'slight' }).first).toBe('open');
  });

  it('ask for the absence of fault alone where there was none', () => {
    expect(fitOf({ fault: 'no', harm: 'more', corrected: 'no' })['no-fault']).toBe('fits');
    expect(fitOf({ fault: 'yes' })['no-fault']).toBe('not');
  });

  it('fit exactly where every condition is met, whatever was chosen', () => {
    fc.assert(
      fc.property(grounds, (answers) => {
        for (const { fit, conditions } of fittingLegs(answers)) {
          expect(fit === 'fits').toBe(conditions.every(({ state }) => state === 'met'));
          expect(fit === 'not').toBe(conditions.some(({ state }) => state === 'unmet'));
        }
        expect(fittingLegs({ ...answers, leg: null })).toEqual(fittingLegs(answers));
      }),
    );
  });

  it('never stop fitting because one more answer is found out in their favour', () => {
    expect(fitOf({ first: 'yes', harm: 'none', corrected: 'yes', fault: 'no' })).toEqual({
      minor: 'fits',
      first: 'fits',
      'no-fault': 'fits',
    });
  });
});
