// For every rule of what is on record one way to break it: a decision that tells of papers nobody made.
import type { CaseInput } from '../../templates/checks/case-subject';
import type { Paper } from '../../templates/paper/paper';
import type { Broken } from './broken-cases';
import { sampleCase } from './sample-case';
import { samplePaper } from './sample-paper';

const decisionWith = (clause: string): CaseInput =>
  sampleCase((it) => {
    it.kind = 'no-penalty-decision';
    const told: Paper['blocks'][number] = { kind: 'paragraph', clause, level: 'body', text: { zh: [], en: [] } };
    it.paper = { ...samplePaper('no-penalty-decision', 'zh-en', ''), blocks: [told] };
    it.made = ['education-letter'];
  });

export const brokenRecord: readonly Broken<CaseInput>[] = [
  ['reinspection-not-on-record', 'papers', decisionWith('correction-achieved')],
  ['order-not-on-record', 'papers', decisionWith('order-given')],
];
