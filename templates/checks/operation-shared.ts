// Texts of a shared operation that the sides worded differently: printed side by side until a person has chosen.
import type { SharedText } from '../operation/sides/share';
import type { OperationSubject } from './operation-subject';
import { found, type Rule } from './rule';

const names: Readonly<Record<SharedText, { readonly zh: string; readonly en: string }>> = {
  findings: { zh: '检查情况', en: 'results of inspection' },
  problems: { zh: '存在问题', en: 'problems' },
  nextSteps: { zh: '下一步打算', en: 'next steps' },
};

export const textsUndecided: Rule<OperationSubject> = {
  code: 'operation-texts-undecided',
  severity: 'warn',
  find: ({ undecided }) =>
    undecided.map((name) =>
      found(
        name,
        `各单位所写的“${names[name].zh}”不同，现按单位并列印出。请在“各单位”中选用一方、确认并列或者另行合写。`,
        `The ${names[name].en} that the sides wrote differ and are printed side by side. Under “Sides”, take one side’s, confirm all of them, or write them anew.`,
      ),
    ),
};
