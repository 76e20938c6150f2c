// What has happened cannot lie after the day of the paper.
import { dateOf, isTime } from '../language/calendar';
import { sayTime } from '../language/dates';
import { isEarly } from './case-stage';
import type { CaseSubject } from './case-subject';
import { fieldName } from './field-names';
import { found, type Rule } from './rule';

type Happened = readonly [path: string, time: string | undefined];

export const inTheFuture: Rule<CaseSubject> = {
  code: 'in-the-future',
  severity: 'block',
  find: (subject) =>
    happened(subject).flatMap(([path, time]) => {
      if (!isTime(time) || dateOf(time) <= subject.date) return [];
      const [name, said] = [fieldName(path), sayTime(time)];
      return [
        found(
          path,
          `${name.zh}（${said.zh}）晚于文书日期，尚未发生的事不能写入文书，请核对。`,
          `The ${name.en} (${said.en}) lies after the date of the paper; what has not happened yet cannot be stated: verify it.`,
        ),
      ];
    }),
};

/** An order made anew may be dated before the re-inspection the case already holds: later stages are left out. */
function happened(subject: CaseSubject): readonly Happened[] {
  const { act, party, inspection, evidence, correction, education, grounds } = subject.case;
  const soFar: readonly Happened[] = [
    ['act.from', act.from],
    ['act.until', act.until],
    ['party.birthDate', party.kind === 'individual' ? party.birthDate : undefined],
    ['inspection.from', inspection.from],
    ['inspection.until', inspection.until],
    ...evidence.map((one, index): Happened => [`evidence[${index}].takenAt`, one.takenAt]),
  ];
  if (isEarly(subject)) return soFar;
  return [
    ...soFar,
    ['correction.reinspection.at', correction.reinspection?.at],
    ['education.givenAt', education.givenAt],
    ['grounds.decidedOn', grounds.decidedOn],
  ];
}
