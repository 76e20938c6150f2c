// Clock times are printed as written: one written at another offset than China's would print a wrong hour.
import type { CaseSubject } from './case-subject';
import { fieldName } from './field-names';
import { foundIf, type Rule } from './rule';
import { textsOf } from './texts';

const moment = /^\d{4}-\d{2}-\d{2}T.*?(Z|[+-]\d{2}:\d{2})$/;

export const otherOffset: Rule<CaseSubject> = {
  code: 'time-not-in-china',
  severity: 'block',
  find: ({ case: { act, inspection, evidence, correction, education } }) =>
    textsOf({ act, inspection, evidence, correction, education }).flatMap(({ path, language, text }) => {
      const offset = language === null ? moment.exec(text)?.[1] : undefined;
      const name = fieldName(path);
      return foundIf(
        offset !== undefined && offset !== '+08:00',
        path,
        `${name.zh}“${text}”不是北京时间（+08:00），照印会错，请改写为北京时间。`,
        `The ${name.en}, “${text}”, is not written in China Standard Time (+08:00) and would print a wrong hour; write it at +08:00.`,
      );
    }),
};
