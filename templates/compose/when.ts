// Times as adverbs: the English brings its preposition, so that a sentence can take a point or a period alike.
import type { Bilingual } from '../language/bilingual';
import { isMoment } from '../language/calendar';
import { sayPeriod } from '../language/dates';

/** 2026年10月12日9时30分 / at 09:30 on 12 October 2026; with an end: …至… / from … to …; a date: on 12 October 2026. */
export function sayWhen(from: string, until?: string): Bilingual {
  const period = sayPeriod(from, until);
  if (period.en.startsWith('from ')) return period;
  return { zh: period.zh, en: `${isMoment(from) ? 'at' : 'on'} ${period.en}` };
}
