// How far off a deadline is, in whole days of China's one zone, and how moments are written in the list.
import type { LanguageCode } from '../../templates/language/bilingual';

const zone = 'Asia/Shanghai';
const dayMs = 24 * 60 * 60 * 1000;
const locales: Record<LanguageCode, string> = { zh: 'zh-CN', en: 'en-GB' };
const dayNumber = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Calendar days from now until the deadline (a date or a moment): 0 today, negative once it has passed. */
export function daysUntil(deadline: string, nowMs: number): number {
  return Math.round((dayMsOf(dayOf(deadline)) - dayMsOf(dayNumber.format(nowMs))) / dayMs);
}

/** A day without its year where that is this year's: 11月25日, 25 Nov. */
export function writeDay(dateOrMoment: string, language: LanguageCode, nowMs: number): string {
  const day = dayOf(dateOrMoment);
  const sameYear = day.slice(0, 4) === dayNumber.format(nowMs).slice(0, 4);
  const how = formats(language)[sameYear ? 'day' : 'dayAndYear'];
  return how.format(Date.parse(`${day}T12:00:00+08:00`));
}

/** The time where it is today, the day otherwise. */
export function writeMoment(moment: string, language: LanguageCode, nowMs: number): string {
  const isToday = dayOf(moment) === dayNumber.format(nowMs);
  return isToday ? formats(language).time.format(Date.parse(moment)) : writeDay(moment, language, nowMs);
}

function dayOf(dateOrMoment: string): string {
  return dateOrMoment.length === 10 ? dateOrMoment : dayNumber.format(Date.parse(dateOrMoment));
}

function dayMsOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}

type Formats = Readonly<Record<'day' | 'dayAndYear' | 'time', Intl.DateTimeFormat>>;
const known = new Map<LanguageCode, Formats>();

/** Made once for each language: making one takes longer than using it a hundred times. */
function formats(language: LanguageCode): Formats {
  const ready = known.get(language) ?? makeFormats(language);
  known.set(language, ready);
  return ready;
}

function makeFormats(language: LanguageCode): Formats {
  const make = (how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...how });
  const month = language === 'zh' ? 'long' : 'short';
  return {
    day: make({ month, day: 'numeric' }),
    dayAndYear: make({ year: 'numeric', month, day: 'numeric' }),
    time: make({ hour: '2-digit', minute: '2-digit', hour12: false }),
  };
}
