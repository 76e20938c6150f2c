// Figures add up: the parts of every split equal the whole, nothing is dropped, and each figure leads to its cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesBehind, chooseCases, countFigures } from '../../templates/figures/count-figures';
import { countTrend } from '../../templates/figures/cross-count';
import { type FigureCase, figureCase } from '../../templates/figures/figure-case';
import { type FigureWish, splits, trendSplits, wholeWish } from '../../templates/figures/figure-wish';
import { figuresOf } from '../../templates/figures/figures';
import { atOnce } from '../../templates/figures/turns';
import { aCase, anyCases, anyDay, noNames } from './a-figure-case';

const countOf = (cases: readonly FigureCase[], wish: FigureWish) =>
  atOnce(countFigures(atOnce(chooseCases(cases, wish)), wish));
const behind = (...asked: Parameters<typeof casesBehind>) => atOnce(casesBehind(...asked));
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const anyWish = fc.record({ from: anyDay, until: anyDay }).map(({ from, until }) => ({ ...wholeWish, from, until }));

describe('the parts of a split', () => {
  it.each(splits)('by %s equal the whole, and each leads to as many cases as it says', (split) => {
    fc.assert(
      fc.property(anyCases, anyWish, (cases, wish) => {
        const { total, splits: counted } = countOf(cases, wish);
        expect(sum(counted[split].map(({ count }) => count))).toBe(total);
        expect(new Set(counted[split].map(({ key }) => key)).size).toBe(counted[split].length);
        for (const { key, count } of counted[split]) {
          const cell = { undated: false, where: [{ split, keys: [key], except: false }] };
          expect(behind(cases, wish, cell).size).toBe(count);
        }
      }),
    );
  });

  it('leave no case out: what a period can not place is counted beside it', () => {
    fc.assert(
      fc.property(anyCases, anyWish, (cases, wish) => {
        const { total, undated } = countOf(cases, wish);
        const outside = cases.filter(
          ({ actOn }) => actOn !== null && ((wish.from ?? '') > actOn || actOn > (wish.until ?? '9999')),
        );
        expect(total + undated + outside.length).toBe(cases.length);
        expect(behind(cases, wish, { undated: true, where: [] }).size).toBe(undated);
      }),
    );
  });
});

describe('lines over time', () => {
  it.each(trendSplits)('by %s add up to each month, and each point leads to its cases', (by) => {
    fc.assert(
      fc.property(anyCases, anyWish, (cases, wish) => {
        const counted = countOf(cases, wish);
        const lines = atOnce(countTrend(atOnce(chooseCases(cases, wish)), counted, by));
        if (counted.total === 0) return;
        counted.splits.month.forEach(({ key, count }, at) => {
          expect(sum(lines.map(({ values }) => values[at] ?? 0))).toBe(count);
          const month = { split: 'month' as const, keys: [key], except: false };
          for (const { where, values } of lines) {
            const cell = { undated: false, where: where === null ? [month] : [where, month] };
            expect(behind(cases, wish, cell).size).toBe(values[at]);
          }
        });
        expect(lines.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('counting', () => {
  it('counts a case once, even where a list holds it twice', () => {
    expect(countOf([aCase('1'), aCase('1', { matter: 'other' })], wholeWish).total).toBe(1);
  });

  it('knows nothing of a draft that can not be read, and counts it as that', () => {
    const { total, splits: counted } = countOf([figureCase('1', null, 0)], wholeWish);
    expect(total).toBe(1);
    expect(counted.matter).toEqual([{ key: '', count: 1 }]);
    expect(counted.month).toEqual([{ key: '', count: 1 }]);
  });

  it('shows months without a case between others, and begins and ends with the period', () => {
    const cases = [aCase('1', { actOn: '2026-02-28' }), aCase('2', { actOn: '2026-05-01' })];
    expect(countOf(cases, wholeWish).splits.month.map(({ key }) => key)).toEqual([
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
    ]);
    const wish = { ...wholeWish, from: '2026-01-01', until: '2026-05-31' };
    expect(countOf(cases, wish).splits.month.map(({ count }) => count)).toEqual([0, 1, 0, 0, 1]);
  });

  it('tells quarters and years where months would be too many', () => {
    const grain = (from: string) => countOf([], { ...wholeWish, from, until: '2026-12-31' }).grain;
    expect([grain('2025-07-01'), grain('2025-06-30'), grain('2020-01-01')]).toEqual(['month', 'quarter', 'year']);
    const far = [aCase('1', { actOn: '0206-01-01' }), aCase('2')];
    expect(countOf(far, wholeWish).splits.month.map(({ key }) => key)).toEqual(['0206', '2026']);
  });

  it('gives the largest parts a line each and the others one together', () => {
    const cases = 'aaaaaaabbbbbbcccccddddeeef'.split('').map((matter, at) => aCase(String(at), { matter }));
    const { trend } = figuresOf(cases, wholeWish, 'matter', noNames);
    expect(trend.map(({ label, values }) => [label.zh, ...values])).toEqual([
      ['a', 7],
      ['b', 6],
      ['c', 5],
      ['d', 4],
      ['其余', 4],
    ]);
  });
});
