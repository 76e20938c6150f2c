// A case found in a joint operation names the operation, or the operation's report will not count it.
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

export const jointSource: Rule<CaseSubject> = {
  code: 'operation-not-chosen',
  severity: 'warn',
  find: ({ case: { source, operation } }) =>
    foundIf(
      source === 'joint-operation' && operation === null,
      'operation',
      '案件来源为联合执法行动，但没有选定是哪次行动，行动报告不会统计本案，请选定。',
      'The case comes from a joint operation but names none, so no report will count it; choose the operation.',
    ),
};
