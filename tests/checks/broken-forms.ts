// For every rule of the forms that prove what was done one way to break it: notice and records, receipt, correction.
import type { CaseInput } from '../../templates/checks/case-subject';
import type { Broken } from './broken-cases';
import { issued, openCase, type SampleCase, sampleCase } from './sample-case';

type Answers = CaseInput['case']['particulars'][string];
const both = (zh: string, en: string) => ({ zh, en });
const number = '平综执责改字〔2026〕第0001号';

/** A paper of the case with its answers; the order to correct was issued on the day of the inspection. */
function made(kind: string, answers: Answers, change: (it: SampleCase) => void = () => {}): CaseInput {
  return sampleCase((it) => {
    it.kind = kind;
    it.case.papers.push({ ...issued('order-to-correct', '2026-11-23T10:10:00+08:00'), number });
    it.case.particulars[kind] = answers;
    change(it);
  });
}

const at = (key: string): string => `particulars.${key}`;

export const brokenForms: readonly Broken<CaseInput>[] = [
  [
    'notice-after-inspection',
    at('inspection-notice.at'),
    openCase((it) => {
      it.kind = 'inspection-notice';
      it.case.particulars['inspection-notice'] = { at: '2026-11-20T09:00:00+08:00' };
    }),
  ],
  [
    'reinspection-not-entered',
    'correction.reinspection',
    made('reinspection-record', {}, (it) => {
      delete it.case.correction.reinspection;
    }),
  ],
  [
    'reinspection-ended-uncorrected',
    at('reinspection-record.decision'),
    made('reinspection-record', { decision: 'end' }, ({ case: { correction } }) => {
      Object.assign(correction.reinspection ?? {}, { result: 'partly' });
    }),
  ],
  [
    'reinspection-filed-though-corrected',
    at('reinspection-record.decision'),
    made('reinspection-record', { decision: 'file' }),
  ],
  [
    'reinspection-extended-to',
    at('reinspection-record.extendedTo'),
    made('reinspection-record', { decision: 'extend', extendedTo: '2026-11-25T17:00:00+08:00' }),
  ],
  [
    'receipt-without-papers',
    at('service-receipt.papers'),
    made('service-receipt', {}, (it) => {
      it.case.papers = it.case.papers.map((paper) => ({ ...paper, standing: 'void' }));
    }),
  ],
  [
    'receipt-before-papers',
    at('service-receipt.at'),
    made('service-receipt', { papers: [number], at: '2026-11-22T10:00:00+08:00' }),
  ],
  ['left-without-witness', at('service-receipt.witness'), made('service-receipt', { method: 'left' })],
  [
    'decision-served-electronically',
    at('service-receipt.method'),
    made('service-receipt', { method: 'electronic' }, (it) => {
      it.case.papers.push({ ...issued('no-penalty-decision', '2026-11-27T10:00:00+08:00'), number: '不罚1号' });
    }),
  ],
  [
    'correction-of-nothing',
    at('correction-notice.right'),
    made('correction-notice', { paper: number, nature: 'correct', wrong: both('甲', 'A'), right: both('甲', 'B') }),
  ],
  [
    'correction-before-paper',
    at('correction-notice.paper'),
    made('correction-notice', { paper: number }, (it) => {
      it.date = '2026-11-22';
    }),
  ],
  ['ask-entry-gone', at('correction-notice.paper'), made('correction-notice', { paper: '没有这个文号' })],
];
