// Check digits of credit codes, on the test values of law-and-forms 5.1 and on any code.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditCodeCheck,
  organisationCodeCheck,
  validateCreditCode,
} from '../../../templates/checks/check-digits/credit-code';

/** law-and-forms 5.1 */
const valid = [
  '91350100M000100Y43',
  '92330482MA0TEXT04J',
  '92310116MA0TEXT123',
  '92320500MA0TEXT20G',
  '92310151MA0TEXT39G',
];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...alphabet);

describe('credit codes', () => {
  it.each(valid)('%s passes both checks', (code) => {
    expect(validateCreditCode(code)).toEqual({ normalised: code, faults: [] });
  });

  it('are folded from full-width, spaced and lower-case writing', () => {
    const typed = '　９2330482 ma0text０4j ';
    expect(validateCreditCode(typed)).toEqual({ normalised: '92330482MA0TEXT04J', faults: [] });
  });

  it('name the wrong check character and the expected one', () => {
    const [fault] = validateCreditCode('92330482MA0TEXT04K').faults;
    expect(fault).toMatchObject({ code: 'credit-code-check', severity: 'block', position: 18 });
    expect(fault?.sentence.zh).toContain('“K”');
    expect(fault?.sentence.zh).toContain('“J”');
    expect(fault?.sentence.en).toContain('“J”');
  });

  it('name the position of a letter outside the alphabet and what was probably meant', () => {
    const [fault] = validateCreditCode('92330482MAOTEXT04J').faults;
    expect(fault).toMatchObject({ code: 'credit-code-character', position: 11 });
    expect(fault?.sentence.zh).toContain('第11位“O”');
    expect(fault?.sentence.zh).toContain('“0”');
  });

  it('say how many characters there are', () => {
    const [fault] = validateCreditCode('92330482MA0TEXT04').faults;
    expect(fault).toMatchObject({ code: 'credit-code-length' });
    expect(fault?.sentence.zh).toContain('17');
  });

  it('warn where only the inner organisation code is at fault', () => {
    const first16 = '91350100M000100Y';
    const outer = creditCodeCheck(`${first16}5`);
    expect(validateCreditCode(`${first16}5${outer}`).faults).toMatchObject([
      { code: 'credit-code-inner', severity: 'warn', position: 17 },
    ]);
  });

  it('notice a change of any one character', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(17), character, (code, index, replacement) => {
        fc.pre(code.charAt(index) !== replacement);
        const changed = code.slice(0, index) + replacement + code.slice(index + 1);
        expect(validateCreditCode(changed).faults.some((fault) => fault.severity === 'block')).toBe(true);
      }),
    );
  });

  it('may end in any character of the alphabet, and pass when both check characters are computed', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 16, maxLength: 16 }), (first16) => {
        const first17 = first16 + organisationCodeCheck(first16.slice(8));
        const code = first17 + creditCodeCheck(first17);
        seen.add(code.charAt(17));
        expect(validateCreditCode(code).faults).toEqual([]);
      }),
      { numRuns: 1000, seed: 1 },
    );
    expect(seen.size).toBe(31);
  });
});
