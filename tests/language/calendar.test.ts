// Arithmetic of days, moments and ages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  compareMoments,
  compareTimes,
  dateOf,
  daysBetween,
  weekdayOf,
} from '../../templates/language/calendar';

const dates = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('are counted over a leap day and over the end of a year', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2026-11-25', '2026-11-23')).toBe(-2);
  });

  it('are counted by the day as written, not by the instant', () => {
    expect(daysBetween('2026-11-23T23:59:00+08:00', '2026-11-24T00:01:00+08:00')).toBe(1);
    expect(dateOf('2026-11-24T00:01:00+08:00')).toBe('2026-11-24');
  });

  it('added and counted again agree', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('fall on weekdays', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(0);
  });
});

describe('comparing', () => {
  it('takes moments by their instant', () => {
    expect(compareMoments('2026-11-23T09:30:00+08:00', '2026-11-23T01:30:00Z')).toBe(0);
    expect(compareMoments('2026-11-23T09:30:00+08:00', '2026-11-23T09:30:00+09:00')).toBeGreaterThan(0);
  });

  it('takes a date as the whole day, so no moment of that day is before or after it', () => {
    expect(compareTimes('2026-11-25', '2026-11-25T23:59:00+08:00')).toBe(0);
    expect(compareTimes('2026-11-25', '2026-11-26T00:00:00+08:00')).toBeLessThan(0);
    expect(compareTimes('2026-11-25T17:00:00+08:00', '2026-11-25T16:59:00+08:00')).toBeGreaterThan(0);
  });
});

describe('ages', () => {
  it('complete on the birthday', () => {
    expect(ageOn('2012-11-23', '2026-11-22')).toBe(13);
    expect(ageOn('2012-11-23', '2026-11-23')).toBe(14);
  });

  it('complete on 1 March for those born on a leap day, in common years', () => {
    expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
    expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
    expect(ageOn('2000-02-29', '2028-02-29')).toBe(28);
  });
});
