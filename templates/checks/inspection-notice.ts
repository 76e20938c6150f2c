// A notice of inspection comes before the inspection it announces.
import { answerPath } from '../asks/ask';
import { dateOf, isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { found, nothing, type Rule } from './rule';

const kind = 'inspection-notice';

export const noticeAfterInspection: Rule<CaseSubject> = {
  code: 'notice-after-inspection',
  severity: 'block',
  find: ({ kind: made, date, particulars, case: one }) => {
    if (made !== kind) return nothing;
    const planned = particulars[kind]?.at;
    const times = [typeof planned === 'string' ? planned : undefined, one.inspection.from].filter(isTime);
    const passed = times.map(dateOf).find((day) => day < date);
    if (passed === undefined) return nothing;
    return [
      found(
        answerPath(kind, 'at'),
        `检查时间（${dateZh(passed)}）早于通知书日期（${dateZh(date)}），通知应当在检查之前作出，请核对。`,
        `The inspection (${dateEn(passed)}) lies before the date of the notice (${dateEn(date)}); a notice is given before the inspection: verify both.`,
      ),
    ];
  },
};
