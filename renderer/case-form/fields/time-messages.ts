// What the form itself sees about a time, before any check answers.
import { isMoment, isTime } from '../../../templates/language/calendar';
import { readTime } from '../moments';
import type { Message } from './messages';

/** moment: with a clock time. date: a day. either: both will do. */
export type TimeKind = 'moment' | 'date' | 'either';

/** @param text as it stands in the field. @param value as it is held */
export function timeMessages(text: string, value: string, kind: TimeKind): readonly Message[] {
  if (text.trim() === '') return [];
  if (readTime(text, '2000-01-01') === null) return isTime(value) && text !== value ? [] : [unreadable];
  if (!isTime(value)) return [];
  if (kind === 'moment' && !isMoment(value)) return [clockMissing];
  return kind === 'date' && isMoment(value) ? [dayOnly] : [];
}

const unreadable: Message = {
  severity: 'block',
  sentence: {
    zh: '无法识别该时间。请按“2026-11-23 9:30”或者“2026年11月23日9时30分”填写。',
    en: 'This time cannot be read. Write it like 2026-11-23 9:30 or 2026年11月23日9时30分.',
  },
};

const clockMissing: Message = {
  severity: 'block',
  sentence: {
    zh: '只有日期，请补填几时几分，例如“9:30”写在日期之后。',
    en: 'There is only a day; add the time after it, such as 9:30.',
  },
};

const dayOnly: Message = {
  severity: 'block',
  sentence: { zh: '此处只填日期，请删去时刻。', en: 'Only a day belongs here; delete the time.' },
};
