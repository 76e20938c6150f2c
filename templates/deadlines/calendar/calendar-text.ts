// A calendar file (.ics, RFC 5545) of deadlines: one event each, under a name that stays, so that a later file renews it.
import { addDays, dateOf, isMoment } from '../../language/calendar';
import { contentLine, escapeText } from './content-lines';

export type CalendarEvent = {
  /** Names the event in every file; letters, digits, hyphens. */
  readonly uid: string;
  /** A date, which means that day, or a moment. */
  readonly due: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly category: string;
  /** It was dealt with: calendars that hold the event strike it. */
  readonly cancelled: boolean;
};

/** @param at the moment the file is made, milliseconds since 1970: of two files the later one holds */
export function calendarText(name: string, events: readonly CalendarEvent[], at: number): string {
  const stamp = utc(at);
  const sequence = Math.max(0, Math.floor((at - firstSequenceMs) / 1000));
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Pilin//Deadlines//ZH'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escapeText(name)),
    ...(events.some(({ due }) => isMoment(due)) ? zone : []),
    ...events.flatMap((event) => eventLines(event, stamp, sequence)),
    contentLine('END', 'VCALENDAR'),
  ];
  return lines.join('');
}

/** Revisions grow with the clock: 1 a second since then stays within 31 bits until 2094. */
const firstSequenceMs = Date.parse('2026-01-01T00:00:00Z');
const zoneName = 'Asia/Shanghai';

/** One zone without summer time since 1991. */
const zone = [
  contentLine('BEGIN', 'VTIMEZONE'),
  contentLine('TZID', zoneName),
  contentLine('BEGIN', 'STANDARD'),
  contentLine('DTSTART', '19911001T000000'),
  contentLine('TZOFFSETFROM', '+0800'),
  contentLine('TZOFFSETTO', '+0800'),
  contentLine('TZNAME', 'CST'),
  contentLine('END', 'STANDARD'),
  contentLine('END', 'VTIMEZONE'),
];

function eventLines(event: CalendarEvent, stamp: string, sequence: number): readonly string[] {
  const { uid, due, summary, description, location, category, cancelled } = event;
  const title = escapeText(summary);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${uid}@pilin`),
    contentLine('DTSTAMP', stamp),
    contentLine('SEQUENCE', String(sequence)),
    ...timeLines(due),
    contentLine('SUMMARY', title),
    ...(description === '' ? [] : [contentLine('DESCRIPTION', escapeText(description))]),
    ...(location === '' ? [] : [contentLine('LOCATION', escapeText(location))]),
    contentLine('CATEGORIES', escapeText(category)),
    contentLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(cancelled ? [] : remindersOf(due).flatMap((trigger) => reminderLines(trigger, title))),
    contentLine('END', 'VEVENT'),
  ];
}

/** A day lasts all day; a moment is said in China's time, wherever the calendar is read. */
function timeLines(due: string): readonly string[] {
  if (isMoment(due)) return [contentLine(`DTSTART;TZID=${zoneName}`, inChina(due))];
  return [
    contentLine('DTSTART;VALUE=DATE', compact(due)),
    contentLine('DTEND;VALUE=DATE', compact(addDays(dateOf(due), 1))),
  ];
}

/** At nine on the day before and on the day itself; of an hour, a day and two hours before. */
function remindersOf(due: string): readonly string[] {
  return isMoment(due) ? ['-P1D', '-PT2H'] : ['-PT15H', 'PT9H'];
}

function reminderLines(trigger: string, title: string): readonly string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', trigger),
    contentLine('DESCRIPTION', title),
    contentLine('END', 'VALARM'),
  ];
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

const eightHoursMs = 8 * 60 * 60 * 1000;

function inChina(moment: string): string {
  return utc(Date.parse(moment) + eightHoursMs).slice(0, -1);
}
