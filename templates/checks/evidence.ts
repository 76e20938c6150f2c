// Evidence: each item listed once, its file whole, its origin known.

import { isDecision } from './case-stage';
import type { CaseSubject } from './case-subject';
import { found, foundIf, type Rule } from './rule';

const idTwice: Rule<CaseSubject> = {
  code: 'evidence-id-twice',
  severity: 'block',
  find: ({ case: { evidence } }) =>
    evidence.flatMap(({ id }, index) => {
      const first = evidence.findIndex((other) => other.id === id);
      return foundIf(
        first !== index,
        `evidence[${index}].id`,
        `第${index + 1}项证据与第${first + 1}项编号相同（${id}），请改用不同编号。`,
        `Evidence items ${first + 1} and ${index + 1} have the same id (${id}); give one of them another.`,
      );
    }),
};

const fileTwice: Rule<CaseSubject> = {
  code: 'evidence-file-twice',
  severity: 'warn',
  find: ({ case: { evidence } }) =>
    evidence.flatMap(({ file }, index) => {
      const first = evidence.findIndex((other) => file !== undefined && other.file?.sha256 === file.sha256);
      return foundIf(
        file !== undefined && first !== index,
        `evidence[${index}].file`,
        `第${index + 1}项证据的文件与第${first + 1}项完全相同，请核对是否重复列入。`,
        `The file of evidence item ${index + 1} is the same as that of item ${first + 1}; verify that it is not listed twice.`,
      );
    }),
};

const fileEmpty: Rule<CaseSubject> = {
  code: 'evidence-file-empty',
  severity: 'block',
  find: ({ case: { evidence } }) =>
    evidence.flatMap(({ file }, index) =>
      foundIf(
        file?.bytes === 0,
        `evidence[${index}].file`,
        `第${index + 1}项证据的文件“${file?.name}”是空的，请重新导入原文件。`,
        `The file “${file?.name}” of evidence item ${index + 1} is empty; import the original again.`,
      ),
    ),
};

const originUnknown: Rule<CaseSubject> = {
  code: 'evidence-origin-unknown',
  severity: 'warn',
  find: ({ case: { evidence }, office }) =>
    evidence.flatMap(({ origin, recognised }, index) =>
      foundIf(
        recognised === undefined && !office.authorities.some((authority) => authority.id === origin),
        `evidence[${index}].origin`,
        `第${index + 1}项证据的取证机关“${origin}”不在机关设置中，请核对编号或者登记该机关。`,
        `The authority “${origin}” that collected evidence item ${index + 1} is not in the office file; verify the id or enter the authority.`,
      ),
    ),
};

const none: Rule<CaseSubject> = {
  code: 'evidence-none',
  severity: 'warn',
  find: (subject) => {
    const fault = isDecision(subject) && subject.case.evidence.length === 0;
    return fault
      ? [
          found(
            'evidence',
            '没有列出任何证据，决定书应当逐项列明证明事实的证据，请补充。',
            'No evidence is listed; the decision should list the evidence for the facts one by one: add it.',
          ),
        ]
      : [];
  },
};

export const evidenceRules: readonly Rule<CaseSubject>[] = [idTwice, fileTwice, fileEmpty, originUnknown, none];
