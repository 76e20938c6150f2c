// The days that a month's page of a calendar shows: whole weeks from Monday, as text dates.
import { addDays, weekdayOf } from '../../templates/language/calendar';

/** @param month any date of the month, YYYY-MM-DD. @returns 42 dates, beginning on the Monday on or before the first */
export function monthDays(month: string): readonly string[] {
  const first = `${month.slice(0, 7)}-01`;
  const monday = addDays(first, -((weekdayOf(first) + 6) % 7));
  return Array.from({ length: 42 }, (_, index) => addDays(monday, index));
}

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(addDays(addDays(first, 31).slice(0, 8).concat('01'), -1).slice(8));
  return addDays(first, Math.min(day, last) - 1);
}
