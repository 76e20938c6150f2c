// The groups under which the desk lists kinds of paper, in the order of a case's life. A template names its group, so
// that a new kind finds its place without the desk knowing of it.
import type { Bilingual } from '../language/bilingual';

export const paperGroupIds = [
  'inspection',
  'correction',
  'decision',
  'service',
  'transfer',
  'operation',
  'file',
  'other',
] as const;
export type PaperGroupId = (typeof paperGroupIds)[number];

export const paperGroupNames: Readonly<Record<PaperGroupId, Bilingual>> = {
  inspection: { zh: '检查', en: 'Inspection' },
  correction: { zh: '责改与承诺', en: 'Correction and commitment' },
  decision: { zh: '决定与教育', en: 'Decision and education' },
  service: { zh: '送达与更正', en: 'Service and correction of papers' },
  transfer: { zh: '移送与协查', en: 'Transfer and assistance' },
  operation: { zh: '联合行动', en: 'Joint operation' },
  file: { zh: '卷宗', en: 'Case file' },
  other: { zh: '其他', en: 'Other' },
};
