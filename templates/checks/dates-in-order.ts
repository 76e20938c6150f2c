// The course of a case in order: act, inspection, order, deadline, re-inspection, decision.
import type { Bilingual } from '../language/bilingual';
import { compareTimes, isTime } from '../language/calendar';
import { sayTime } from '../language/dates';
import { orderDate, statesNoPenalty } from './case-stage';
import type { CaseSubject } from './case-subject';
import { fieldName } from './field-names';
import { type Found, found, nothing, type Rule } from './rule';

/** The name is put together only where it is said. */
type Step = { readonly name: () => Bilingual; readonly time: string | null | undefined };

/** `path` is the field the clerk is led to. Either time may be unknown: then nothing is said. */
type Pair = {
  readonly code: string;
  readonly path: string;
  readonly ends: (subject: CaseSubject) => readonly [Step, Step];
};

const field = (path: string, time: string | null | undefined): Step => ({ name: () => fieldName(path), time });
const paperDate = (time: string | undefined): Step => ({
  name: () => ({ zh: '文书日期', en: 'date of the paper' }),
  time,
});
const order = (subject: CaseSubject): Step => ({
  name: () => ({ zh: '责令改正通知书日期', en: 'date of the order to correct' }),
  time: orderDate(subject),
});

const pairs: readonly Pair[] = [
  {
    code: 'act-ends-before-it-begins',
    path: 'act.until',
    ends: ({ case: { act } }) => [field('act.from', act.from), field('act.until', act.until)],
  },
  {
    code: 'inspection-ends-before-it-begins',
    path: 'inspection.until',
    ends: ({ case: { inspection } }) => [
      field('inspection.from', inspection.from),
      field('inspection.until', inspection.until),
    ],
  },
  {
    // An act may begin while officers are on the spot, but not after they have left.
    code: 'inspection-before-act',
    path: 'inspection.from',
    ends: ({ case: { act, inspection } }) => [field('act.from', act.from), field('inspection.until', inspection.until)],
  },
  {
    code: 'order-before-inspection',
    path: 'inspection.from',
    ends: (subject) => [field('inspection.from', subject.case.inspection.from), order(subject)],
  },
  {
    code: 'deadline-before-inspection',
    path: 'correction.deadline',
    ends: ({ case: { inspection, correction } }) => [
      field('inspection.from', inspection.from),
      field('correction.deadline', correction.deadline),
    ],
  },
  {
    code: 'deadline-before-order',
    path: 'correction.deadline',
    ends: (subject) => [order(subject), field('correction.deadline', subject.case.correction.deadline)],
  },
  {
    code: 'reinspection-before-inspection',
    path: 'correction.reinspection.at',
    ends: ({ case: { inspection, correction } }) => [
      field('inspection.until', inspection.until),
      field('correction.reinspection.at', correction.reinspection?.at),
    ],
  },
  {
    code: 'reinspection-before-order',
    path: 'correction.reinspection.at',
    ends: (subject) => {
      const at = subject.case.correction.reinspection?.at;
      // An order reissued or reprinted is dated by itself; only an order known to be issued counts.
      return [
        order(subject),
        field('correction.reinspection.at', subject.kind === 'order-to-correct' ? undefined : at),
      ];
    },
  },
  {
    code: 'education-before-act',
    path: 'education.givenAt',
    ends: ({ case: { act, education } }) => [
      field('act.from', act.from),
      field('education.givenAt', education.givenAt),
    ],
  },
  {
    code: 'decision-before-inspection',
    path: 'grounds.decidedOn',
    ends: ({ case: { inspection, grounds } }) => [
      field('inspection.from', inspection.from),
      field('grounds.decidedOn', grounds.decidedOn),
    ],
  },
  {
    code: 'decision-before-reinspection',
    path: 'grounds.decidedOn',
    ends: ({ case: { correction, grounds } }) => [
      field('correction.reinspection.at', correction.reinspection?.at),
      field('grounds.decidedOn', grounds.decidedOn),
    ],
  },
  {
    code: 'paper-before-decision',
    path: 'grounds.decidedOn',
    ends: (subject) => [
      field('grounds.decidedOn', statesNoPenalty(subject) ? subject.case.grounds.decidedOn : undefined),
      paperDate(subject.date),
    ],
  },
];

export const dateOrderRules: readonly Rule<CaseSubject>[] = pairs.map(({ code, path, ends }) => ({
  code,
  severity: 'block',
  find: (subject) => {
    const [first, second] = ends(subject);
    return outOfOrder(path, first, second);
  },
}));

function outOfOrder(path: string, first: Step, second: Step): readonly Found[] {
  if (!isTime(first.time) || !isTime(second.time) || compareTimes(first.time, second.time) <= 0) return nothing;
  const [a, b] = [sayTime(first.time), sayTime(second.time)];
  const [earlier, later] = [first.name(), second.name()];
  return [
    found(
      path,
      `${later.zh}（${b.zh}）早于${earlier.zh}（${a.zh}），请核对并改正其中有误的一项。`,
      `The ${later.en} (${b.en}) is earlier than the ${earlier.en} (${a.en}); verify both and correct the wrong one.`,
    ),
  ];
}
