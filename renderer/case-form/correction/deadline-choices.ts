// The usual time limits, counted from a day by the office's calendar, and what is to be said of a day chosen.

import { dateOf, isTime } from '../../../templates/language/calendar';
import { dateEn, dateZh } from '../../../templates/language/dates';
import { addWorkingDays, holidayName, isWorkingDay, type OfficeDays } from '../../../templates/language/working-days';
import type { Message } from '../fields/messages';

/** Working days; the day of the order itself is not counted (Penalty Law, Article 85). 0 is the end of today. */
export const usualDays = [0, 3, 5, 7] as const;

/** A date: the end of that day. */
export function deadlineAfter(today: string, days: number, office: OfficeDays): string {
  return days === 0 ? today : addWorkingDays(today, days, office).date;
}

/** Said at once, before the checks answer: a day off, or a year without a table of holidays. */
export function deadlineMessages(deadline: string, office: OfficeDays): readonly Message[] {
  if (!isTime(deadline)) return [];
  const day = dateOf(deadline);
  const { working, known } = isWorkingDay(day, office);
  if (working) return known ? [] : [unknownYear(day)];
  const next = addWorkingDays(day, 1, office).date;
  const holiday = holidayName(day);
  return [
    {
      severity: 'warn',
      sentence: {
        zh: `改正期限${dateZh(day)}不是工作日${holiday ? `（${holiday.zh}）` : ''}，建议改为下一个工作日${dateZh(next)}。`,
        en: `The time limit, ${dateEn(day)}, is not a working day${holiday ? ` (${holiday.en})` : ''}; consider the next working day, ${dateEn(next)}.`,
      },
    },
  ];
}

function unknownYear(day: string): Message {
  const year = day.slice(0, 4);
  return {
    severity: 'warn',
    sentence: {
      zh: `没有${year}年的节假日安排，${dateZh(day)}只按周末核对过。`,
      en: `There is no holiday table for ${year}: ${dateEn(day)} was checked against weekends only.`,
    },
  };
}
