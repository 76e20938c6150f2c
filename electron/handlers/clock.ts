// The computer's clock in the words of files: days by its own zone, moments with their offset.

export { dayInChina } from '../../templates/language/calendar';

/** YYYY-MM-DD. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
}

/** ISO 8601 in the computer's zone: 2026-11-23T09:30:00.250+08:00. */
export function momentOf(now: Date): string {
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':');
  const ms = String(now.getMilliseconds()).padStart(3, '0');
  const east = -now.getTimezoneOffset();
  const offset = `${east < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(east) / 60))}:${twoDigits(Math.abs(east) % 60)}`;
  return `${dayOf(now)}T${time}.${ms}${offset}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
