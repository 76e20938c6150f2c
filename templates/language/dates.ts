// How papers write dates, moments, deadlines and periods in Chinese and English. Chinese dates follow
// GB/T 9704-2012, 7.3.5.4: Arabic figures, year in full, month and day without padding.
// Clock times are printed as they are written, never converted through the zone of the machine.
import type { Bilingual } from './bilingual';
import { dateOf, isMoment } from './calendar';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 2026年11月23日. Takes a date or the day of a moment. */
export function dateZh(time: string): string {
  const { year, month, day } = partsOf(time);
  return `${year}年${month}月${day}日`;
}

/** 23 November 2026. Takes a date or the day of a moment. */
export function dateEn(time: string): string {
  const { year, day } = partsOf(time);
  return `${day} ${monthEn(time)} ${year}`;
}

/** 2026年11月23日9时30分; full hours without minutes: 9时. Seconds are not said. */
export function momentZh(moment: string): string {
  return `${dateZh(moment)}${clockZh(moment)}`;
}

/** 09:30 on 23 November 2026. */
export function momentEn(moment: string): string {
  return `${clockEn(moment)} on ${dateEn(moment)}`;
}

/** 2026年11月23日 / 23 November 2026. */
export function sayDate(time: string): Bilingual {
  return { zh: dateZh(time), en: dateEn(time) };
}

/** A date or a moment as it is written: with its clock time where it has one. */
export function sayTime(time: string): Bilingual {
  return isMoment(time) ? { zh: momentZh(time), en: momentEn(time) } : sayDate(time);
}

/**
 * A deadline with its hour (law-and-forms 5.5) and no preposition, for sentences that bring their own (于…前, by …).
 * A date means the end of that day and is said so: 2026年11月25日24时 / 24:00 on 25 November 2026.
 */
export function sayDeadlineHour(deadline: string): Bilingual {
  if (isMoment(deadline)) return sayTime(deadline);
  return { zh: `${dateZh(deadline)}24时`, en: `24:00 on ${dateEn(deadline)}` };
}

/** The same as a whole phrase: 2026年11月25日17时前 / before 17:00 on …; a date: 2026年11月25日24时前 / by 24:00 on …. */
export function sayDeadline(deadline: string): Bilingual {
  const { zh, en } = sayDeadlineHour(deadline);
  return { zh: `${zh}前`, en: `${isMoment(deadline) ? 'before' : 'by'} ${en}` };
}

/**
 * When something happened, as an adverbial: the English has its preposition (at 09:30 on …, on …, from … to …).
 */
export function sayWhen(from: string, until?: string): Bilingual {
  const { zh, en } = sayPeriod(from, until);
  if (en.startsWith('from ')) return { zh, en };
  return { zh, en: `${isMoment(from) ? 'at' : 'on'} ${en}` };
}

/**
 * From one time until another, both dates or both moments; a missing or equal end leaves the beginning alone.
 * 2026年11月23日9时30分至10时15分 / from 09:30 to 10:15 on 23 November 2026.
 */
export function sayPeriod(from: string, until?: string): Bilingual {
  if (until === undefined || until === from) return sayTime(from);
  if (!isMoment(from) || !isMoment(until)) return sayDays(from, until);
  if (dateOf(from) === dateOf(until)) {
    if (clockZh(from) === clockZh(until)) return sayTime(from);
    return {
      zh: `${momentZh(from)}至${clockZh(until)}`,
      en: `from ${clockEn(from)} to ${momentEn(until)}`,
    };
  }
  return { zh: `${momentZh(from)}至${momentZh(until)}`, en: `from ${momentEn(from)} to ${momentEn(until)}` };
}

/** Days, not repeating the year or month they share: 2026年11月23日至25日 / from 23 to 25 November 2026. */
function sayDays(from: string, until: string): Bilingual {
  const start = partsOf(from);
  const end = partsOf(until);
  if (dateOf(from) === dateOf(until)) return sayDate(from);
  if (start.year !== end.year) {
    return { zh: `${dateZh(from)}至${dateZh(until)}`, en: `from ${dateEn(from)} to ${dateEn(until)}` };
  }
  if (start.month !== end.month) {
    return {
      zh: `${dateZh(from)}至${end.month}月${end.day}日`,
      en: `from ${start.day} ${monthEn(from)} to ${dateEn(until)}`,
    };
  }
  return { zh: `${dateZh(from)}至${end.day}日`, en: `from ${start.day} to ${dateEn(until)}` };
}

function partsOf(time: string): { year: number; month: number; day: number } {
  return { year: Number(time.slice(0, 4)), month: Number(time.slice(5, 7)), day: Number(time.slice(8, 10)) };
}

function monthEn(time: string): string {
  const name = months[partsOf(time).month - 1];
  if (name === undefined) throw new RangeError(`not a date: ${time}`);
  return name;
}

/** 9时, 9时5分, 0时30分. */
function clockZh(moment: string): string {
  const minutes = Number(moment.slice(14, 16));
  return `${Number(moment.slice(11, 13))}时${minutes === 0 ? '' : `${minutes}分`}`;
}

/** 09:05 */
function clockEn(moment: string): string {
  return moment.slice(11, 16);
}
