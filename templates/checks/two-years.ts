// Acts found more than two years after they ended are as a rule no longer penalised (Penalty Law, Art. 36).
import { isTime } from '../language/calendar';
import type { CaseSubject } from './case-subject';
import { foundIf, nothing, type Rule } from './rule';

export const twoYears: Rule<CaseSubject> = {
  code: 'act-two-years-ago',
  severity: 'warn',
  find: ({ case: { act, inspection } }) => {
    const end = act.until ?? act.from;
    if (!isTime(end) || !isTime(inspection.from)) return nothing;
    // Month and day compare as text; an act of 29 February is two years old after 28 February.
    const limit = `${Number(end.slice(0, 4)) + 2}${end.slice(4, 10)}`;
    return foundIf(
      inspection.from.slice(0, 10) > limit,
      act.until === undefined ? 'act.from' : 'act.until',
      '违法行为终了已满二年才被发现，一般不再给予行政处罚（《行政处罚法》第三十六条），请核对时间，行为持续的请填写结束时间。',
      'The act was found more than two years after it ended and as a rule is no longer penalised (Article 36 of the Law on Administrative Penalty); verify the times, and enter the end of an act that continued.',
    );
  },
};
