// Periods by name are whole months, quarters and years of the calendar, at their edges too.
import { expect, it } from 'vitest';
import { daysOf, periods } from '../../../renderer/figures/periods';

it.each([
  ['this-month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['last-month', '2026-01-15', '2025-12-01', '2025-12-31'],
  ['last-month', '2024-03-31', '2024-02-01', '2024-02-29'],
  ['this-quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ['this-quarter', '2026-02-01', '2026-01-01', '2026-03-31'],
  ['this-year', '2026-07-01', '2026-01-01', '2026-12-31'],
  ['last-year', '2026-07-01', '2025-01-01', '2025-12-31'],
] as const)('%s on %s', (period, today, from, until) => {
  expect(daysOf(period, today)).toEqual({ from, until });
});

it('no period ends before it begins; a period of one’s own names no days', () => {
  for (const period of periods) {
    const days = daysOf(period, '2026-12-01');
    expect(period === 'own' ? days : (days?.from ?? '') <= (days?.until ?? '')).toBe(period === 'own' ? null : true);
  }
});
