// Warnings stand on counts that a person can check, and list what they were counted from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../templates/warnings/find-warnings';
import type { Occurrence } from '../../templates/warnings/occurrence';
import { countPeriods, trendOf } from '../../templates/warnings/trend';
import { usualWarnings } from '../../templates/warnings/warning';

const today = '2026-11-23';
const names = { matter: (id: string) => ({ zh: `事项${id}`, en: `matter ${id}` }) };
let count = 0;

function occurrence(on: string, more: Partial<Occurrence> = {}): Occurrence {
  count += 1;
  return {
    id: `c${count}`,
    of: 'case',
    party: { name: { zh: `甲店${count}`, en: '' }, code: `CODE${count}` },
    matter: 'street-vending',
    division: '330482',
    authority: 'pinghu',
    authorityName: { zh: '平湖局', en: '' },
    place: { zh: `平兴路${count}号`, en: '' },
    on,
    ...more,
  };
}

const found = (all: readonly Occurrence[]) => findWarnings(all, today, usualWarnings, names);
const party = { name: { zh: '乙店', en: 'Shop B' }, code: '92330482MA0TEXT04J' };

describe('a warning', () => {
  it('names a party seen on both sides of the border, with both records', () => {
    const other = {
      party,
      division: '310116',
      authority: 'jinshan',
      authorityName: { zh: '金山局', en: '' },
      of: 'entry' as const,
    };
    const [warning, ...rest] = found([occurrence('2026-09-01', { party }), occurrence('2026-10-01', other)]);
    expect(rest).toEqual([]);
    expect(warning).toMatchObject({ rule: 'party-on-both-sides' });
    expect(warning?.sentence.zh).toContain('平湖局、金山局');
    expect(warning?.occurrences.map(({ on }) => on)).toEqual(['2026-10-01', '2026-09-01']);
  });

  it('names a party seen again on one side, but not from before the period', () => {
    expect(found([occurrence('2026-09-01', { party }), occurrence('2026-10-01', { party })])[0]?.rule).toBe(
      'party-again',
    );
    expect(found([occurrence('2025-09-01', { party }), occurrence('2026-10-01', { party })])).toEqual([]);
  });

  it('joins no parties by a masked or missing code', () => {
    for (const code of ['330482**********02', '']) {
      const masked = { ...party, code };
      expect(found([occurrence('2026-10-01', { party: masked }), occurrence('2026-11-01', { party: masked })])).toEqual(
        [],
      );
    }
  });

  it('names a matter and a place that rise above their own trend, and says by how much', () => {
    const place = { zh: '新埭市场 东门', en: 'East Gate, Xindai Market' };
    const rise = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'].map((on) => occurrence(on, { place }));
    const warnings = found([...rise, occurrence('2026-08-01', { place })]);
    expect(warnings.map(({ rule }) => rule)).toEqual(['matter-rising', 'place-rising']);
    expect(warnings[0]?.sentence.zh).toContain('嘉兴市');
    expect(warnings[1]?.sentence.en).toContain('4 in the last 30 days');
    expect(warnings[1]?.occurrences).toHaveLength(4);
  });

  it('is not given for what is as usual', () => {
    const usual = Array.from({ length: 200 }, (_, at) =>
      occurrence(new Date(Date.UTC(2026, 10, 23 - at)).toISOString().slice(0, 10)),
    );
    expect(found(usual).filter(({ rule }) => rule === 'matter-rising')).toEqual([]);
  });
});

describe('a trend', () => {
  it('counts each day in one period, none twice and none after today', () => {
    const day = fc
      .integer({ min: -40, max: 400 })
      .map((age) => new Date(Date.parse(today) - age * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const counts = countPeriods(days, today, 30, 6);
        const within = days.filter((one) => one <= today && Date.parse(today) - Date.parse(one) < 210 * 86_400_000);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(within.length);
      }),
    );
  });

  it('has a limit that chance rarely exceeds', () => {
    expect(trendOf([5, 4, 4, 4])).toMatchObject({ now: 5, mean: 4, limit: 8 });
    expect(trendOf([3])).toMatchObject({ mean: 0, limit: 0 });
  });
});
