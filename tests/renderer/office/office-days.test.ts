// The office's own holidays and working days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiryOf } from '../../../renderer/office/officers/expiry';
import { dayKind, daysOfMonth, isYearKnown, pressDay } from '../../../renderer/office/rules/office-days';
import { isWorkingDay, type OfficeDays } from '../../../templates/language/working-days';

const none: OfficeDays = { holidays: [], workingDays: [] };
const anyDay = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day of the year', () => {
  it('is what the national calendar says until the office says otherwise', () => {
    expect(dayKind('2026-10-01', none)).toBe('holiday');
    expect(dayKind('2026-11-22', none)).toBe('weekend');
    expect(dayKind('2026-11-23', none)).toBe('working');
    expect(dayKind('2026-02-14', none)).toBe('shifted');
  });

  it('counts the other way once pressed, and as before once pressed again', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const before = isWorkingDay(date, none).working;
        const pressed = pressDay(date, none);
        expect(isWorkingDay(date, pressed).working).toBe(!before);
        expect(pressDay(date, pressed)).toEqual(none);
      }),
    );
  });

  it('keeps the days of the office in order', () => {
    const days = ['2026-12-24', '2026-03-02', '2026-06-01'].reduce((all, date) => pressDay(date, all), none);
    expect(days.holidays).toEqual(['2026-03-02', '2026-06-01', '2026-12-24']);
  });

  it('is known to be unknown where no table covers the year', () => {
    expect(isYearKnown(2026)).toBe(true);
    expect(isYearKnown(2099)).toBe(false);
  });

  it('belongs to a month of the right length', () => {
    expect(daysOfMonth(2028, 2)).toHaveLength(29);
    expect(daysOfMonth(2026, 2).at(-1)).toBe('2026-02-28');
    expect(daysOfMonth(2026, 12).at(-1)).toBe('2026-12-31');
  });
});

describe('an officer’s certificate', () => {
  it('is good on its last day and expired on the next', () => {
    expect(expiryOf('2026-11-23', '2026-11-23')).toBe('soon');
    expect(expiryOf('2026-11-22', '2026-11-23')).toBe('expired');
    expect(expiryOf('2027-11-23', '2026-11-23')).toBe('valid');
    expect(expiryOf('', '2026-11-23')).toBe('open');
  });
});
