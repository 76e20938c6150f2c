// Deadlines of cases as events of a calendar: what is due, for whom, how it was counted and by which rule.
import type { Bilingual } from '../../language/bilingual';
import { addDays, dateOf } from '../../language/calendar';
import type { Language } from '../../paper/paper';
import type { Deadline } from '../deadlines';
import type { Explanation } from '../explain';
import { groupWords } from '../words';
import type { CalendarEvent } from './calendar-text';

/** What a calendar says of the case; no numbers of identity documents and no telephones leave by it. */
export type CaseInCalendar = {
  readonly id: string;
  readonly party: Bilingual;
  readonly matter: Bilingual;
  readonly place: Bilingual;
};

/** How long after its day a deadline that was dealt with is still written, struck, so that calendars drop it. */
const struckForDays = 30;

/** @param today YYYY-MM-DD. Whether a deadline belongs in a calendar: it has a day, and is open or was so lately */
export function isForCalendar({ due, state }: Deadline, today: string): boolean {
  if (due === null || state === 'none') return false;
  return state !== 'met' || dateOf(due) >= addDays(today, -struckForDays);
}

/**
 * @param all every deadline of the case: those of several papers of one kind are told apart by their place among them
 */
export function deadlineEvent(
  deadline: Deadline,
  all: readonly Deadline[],
  { why, source }: Explanation,
  one: CaseInCalendar,
  language: Language,
): CalendarEvent {
  const say = (words: Bilingual): string => sayIn(words, language);
  const { rule } = deadline.inForce;
  const lines = [
    [say(one.matter), deadline.paper?.number ?? ''].filter((part) => part !== '').join(' · '),
    say(why),
    say(sourceLine(source.name)),
    say(source.verify),
  ];
  return {
    uid: deadlineName(deadline, all, one.id),
    due: deadline.due ?? '',
    summary: say(titleOf(rule.name, one)),
    description: lines.filter((line) => line !== '').join('\n'),
    location: say(one.place),
    category: say(groupWords[rule.group]),
    cancelled: deadline.state === 'met',
  };
}

function titleOf({ zh, en }: Bilingual, { id, party }: CaseInCalendar): Bilingual {
  const who = party.zh || party.en || id;
  return { zh: `${zh}：${who}`, en: `${en}: ${party.en || who}` };
}

function sourceLine({ zh, en }: Bilingual): Bilingual {
  return { zh: `依据：${zh}`, en: `Source: ${en}` };
}

function sayIn({ zh, en }: Bilingual, language: Language): string {
  if (language === 'zh' || en === '') return zh || en;
  return language === 'en' || zh === en ? en : `${zh} / ${en}`;
}

/** The same for a case and a thing to do, whatever its rule, number or day have become. */
export function deadlineName({ paper, inForce: { rule } }: Deadline, all: readonly Deadline[], id: string): string {
  const alike = all.filter((one) => one.inForce.rule.topic === rule.topic && one.paper?.kind === paper?.kind);
  const place = alike.findIndex((one) => one.paper === paper);
  const kind = paper === null || rule.papers?.length === 1 ? '' : `-${paper.kind}`;
  return `${id}-${rule.topic}${kind}${place > 0 ? `-${place + 1}` : ''}`;
}
