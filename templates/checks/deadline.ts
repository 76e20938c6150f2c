// The time limit for correction: there when it must be, and ending on a day on which the party can act and ask.
import { compareTimes, dateOf, isMoment, isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import { addWorkingDays, holidayName, isWorkingDay } from '../language/working-days';
import { orderDate } from './case-stage';
import type { CaseSubject } from './case-subject';
import { found, foundIf, nothing, type Rule } from './rule';

const path = 'correction.deadline';

const missing: Rule<CaseSubject> = {
  code: 'deadline-missing',
  severity: 'block',
  find: ({ case: { correction } }) =>
    foundIf(
      !correction.immediately && !isTime(correction.deadline),
      path,
      '责令限期改正没有填写改正期限，请填写到日和时，或者改选“立即改正”。',
      'The order to correct within a time limit has no time limit; enter its day and hour, or choose correction at once.',
    ),
};

const contradicted: Rule<CaseSubject> = {
  code: 'deadline-though-at-once',
  severity: 'warn',
  find: ({ case: { correction } }) =>
    foundIf(
      correction.immediately && correction.deadline !== null,
      path,
      '已选“立即改正”，改正期限不会印出，请删去期限或者改选限期改正。',
      'Correction at once is chosen, so the time limit is not printed; delete it, or choose correction within a time limit.',
    ),
};

const dayOff: Rule<CaseSubject> = {
  code: 'deadline-not-a-working-day',
  severity: 'warn',
  find: (subject) => {
    const day = openDeadline(subject);
    if (day === undefined || isWorkingDay(day, subject.office.rules).working) return nothing;
    const next = addWorkingDays(day, 1, subject.office.rules).date;
    const holiday = holidayName(day);
    return [
      found(
        path,
        `改正期限${dateZh(day)}不是工作日${holiday ? `（${holiday.zh}）` : ''}，建议改为下一个工作日${dateZh(next)}。`,
        `The time limit, ${dateEn(day)}, is not a working day${holiday ? ` (${holiday.en})` : ''}; consider the next working day, ${dateEn(next)}.`,
      ),
    ];
  },
};

const noHolidayTable: Rule<CaseSubject> = {
  code: 'holiday-table-missing',
  severity: 'warn',
  find: (subject) => {
    const day = openDeadline(subject);
    if (day === undefined || isWorkingDay(day, subject.office.rules).known) return nothing;
    const year = day.slice(0, 4);
    return [
      found(
        path,
        `没有${year}年的节假日安排，改正期限${dateZh(day)}只按周末核对过，请对照国务院办公厅通知，并在机关设置中录入该年节假日。`,
        `There is no holiday table for ${year}, so the time limit, ${dateEn(day)}, was checked against weekends only; compare it with the State Council notice and enter that year’s holidays in the office settings.`,
      ),
    ];
  },
};

/** The day of a deadline that still lies ahead of its order; of a matter already re-inspected there is nothing to choose. */
function openDeadline(subject: CaseSubject): string | undefined {
  const { immediately, deadline } = subject.case.correction;
  if (immediately || !isTime(deadline) || orderDate(subject) !== subject.date) return undefined;
  return dateOf(deadline);
}

const early: Rule<CaseSubject> = {
  code: 'reinspection-before-deadline',
  severity: 'warn',
  find: ({ case: { correction } }) => {
    const { deadline, reinspection } = correction;
    if (!isTime(deadline) || !isTime(reinspection?.at) || !isBefore(reinspection.at, deadline)) return nothing;
    const at = 'correction.reinspection.at';
    if (reinspection.result === 'corrected') {
      return [
        found(
          at,
          '复查早于改正期限届满；当事人提前改正的，请在复查情况中写明。',
          'The re-inspection took place before the time limit had passed; if the party corrected early, say so in the finding.',
        ),
      ];
    }
    const premature = found(
      at,
      '复查早于改正期限届满，期限未满不得认定逾期未改正，请核对时间或者期满后再复查。',
      'The re-inspection took place before the time limit had passed, when the party was not yet in default; verify the times, or re-inspect after the time limit.',
    );
    return [{ ...premature, severity: 'block' }];
  },
};

/** A deadline given as a day ends with that day: a re-inspection on it is early. */
function isBefore(at: string, deadline: string): boolean {
  return isMoment(deadline) ? compareTimes(at, deadline) < 0 : dateOf(at) <= deadline;
}

export const deadlineRules: readonly Rule<CaseSubject>[] = [missing, contradicted, dayOff, noHolidayTable, early];
