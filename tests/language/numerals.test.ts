// Chinese numerals of articles and items.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral, readChineseNumeral } from '../../templates/language/numerals';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [33, '三十三'],
    [101, '一百零一'],
    [110, '一百一十'],
    [118, '一百一十八'],
    [1000, '一千'],
    [1010, '一千零一十'],
    [1260, '一千二百六十'],
    [9999, '九千九百九十九'],
  ])('write %i as statutes do', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });

  it('read back what was written, and differ for different numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readChineseNumeral(chineseNumeral(value))).toBe(value);
      }),
    );
  });

  it.each(['', '零', '二〇', '十十', '一百十', 'ii', '１', '壹'])('do not read %j', (text) => {
    expect(readChineseNumeral(text)).toBeUndefined();
  });

  it.each([0, -1, 1.5, 10000, Number.NaN])('refuse to write %d', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });
});
