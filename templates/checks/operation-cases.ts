// The cases of an operation: all at hand, each once, and each really found by it, or its totals do not hold.
import type { Case } from '../case/case';
import { dateOf, isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import { coversDivision } from './divisions';
import type { OperationSubject } from './operation-subject';
import { type Found, found, foundIf, nothing, type Rule } from './rule';

const notGiven: Rule<OperationSubject> = {
  code: 'case-not-found',
  severity: 'block',
  find: ({ listed }) =>
    listed
      .filter((one) => one.entry === undefined)
      .map(({ id, path }) =>
        found(
          path,
          `找不到列入本次行动的案件“${id}”，统计将缺少该案，请取得该案件文件或者从清单中删去。`,
          `The case “${id}” listed for this operation is not at hand, so the totals would lack it; obtain its file or take it off the list.`,
        ),
      ),
};

const listedTwice: Rule<OperationSubject> = {
  code: 'case-listed-twice',
  severity: 'block',
  find: ({ operation: { cases } }) =>
    cases.flatMap((id, index) =>
      foundIf(
        cases.indexOf(id) !== index,
        `cases[${index}]`,
        `案件“${id}”重复列入，请删去一个。`,
        `The case “${id}” is listed twice; delete one entry.`,
      ),
    ),
};

const ofOtherOperation: Rule<OperationSubject> = {
  code: 'case-of-other-operation',
  severity: 'block',
  find: (subject) =>
    eachCase(subject, (one, path) =>
      foundIf(
        one.operation !== subject.operation.id,
        path,
        `案件“${one.id}”（${one.party.name.zh}）没有登记为本次行动的案件，请在案件中选定本次行动或者从清单中删去。`,
        `The case “${one.id}” (${one.party.name.en || one.party.name.zh}) is not recorded as one of this operation; choose the operation in the case or take it off the list.`,
      ),
    ),
};

const leftOut: Rule<OperationSubject> = {
  code: 'case-left-out',
  severity: 'warn',
  find: ({ operation, cases }) =>
    cases
      .filter((one) => one.operation === operation.id && !operation.cases.includes(one.id))
      .map((one) =>
        found(
          'cases',
          `案件“${one.id}”（${one.party.name.zh}）登记为本次行动的案件，但未列入清单，统计不含该案，请核对。`,
          `The case “${one.id}” (${one.party.name.en || one.party.name.zh}) is recorded as one of this operation but not listed, so the totals lack it; verify the list.`,
        ),
      ),
};

const otherAuthority: Rule<OperationSubject> = {
  code: 'case-of-unlisted-authority',
  severity: 'block',
  find: (subject) =>
    eachCase(subject, (one, path) =>
      foundIf(
        !subject.operation.authorities.includes(one.authority),
        path,
        `案件“${one.id}”的办案机关“${one.authority}”不在参加单位之列，请核对案件或者参加单位。`,
        `The authority “${one.authority}” of case “${one.id}” is not among the participating authorities; verify the case or the list.`,
      ),
    ),
};

const outsideDates: Rule<OperationSubject> = {
  code: 'case-outside-dates',
  severity: 'block',
  find: (subject) =>
    eachCase(subject, (one, path) => {
      const { from, until } = subject.operation.dates;
      if (![from, until, one.inspection.from].every(isTime)) return nothing;
      const day = dateOf(one.inspection.from);
      return foundIf(
        day < from || day > until,
        path,
        `案件“${one.id}”的检查日期${dateZh(day)}不在行动期间（${dateZh(from)}至${dateZh(until)}）内，请核对案件或者行动日期。`,
        `The inspection of case “${one.id}”, ${dateEn(day)}, lies outside the operation (${dateEn(from)} to ${dateEn(until)}); verify the case or the dates.`,
      );
    }),
};

const outsidePlaces: Rule<OperationSubject> = {
  code: 'case-outside-places',
  severity: 'warn',
  find: (subject) =>
    eachCase(subject, (one, path) =>
      foundIf(
        one.act.division !== '' &&
          !subject.operation.places.some((place) => coversDivision(place.division, one.act.division)),
        path,
        `案件“${one.id}”的违法行为地（${one.act.division}）不在行动地点之列，请核对案件或者补列地点。`,
        `The place of case “${one.id}” (${one.act.division}) is not among the places of the operation; verify the case or add the place.`,
      ),
    ),
};

function eachCase(
  { listed }: OperationSubject,
  check: (one: Case, path: string) => readonly Found[],
): readonly Found[] {
  return listed.flatMap(({ entry, path }) => (entry ? check(entry, path) : nothing));
}

export const operationCaseRules: readonly Rule<OperationSubject>[] = [
  notGiven,
  listedTwice,
  ofOtherOperation,
  leftOut,
  otherAuthority,
  outsideDates,
  outsidePlaces,
];
