// Check digits of identity numbers, on the test values of law-and-forms 5.2 and on any number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentIdCheck, validateResidentId } from '../../../templates/checks/check-digits/resident-id';

/** law-and-forms 5.2 */
const valid = [
  '11010519491231002X',
  '440524188001010014',
  '330482199001010002',
  '310116198502280002',
  '320500200002290012',
];

const withCheck = (first17: string): string => first17 + residentIdCheck(first17);

describe('resident identity numbers', () => {
  it.each(valid)('%s passes', (number) => {
    expect(validateResidentId(number, '2026-11-23').faults).toEqual([]);
  });

  it('yield birth date and sex', () => {
    expect(validateResidentId('11010519491231002X')).toMatchObject({ birthDate: '1949-12-31', sex: 'female' });
    expect(validateResidentId('320500200002290012')).toMatchObject({ birthDate: '2000-02-29', sex: 'male' });
  });

  it('are folded from full-width, spaced and lower-case writing', () => {
    expect(validateResidentId('110105 19491231 ００2x')).toMatchObject({
      normalised: '11010519491231002X',
      faults: [],
    });
  });

  it('notice a change of any one figure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(17), fc.nat(9), (number, index, figure) => {
        fc.pre(number.charAt(index) !== String(figure));
        const changed = number.slice(0, index) + figure + number.slice(index + 1);
        expect(validateResidentId(changed).faults.some((fault) => fault.code === 'resident-id-check')).toBe(true);
      }),
    );
  });

  it('notice two neighbouring figures exchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(15), (number, index) => {
        const [a, b] = [number.charAt(index), number.charAt(index + 1)];
        fc.pre(a !== b);
        const changed = number.slice(0, index) + b + a + number.slice(index + 2);
        expect(validateResidentId(changed).faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('refuse a birth date that does not exist, even with a right check character', () => {
    const faults = validateResidentId(withCheck('33048219990229000')).faults;
    expect(faults.map((fault) => fault.code)).toEqual(['resident-id-birth']);
    expect(faults[0]?.sentence.zh).toContain('1999-02-29');
  });

  it('refuse a birth date after the date of the paper', () => {
    const number = withCheck('33048220270101000');
    expect(validateResidentId(number, '2026-11-23').faults.map((fault) => fault.code)).toEqual(['resident-id-birth']);
    expect(validateResidentId(number, '2027-01-01').faults).toEqual([]);
  });

  it('warn at an unknown province', () => {
    expect(validateResidentId(withCheck('99048219900101000')).faults).toMatchObject([
      { code: 'resident-id-region', severity: 'warn' },
    ]);
  });

  it('say which character cannot occur, and how many there are', () => {
    expect(validateResidentId('33048219900101O002').faults).toMatchObject([
      { code: 'resident-id-character', position: 15 },
    ]);
    expect(validateResidentId('X30482199001010002').faults[0]?.code).toBe('resident-id-character');
    expect(validateResidentId('330482900101000').faults[0]?.code).toBe('resident-id-length');
  });
});
