// The credit code of an organisation: each kind of fault the check digits can show is a rule of its own.
import type { CaseSubject } from './case-subject';
import { type CreditCodeFault, validateCreditCode } from './check-digits/credit-code';
import { foundIf, nothing, type Rule, type Severity } from './rule';

const path = 'party.creditCode';

const severities: Readonly<Record<CreditCodeFault, Severity>> = {
  'credit-code-length': 'block',
  'credit-code-character': 'block',
  'credit-code-check': 'block',
  'credit-code-inner': 'warn',
};

const faultRules = (Object.keys(severities) as CreditCodeFault[]).map(
  (code): Rule<CaseSubject> => ({
    code,
    severity: severities[code],
    find: ({ case: { party } }) => {
      if (party.kind !== 'organisation' || party.creditCode.trim() === '') return nothing;
      const { faults } = validateCreditCode(party.creditCode);
      return faults.filter((fault) => fault.code === code).map(({ sentence }) => ({ path, sentence }));
    },
  }),
);

const writtenOddly: Rule<CaseSubject> = {
  code: 'credit-code-writing',
  severity: 'warn',
  find: ({ case: { party } }) => {
    if (party.kind !== 'organisation') return nothing;
    const { normalised } = validateCreditCode(party.creditCode);
    return foundIf(
      normalised !== party.creditCode,
      path,
      `统一社会信用代码中有全角字符、空格或者小写字母，请改写为“${normalised}”。`,
      `The Unified Social Credit Code holds full-width characters, spaces or lower-case letters; write it as “${normalised}”.`,
    );
  },
};

export const creditCodeRules: readonly Rule<CaseSubject>[] = [...faultRules, writtenOddly];
