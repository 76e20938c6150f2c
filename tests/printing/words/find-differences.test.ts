// Finding departures: exact, located, and never silent where the texts are unequal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDepartures } from '../../../electron/printing/words/find-differences';

const texts = (...all: string[]) => all.map((text, index) => ({ clause: `c${index}`, text }));

describe('findDepartures', () => {
  it('is silent only where the texts are equal', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', 'a', '𠮷'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '1', 'a', '𠮷') }),
        (all, printed) => {
          const departures = findDepartures(texts(...all), printed);
          expect(departures.length === 0).toBe(all.join('') === printed);
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (all) => {
        expect(findDepartures(texts(...all), all.join(''))).toEqual([]);
      }),
    );
  });

  it('goes on after a departure and finds the next', () => {
    const expected = texts('第一段文字很长很长', '第二段文字也很长', '第三段文字更加长', '第四段文字最为长');
    const printed = '第一段文字很短很长第二段文字也很长第三段字更加长第四段文字最为长';
    expect(findDepartures(expected, printed)).toEqual([
      { clause: 'c0', expected: '第一段文字很长很长', found: '第一段文字很短很长' },
      { clause: 'c2', expected: '第三段文字更加长', found: '第三段字更加长' },
    ]);
  });

  it('reports what stands between texts, after them, and what is missing at the end', () => {
    expect(findDepartures(texts('甲甲', '乙乙'), '甲甲多乙乙')).toEqual([{ clause: 'c1', expected: '', found: '多' }]);
    expect(findDepartures(texts('甲甲', '乙乙'), '甲甲乙乙尾')).toEqual([{ clause: 'c1', expected: '', found: '尾' }]);
    expect(findDepartures(texts('甲甲', '乙乙'), '甲甲')).toEqual([{ clause: 'c1', expected: '乙乙', found: '' }]);
  });
});
