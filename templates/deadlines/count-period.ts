// Counts a period: the day it begins with is not counted; working days by the holiday table, calendar days to their end,
// and from a day on which offices are closed to the next on which they work (Order 55, Art. 45; Penalty Law, Art. 85;
// Zhejiang Measures on Administrative Procedures, Arts. 65 and 98).
import { addDays } from '../language/calendar';
import { addWorkingDays, isWorkingDay, type OfficeDays } from '../language/working-days';
import type { Counting } from './rule';

export type Counted = {
  /** The last day of the period, YYYY-MM-DD. */
  readonly due: string;
  /** Where the last day fell on a day off and the period runs on: that day. */
  readonly rolledFrom: string | null;
  /** False where no holiday table covers a day that was looked at: it was judged by weekends alone. */
  readonly known: boolean;
};

/** @param begun YYYY-MM-DD @param days not negative */
export function countPeriod(begun: string, days: number, counting: Counting, office: OfficeDays): Counted {
  if (counting === 'working' && days > 0) {
    const { date, known } = addWorkingDays(begun, days, office);
    return { due: date, rolledFrom: null, known };
  }
  const last = addDays(begun, days);
  const judged = isWorkingDay(last, office);
  if (judged.working) return { due: last, rolledFrom: null, known: judged.known };
  const next = addWorkingDays(last, 1, office);
  return { due: next.date, rolledFrom: last, known: judged.known && next.known };
}

export type Count = (begun: string, days: number, counting: Counting) => Counted;

/** Counts for one office, each period once: ten thousand cases begin on a few hundred days. */
export function counter(office: OfficeDays): Count {
  const known = new Map<string, Counted>();
  return (begun, days, counting) => {
    const key = `${begun} ${days} ${counting}`;
    let counted = known.get(key);
    if (counted === undefined) {
      counted = countPeriod(begun, days, counting, office);
      known.set(key, counted);
    }
    return counted;
  };
}
