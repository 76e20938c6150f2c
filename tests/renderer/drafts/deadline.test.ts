// Deadlines in whole days of China, and moments as the list writes them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntil, writeDay, writeMoment } from '../../../renderer/drafts/deadline';

const at = (moment: string): number => Date.parse(moment);
const now = at('2026-11-23T09:00:00+08:00');

describe('daysUntil', () => {
  it('counts calendar days, not hours', () => {
    expect(daysUntil('2026-11-23', at('2026-11-23T23:59:00+08:00'))).toBe(0);
    expect(daysUntil('2026-11-24', at('2026-11-23T23:59:00+08:00'))).toBe(1);
    expect(daysUntil('2026-11-22', at('2026-11-23T00:01:00+08:00'))).toBe(-1);
    expect(daysUntil('2027-01-01', at('2026-12-31T12:00:00+08:00'))).toBe(1);
  });

  it('takes the day in China of a moment, wherever the computer stands', () => {
    expect(daysUntil('2026-11-23T16:30:00Z', now)).toBe(1);
    expect(daysUntil('2026-11-24T00:30:00+08:00', now)).toBe(1);
  });

  it('grows by one with each day, across leap days and years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        const deadline = new Date(at('2026-11-23T12:00:00+08:00') + days * 86_400_000).toISOString().slice(0, 10);
        return daysUntil(deadline, now) === days;
      }),
    );
  });
});

describe('writeDay and writeMoment', () => {
  it('leave out this year, in both languages', () => {
    expect(writeDay('2026-11-25', 'zh', now)).toBe('11月25日');
    expect(writeDay('2025-11-25', 'zh', now)).toBe('2025年11月25日');
    expect(writeDay('2026-11-25', 'en', now)).toBe('25 Nov');
    expect(writeDay('2025-11-25', 'en', now)).toBe('25 Nov 2025');
  });

  it('write the time of today and the day of before', () => {
    expect(writeMoment('2026-11-23T08:05:00+08:00', 'zh', now)).toBe('08:05');
    expect(writeMoment('2026-11-23T00:05:00Z', 'en', now)).toBe('08:05');
    expect(writeMoment('2026-11-22T23:59:00+08:00', 'zh', now)).toBe('11月22日');
  });
});
