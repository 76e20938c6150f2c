// The days and photographs of an operation.
import { dateOf, isTime } from '../language/calendar';
import { dateEn, dateZh, sayTime } from '../language/dates';
import type { OperationSubject } from './operation-subject';
import { found, foundIf, nothing, type Rule } from './rule';

const reversed: Rule<OperationSubject> = {
  code: 'operation-ends-before-it-begins',
  severity: 'block',
  find: ({ operation: { dates } }) => {
    if (!isTime(dates.from) || !isTime(dates.until)) return nothing;
    return foundIf(
      dates.until < dates.from,
      'dates.until',
      `行动结束日期（${dateZh(dates.until)}）早于开始日期（${dateZh(dates.from)}），请改正。`,
      `The operation ends (${dateEn(dates.until)}) before it begins (${dateEn(dates.from)}); correct the dates.`,
    );
  },
};

/** Papers that look back; a plan is dated before the operation. */
const lookingBack: readonly (string | undefined)[] = ['operation-report', 'operation-bulletin'];

const notOver: Rule<OperationSubject> = {
  code: 'operation-not-over',
  severity: 'warn',
  find: ({ operation: { dates }, date, paper }) => {
    if (!isTime(dates.until)) return nothing;
    return foundIf(
      lookingBack.includes(paper?.kind) && date < dates.until,
      'dates.until',
      `文书日期早于行动结束日期（${dateZh(dates.until)}），统计可能不全，请核对。`,
      `The paper is dated before the operation ends (${dateEn(dates.until)}), so its figures may be incomplete; verify the dates.`,
    );
  },
};

const noPlaces: Rule<OperationSubject> = {
  code: 'places-missing',
  severity: 'warn',
  find: ({ operation }) =>
    foundIf(
      operation.places.length === 0,
      'places',
      '没有填写行动地点，请补填。',
      'No place of the operation is entered; enter at least one.',
    ),
};

const photographTwice: Rule<OperationSubject> = {
  code: 'photograph-twice',
  severity: 'warn',
  find: ({ operation: { photographs } }) =>
    photographs.flatMap(({ file }, index) =>
      foundIf(
        photographs.findIndex((other) => other.file === file) !== index,
        `photographs[${index}].file`,
        `照片“${file}”重复使用，请核对。`,
        `The photograph “${file}” is used twice; verify it.`,
      ),
    ),
};

const photographFormat: Rule<OperationSubject> = {
  code: 'photograph-format',
  severity: 'block',
  find: ({ operation: { photographs } }) =>
    photographs.flatMap(({ file }, index) =>
      foundIf(
        !/\.(?:jpe?g|png)$/i.test(file),
        `photographs[${index}].file`,
        `照片“${file}”不是 JPEG 或者 PNG 文件，不能印出，请转换格式。`,
        `The photograph “${file}” is neither JPEG nor PNG and cannot be printed; convert it.`,
      ),
    ),
};

const photographTime: Rule<OperationSubject> = {
  code: 'photograph-outside-dates',
  severity: 'warn',
  find: ({ operation: { photographs, dates } }) =>
    photographs.flatMap(({ takenAt }, index) => {
      if (![takenAt, dates.from, dates.until].every(isTime)) return nothing;
      const day = dateOf(takenAt);
      if (day >= dates.from && day <= dates.until) return nothing;
      const said = sayTime(takenAt);
      return [
        found(
          `photographs[${index}].takenAt`,
          `第${index + 1}张照片的拍摄时间（${said.zh}）不在行动期间内，请核对。`,
          `Photograph ${index + 1} was taken (${said.en}) outside the days of the operation; verify it.`,
        ),
      ];
    }),
};

export const operationCourseRules: readonly Rule<OperationSubject>[] = [
  reversed,
  notOver,
  noPlaces,
  photographTwice,
  photographFormat,
  photographTime,
];
