// Writes deadlines as a calendar file to a place the person chooses. Taken in again later, it renews what it brought.
import { calendarText } from '../../../templates/deadlines/calendar/calendar-text';
import { deadlineEvent, isForCalendar } from '../../../templates/deadlines/calendar/deadline-events';
import { explain } from '../../../templates/deadlines/explain';
import type { LanguageCode } from '../../../templates/language/bilingual';
import { lawOf } from '../../../templates/law/library';
import type { deadlineChannels } from '../../contract/deadline-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { dayInChina } from '../clock';
import type { Desk } from '../desk';
import { matterName, matterNames } from '../matter-words';
import { saveFile } from '../write-out';
import { boardLines, type Line } from './deadline-board';
import type { AllDeadlines, DeadlinesAtHand } from './deadlines-at-hand';

type Input = InputOf<typeof deadlineChannels, 'deadline:export'>;
type Output = OutputOf<typeof deadlineChannels, 'deadline:export'>;

const title = { zh: '导出日历文件', en: 'Export a calendar file' };
const calendarName = { zh: '办案期限', en: 'Deadlines' };

export async function exportCalendar(
  desk: Desk,
  atHand: DeadlinesAtHand,
  { only, ...filters }: Input,
): Promise<Outcome<Output>> {
  const all = await atHand.all();
  if (!all.ok) return all;
  const { cases, nowMs } = all.value;
  const today = dayInChina(nowMs);
  // What was dealt with lately goes along, struck, so that calendars that hold it drop it.
  const lines = boardLines(cases, { ...filters, met: true }, nowMs).filter(
    ({ deadline, key, of }) =>
      isForCalendar(deadline, today) && (only === null || (only.key === key && only.case === of.entry.id)),
  );
  if (lines.length === 0) return nothingDue;
  const { language } = desk.settings.get();
  const name = `${calendarName[language]} ${today}.ics`;
  const bytes = () => Buffer.from(textOf(lines, all.value, language, today));
  const saved = await saveFile(desk, { title, name, bytes, code: 'calendar-not-written' });
  return saved.ok ? done({ cancelled: !saved.value, events: saved.value ? lines.length : 0 }) : saved;
}

function textOf(
  lines: readonly Line[],
  { givens, office, nowMs }: AllDeadlines,
  language: LanguageCode,
  today: string,
): string {
  const law = lawOf(office);
  const names = matterNames(law);
  const events = lines.map(({ of, deadline }) => {
    const { id, facts } = of.entry;
    const one = { id, party: facts.party, place: facts.place, matter: matterName(names, facts.matter) };
    return deadlineEvent(deadline, of.all, explain(deadline, givens, law, today), one, language);
  });
  return calendarText(calendarName[language], events, nowMs);
}

const nothingDue = failed(
  'nothing-due',
  '没有可导出的期限：所选范围内没有带日期的期限。请调整筛选条件。',
  'There is nothing to export: no deadline with a day is among those chosen. Change the filters.',
);
