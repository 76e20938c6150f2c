// The end of a period in the words of the board: the day, the hour where it has one, and how far off it is.
import type { LanguageCode } from '../../templates/language/bilingual';
import { writeDay } from '../drafts/deadline';

const clocks = {
  zh: new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }),
};

/** 11月25日 17:00; a date lasts to its end and is said without an hour. */
export function writeDue(due: string, language: LanguageCode, nowMs: number): string {
  const day = writeDay(due, language, nowMs);
  return due.length === 10 ? day : `${day} ${clocks[language].format(Date.parse(due))}`;
}
