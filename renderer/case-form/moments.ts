// Dates and times as clerks type them, in figures or in Chinese; kept as ISO 8601 in China's one zone.
import { dateSchema, momentSchema } from '../../templates/language/plain-values';

const offset = '+08:00';

/** Full-width figures and signs to plain ones; Chinese signs of date and time to hyphens and colons. */
function plainSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .trim()
    .replace(/\s*[年月]\s*/g, '-')
    .replace(/\s*[日号]\s*/g, ' ')
    .replace(/\s*[时点時]\s*半/g, ':30')
    .replace(/\s*[时点時]\s*/g, ':')
    .replace(/分\s*(\d{1,2}秒)?\s*$/, '')
    .replace(/T(?=\d)/, ' ')
    .trim();
}

const shape = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})(?:\s+(\d{1,2})(?::(\d{1,2})?)?(?::\d{1,2})?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2}))?$/;
const clockAlone = /^(\d{1,2}):(\d{1,2})?$/;

/**
 * A date (YYYY-MM-DD) or moment (YYYY-MM-DDTHH:MM:00+08:00), "" for nothing, null for what cannot be read.
 * 2026-11-23 9:30, 2026/11/23, 20261123 0930, 2026年11月23日9时30分, 11月23日下午3点半; a clock time alone is of `today`.
 * 24:00 is the end of the day: as a moment there is none, so the date alone stands for it.
 * @param today YYYY-MM-DD, for a year or day left out
 */
export function readTime(text: string, today: string): string | null {
  const known = text.trim();
  if (known === '' || momentSchema.safeParse(known).success) return known;
  const { rest, afternoon } = withoutHalfDay(plainSigns(known));
  const clock = clockAlone.exec(rest);
  if (clock) return join(today, clock[1], clock[2], afternoon);
  const match = shape.exec(rest) ?? compact.exec(rest);
  if (match === null) return null;
  const [, year = today.slice(0, 4), month = '', day = '', hour, minute] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return join(date, hour, minute, afternoon);
}

function withoutHalfDay(text: string): { rest: string; afternoon: boolean } {
  const rest = text.replace(/\s*(上午|早上|凌晨|下午|晚上|中午)\s*/, ' ').trim();
  return { rest, afternoon: /下午|晚上/.test(text) };
}

function join(date: string, hour: string | undefined, minute = '0', afternoon = false): string | null {
  if (!dateSchema.safeParse(date).success) return null;
  if (hour === undefined) return date;
  if (Number(hour) === 24 && Number(minute) === 0) return date;
  const hours = afternoon && Number(hour) < 12 ? Number(hour) + 12 : Number(hour);
  const moment = `${date}T${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}:00${offset}`;
  return momentSchema.safeParse(moment).success ? moment : null;
}

/** How a field shows a time: 2026-11-23 09:30; anything else as it was typed. */
export function showTime(value: string): string {
  return momentSchema.safeParse(value).success ? `${value.slice(0, 10)} ${value.slice(11, 16)}` : value;
}

/** The day in China at an instant, YYYY-MM-DD, whatever the zone of the computer. */
export function dayInChina(nowMs: number): string {
  return new Date(nowMs + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The minute in China at an instant, as a moment. */
export function momentInChina(nowMs: number): string {
  return `${new Date(nowMs + 8 * 3_600_000).toISOString().slice(0, 16)}:00${offset}`;
}
