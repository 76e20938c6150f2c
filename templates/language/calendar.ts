// Arithmetic of calendar days and moments. Text in, text out: the clock and zone of the machine play no part.
import { dateSchema, momentSchema } from './plain-values';

const millisecondsPerDay = 86_400_000;

/** The calendar day of a date (YYYY-MM-DD) or moment (ISO 8601 with offset), as written at its own offset. */
export function dateOf(time: string): string {
  return time.slice(0, 10);
}

/** Whether the text is a date or moment that exists; a half-filled case may hold "" instead. */
export function isTime(text: string | null | undefined): text is string {
  return typeof text === 'string' && (momentSchema.safeParse(text).success || dateSchema.safeParse(text).success);
}

/** Whether the text is a moment (it has a clock time) rather than a calendar date. */
export function isMoment(time: string): boolean {
  return time.length > 10;
}

/** Calendar days from one date to another; negative where `to` is earlier. Moments count by their day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / millisecondsPerDay);
}

/** The date `days` calendar days later (earlier if negative). */
export function addDays(date: string, days: number): string {
  return new Date(startOf(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Two moments by the instant they name, whatever their offsets: negative, zero or positive, as for sorting. */
export function compareMoments(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/**
 * Two dates or moments. Two moments compare by instant; where either is a date without a clock time, the
 * calendar days are compared, so that a moment is neither before nor after the day it falls on.
 */
export function compareTimes(a: string, b: string): number {
  return isMoment(a) && isMoment(b) ? compareMoments(a, b) : daysBetween(b, a);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: string): number {
  return new Date(startOf(date)).getUTCDay();
}

/**
 * Completed years of life on a day. A birthday on 29 February is reached on 1 March in common years.
 * Years complete on the birthday itself.
 */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return dateOf(date).slice(5) >= dateOf(birthDate).slice(5) ? years : years - 1;
}

const eightHoursMs = 8 * 60 * 60 * 1000;

/** YYYY-MM-DD in China's one zone, in which the law counts days, wherever the computer is set to. @param ms since 1970 */
export function dayInChina(ms: number): string {
  return new Date(ms + eightHoursMs).toISOString().slice(0, 10);
}

function startOf(time: string): number {
  return Date.parse(`${dateOf(time)}T00:00:00Z`);
}
