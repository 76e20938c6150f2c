// How amounts are written, in figures and in Chinese capitals.
import fc from 'fast-check';
import nzh from 'nzh/cn';
import { describe, expect, it } from 'vitest';
import { moneyCapitals, sayMoney } from '../../templates/language/money';

describe('money', () => {
  it('leaves out cents that are nought', () => {
    expect(sayMoney('500.00')).toEqual({ zh: '500元', en: 'RMB 500' });
    expect(sayMoney('500.50')).toEqual({ zh: '500.50元', en: 'RMB 500.50' });
  });

  it('groups thousands in English only', () => {
    expect(sayMoney('50000.00')).toEqual({ zh: '50000元', en: 'RMB 50,000' });
    expect(sayMoney('1234567.89')).toEqual({ zh: '1234567.89元', en: 'RMB 1,234,567.89' });
  });

  it('writes Chinese capitals closed with 整 unless there are fen', () => {
    expect(moneyCapitals('500.00')).toBe('伍佰元整');
    expect(moneyCapitals('1010.00')).toBe('壹仟零壹拾元整');
    expect(moneyCapitals('10.50')).toBe('壹拾元伍角整');
    expect(moneyCapitals('10.05')).toBe('壹拾元零伍分');
    expect(moneyCapitals('999999999999.99')).toBe('玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分');
  });

  it('writes capitals of whole yuan that read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (yuan) => {
        const capitals = moneyCapitals(`${yuan}.00`);
        expect(capitals.endsWith('元整')).toBe(true);
        expect(Number(nzh.decodeB(capitals.slice(0, -2)))).toBe(yuan);
      }),
    );
  });
});
