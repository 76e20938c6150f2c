// Counting of periods against a plain calendar walked day by day: holidays, make-up days, year ends, leap days, own days.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPeriod } from '../../templates/deadlines/count-period';
import { addDays, daysBetween } from '../../templates/language/calendar';
import { isWorkingDay, type OfficeDays } from '../../templates/language/working-days';

const none: OfficeDays = { holidays: [], workingDays: [] };

const day = fc.integer({ min: 0, max: 365 * 14 }).map((offset) => addDays('2014-01-01', offset));
const officeDays = fc.record({
  holidays: fc.array(day, { maxLength: 40 }),
  workingDays: fc.array(day, { maxLength: 40 }),
});

/** Every day after `begun`, one at a time. */
function* following(begun: string): Generator<string> {
  for (let one = addDays(begun, 1); ; one = addDays(one, 1)) yield one;
}

describe('a period in working days', () => {
  it('ends on its n-th working day after the day it begins with', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), officeDays, (begun, days, office) => {
        const { due, rolledFrom } = countPeriod(begun, days, 'working', office);
        let left = days;
        for (const one of following(begun)) {
          if (isWorkingDay(one, office).working) left -= 1;
          if (left === 0) {
            expect(due).toBe(one);
            break;
          }
        }
        expect(rolledFrom).toBeNull();
      }),
    );
  });

  it('never ends on a day off, and is never shorter for a holiday more', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), officeDays, day, (begun, days, office, holiday) => {
        const before = countPeriod(begun, days, 'working', office).due;
        expect(isWorkingDay(before, office).working).toBe(true);
        const more = { ...office, holidays: [...office.holidays, holiday] };
        expect(countPeriod(begun, days, 'working', more).due >= before).toBe(true);
      }),
    );
  });
});

describe('a period in days of the calendar', () => {
  it('has its own length, or runs on to the first working day after it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), officeDays, (begun, days, office) => {
        const { due, rolledFrom } = countPeriod(begun, days, 'calendar', office);
        const last = addDays(begun, days);
        expect(daysBetween(begun, last)).toBe(days);
        expect(isWorkingDay(due, office).working).toBe(true);
        expect(rolledFrom).toBe(due === last ? null : last);
        for (let one = last; one < due; one = addDays(one, 1)) expect(isWorkingDay(one, office).working).toBe(false);
      }),
    );
  });
});

describe('periods of the year 2026', () => {
  const cases: readonly [string, string, number, 'working' | 'calendar', string, string | null][] = [
    ['across National Day, with the working Saturday after it', '2026-09-29', 7, 'working', '2026-10-14', null],
    ['across the Spring Festival', '2026-02-13', 3, 'working', '2026-02-25', null],
    ['on the working Saturday before the Spring Festival', '2026-02-13', 1, 'working', '2026-02-14', null],
    ['across the year end', '2025-12-30', 5, 'working', '2026-01-07', null],
    ['ending in the National Day holiday', '2026-07-05', 90, 'calendar', '2026-10-08', '2026-10-03'],
    ['ending on a working Sunday', '2026-08-21', 30, 'calendar', '2026-09-20', null],
    ['ending on a plain Sunday', '2026-10-23', 30, 'calendar', '2026-11-23', '2026-11-22'],
    ['ending on a leap day', '2024-01-30', 30, 'calendar', '2024-02-29', null],
    ['from a leap day', '2024-02-29', 10, 'working', '2024-03-14', null],
  ];
  it.each(cases)('%s', (_, begun, days, counting, due, rolledFrom) => {
    expect(countPeriod(begun, days, counting, none)).toEqual({ due, rolledFrom, known: true });
  });

  it('take the office’s own days before the calendar', () => {
    const office = { holidays: ['2026-11-24'], workingDays: ['2026-11-28'] };
    expect(countPeriod('2026-11-23', 4, 'working', office).due).toBe('2026-11-28');
    expect(countPeriod('2026-10-25', 30, 'calendar', office)).toMatchObject({
      due: '2026-11-25',
      rolledFrom: '2026-11-24',
    });
  });

  it('say where they reach into a year without a holiday table', () => {
    expect(countPeriod('2026-12-30', 3, 'working', none).known).toBe(false);
    expect(countPeriod('2026-11-23', 90, 'calendar', none).known).toBe(false);
    expect(countPeriod('2026-11-23', 3, 'working', none).known).toBe(true);
  });
});
