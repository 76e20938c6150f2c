// The office's own holidays and working days: what a day is, and what it becomes when it is pressed.
import { weekdayOf } from '../../../templates/language/calendar';
import { holidayName, isWorkingDay, type OfficeDays } from '../../../templates/language/working-days';

/** own: entered by the office. The rest is what the national calendar and the week say. */
export type DayKind = 'own-holiday' | 'own-working' | 'holiday' | 'weekend' | 'shifted' | 'working';

const noDays: OfficeDays = { holidays: [], workingDays: [] };

export function dayKind(date: string, days: OfficeDays): DayKind {
  if (days.holidays.includes(date)) return 'own-holiday';
  if (days.workingDays.includes(date)) return 'own-working';
  const { working } = isWorkingDay(date, noDays);
  const weekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
  if (working) return weekend ? 'shifted' : 'working';
  return holidayName(date) === undefined ? 'weekend' : 'holiday';
}

/** The other than what the calendar says; pressed again, what the calendar says. Days stay in order. */
export function pressDay(date: string, days: OfficeDays): OfficeDays {
  const kind = dayKind(date, days);
  const others = {
    holidays: days.holidays.filter((one) => one !== date),
    workingDays: days.workingDays.filter((one) => one !== date),
  };
  if (kind === 'own-holiday' || kind === 'own-working') return others;
  if (kind === 'holiday' || kind === 'weekend') return { ...others, workingDays: [...others.workingDays, date].sort() };
  return { ...others, holidays: [...others.holidays, date].sort() };
}

/** Whether the shipped calendar knows the holidays of the year; the office's own days do not count here. */
export function isYearKnown(year: number): boolean {
  return isWorkingDay(`${year}-01-01`, noDays).known;
}

/** The days of a month, YYYY-MM-DD. @param month 1 to 12 */
export function daysOfMonth(year: number, month: number): readonly string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const stem = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, index) => `${stem}-${String(index + 1).padStart(2, '0')}`);
}
