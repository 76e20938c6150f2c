// A plan defines each participant's task, what is inspected, and rests on provisions that are known on both sides.
import { authorityName } from '../compose/operation-rows';
import { isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import { comparedAspects, comparePlaces } from '../law/compare-places';
import { findMatter, lawOf } from '../law/library';
import type { OperationSubject } from './operation-subject';
import { found, foundIf, nothing, type Rule } from './rule';

const kind = 'operation-plan';

const noTask: Rule<OperationSubject> = {
  code: 'task-missing',
  severity: 'block',
  find: ({ kind: made, operation, office }) =>
    made !== kind
      ? nothing
      : operation.authorities.flatMap((id, index) => {
          const rows = operation.participants.flatMap((row, at) => (row.authority === id ? [{ row, at }] : []));
          if (rows.some(({ row }) => (row.task?.zh ?? '').trim() !== '')) return [];
          const { zh, en } = authorityName(office, id);
          const at = rows[0]?.at;
          return [
            found(
              at === undefined ? `authorities[${index}]` : `participants[${at}].task`,
              `方案没有写明“${zh}”的职责分工，请在出动力量中填写。`,
              `The plan gives no task to “${en || zh}”; enter it among the participants.`,
            ),
          ];
        }),
};

const noMatters: Rule<OperationSubject> = {
  code: 'matters-missing',
  severity: 'block',
  find: ({ kind: made, operation }) =>
    foundIf(
      made === kind && operation.matters.length === 0,
      'matters',
      '方案没有选择检查事项，请从事项清单中选择。',
      'The plan names no matter to inspect; choose them from the list of matters.',
    ),
};

const matterUnknown: Rule<OperationSubject> = {
  code: 'operation-matter-unknown',
  severity: 'block',
  find: ({ operation, office }) => {
    const law = lawOf(office);
    return operation.matters.flatMap((id, index) =>
      foundIf(
        findMatter(law, id) === undefined,
        `matters[${index}]`,
        `事项清单中没有“${id}”，请重新选择。`,
        `The list of matters has no “${id}”; choose again.`,
      ),
    );
  },
};

const late: Rule<OperationSubject> = {
  code: 'plan-after-operation',
  severity: 'warn',
  find: ({ kind: made, operation: { dates }, date }) => {
    if (made !== kind || !isTime(dates.from) || date <= dates.from) return nothing;
    return [
      found(
        'dates.from',
        `方案日期晚于行动开始日期（${dateZh(dates.from)}），请核对。`,
        `The plan is dated after the operation begins (${dateEn(dates.from)}); verify the dates.`,
      ),
    ];
  },
};

/** What the comparison of legal bases cannot say is verified by somebody before the operation. */
const lawUnverified: Rule<OperationSubject> = {
  code: 'law-of-places-unverified',
  severity: 'warn',
  find: ({ kind: made, operation, office, date }) => {
    if (made !== kind) return nothing;
    const law = lawOf(office);
    const divisions = operation.authorities.flatMap(
      (id) => office.authorities.find((one) => one.id === id)?.division ?? [],
    );
    const day = isTime(operation.dates.from) ? operation.dates.from : date;
    return operation.matters.flatMap((id, index) => {
      const matter = findMatter(law, id);
      if (matter === undefined) return [];
      const { likeness } = comparePlaces(law, matter, divisions, day);
      return foundIf(
        comparedAspects.some((aspect) => likeness[aspect] === 'unknown'),
        `matters[${index}]`,
        `“${matter.name.zh}”有单位的当地规定未收录或者可能另有规定，对照表中注明“待核实”，请在行动前核实并录入法规。`,
        `For “${matter.name.en}” the local provision of an authority is not held or may differ; the comparison says “to be verified”: verify it before the operation and enter it under the office’s law.`,
      );
    });
  },
};

export const operationPlanRules: readonly Rule<OperationSubject>[] = [
  noTask,
  noMatters,
  matterUnknown,
  late,
  lawUnverified,
];
