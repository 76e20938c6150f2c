// Working days: the State Council's yearly holiday notices (as the package chinese-days holds them), corrected by
// the office. The notice for a year appears late in the year before: an unknown year is said to be unknown.
import calendar from 'chinese-days/dist/chinese-days.json';
import { addDays, weekdayOf } from './calendar';

/** Days of the office file that count as holidays or working days whatever the calendar says. */
export type OfficeDays = { readonly holidays: readonly string[]; readonly workingDays: readonly string[] };

export type WorkingDay = {
  readonly working: boolean;
  /** False where no holiday table covers the year and only the weekend was looked at. */
  readonly known: boolean;
};

const holidays: Readonly<Record<string, string>> = calendar.holidays;
const shiftedWorkdays: Readonly<Record<string, string>> = calendar.workdays;

/** @param date YYYY-MM-DD */
export function isWorkingDay(date: string, office: OfficeDays): WorkingDay {
  if (office.holidays.includes(date)) return { working: false, known: true };
  if (office.workingDays.includes(date)) return { working: true, known: true };
  const known = hasHolidayTable(date, office);
  if (date in holidays) return { working: false, known };
  const weekday = weekdayOf(date);
  return { working: date in shiftedWorkdays || (weekday !== 0 && weekday !== 6), known };
}

/** The Chinese and English name of the public holiday on a day, or undefined. */
export function holidayName(date: string): { readonly zh: string; readonly en: string } | undefined {
  const [en, zh] = holidays[date]?.split(',') ?? [];
  return en && zh ? { zh, en } : undefined;
}

/**
 * The date `days` working days after a day that is itself not counted (Penalty Law, Art. 85: periods of
 * 2, 3, 5 and 7 days are working days). `known` is false where any day on the way was judged by weekend alone.
 */
export function addWorkingDays(date: string, days: number, office: OfficeDays): { date: string; known: boolean } {
  let [day, left, known] = [date, days, true];
  while (left > 0) {
    day = addDays(day, 1);
    const judged = isWorkingDay(day, office);
    known &&= judged.known;
    if (judged.working) left -= 1;
  }
  return { date: day, known };
}

/** A year is covered once its National Day is in the table, or the office has entered any holiday of that year. */
function hasHolidayTable(date: string, office: OfficeDays): boolean {
  const year = date.slice(0, 4);
  return `${year}-10-01` in holidays || office.holidays.some((holiday) => holiday.startsWith(year));
}
