// Working days, public holidays, and years without a holiday table.
import { describe, expect, it } from 'vitest';
import { addWorkingDays, holidayName, isWorkingDay } from '../../templates/language/working-days';

const none = { holidays: [], workingDays: [] };

describe('working days', () => {
  it('are the weekdays of a year with a holiday table', () => {
    expect(isWorkingDay('2026-11-23', none)).toEqual({ working: true, known: true });
    expect(isWorkingDay('2026-11-28', none)).toEqual({ working: false, known: true });
  });

  it('follow public holidays and the working weekends that make up for them', () => {
    expect(isWorkingDay('2026-10-01', none)).toEqual({ working: false, known: true });
    expect(isWorkingDay('2026-10-10', none)).toEqual({ working: true, known: true });
    expect(holidayName('2026-10-01')).toEqual({ zh: '国庆节', en: 'National Day' });
    expect(holidayName('2026-11-23')).toBeUndefined();
  });

  it('are judged by the weekend alone, and said so, in a year without a table', () => {
    expect(isWorkingDay('2030-10-01', none)).toEqual({ working: true, known: false });
    expect(isWorkingDay('2030-10-05', none)).toEqual({ working: false, known: false });
  });

  it('take the word of the office before the calendar', () => {
    const office = { holidays: ['2026-11-23', '2030-10-01'], workingDays: ['2026-11-28'] };
    expect(isWorkingDay('2026-11-23', office).working).toBe(false);
    expect(isWorkingDay('2026-11-28', office).working).toBe(true);
    expect(isWorkingDay('2030-10-01', office)).toEqual({ working: false, known: true });
    expect(isWorkingDay('2030-10-08', office).known).toBe(true);
  });

  it('are added without counting the first day', () => {
    expect(addWorkingDays('2026-11-23', 5, none)).toEqual({ date: '2026-11-30', known: true });
    expect(addWorkingDays('2026-09-30', 3, none)).toEqual({ date: '2026-10-10', known: true });
    expect(addWorkingDays('2026-11-23', 0, none)).toEqual({ date: '2026-11-23', known: true });
    expect(addWorkingDays('2030-12-30', 2, none).known).toBe(false);
  });
});
