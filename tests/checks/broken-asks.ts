// For every rule of what a paper asks for one way to break it, with a template of the office that asks.
import { askSchema } from '../../templates/asks/ask';
import { findKind } from '../../templates/catalogue';
import type { CaseInput } from '../../templates/checks/case-subject';
import { templateSchema } from '../../templates/compose/template-schema';
import type { Broken } from './broken-cases';
import { openCase } from './sample-case';

const kind = 'order-to-correct';
const asks = [
  askSchema.parse({ key: 'reason', kind: 'text', label: { zh: '理由', en: 'reason' }, required: true }),
  askSchema.parse({ key: 'reply', kind: 'date', label: { zh: '答复日期', en: 'day of reply' } }),
];

const answered = (answers: CaseInput['case']['particulars'][string]): CaseInput =>
  openCase((it) => {
    it.kind = kind;
    const template = templateSchema.parse({ ...structuredClone(findKind(kind)?.template), asks });
    const made = { basedOn: '1', note: '', by: '', savedAt: '2026-11-23T09:00:00+08:00', inUse: true };
    it.office.templates.push({ template, ...made });
    it.case.particulars[kind] = answers;
  });

/** An edition as a later version of the program may have made it. */
const ofLaterVersion = openCase((it) => {
  it.kind = kind;
  const template = { ...structuredClone(findKind(kind)?.template), colours: ['red'] };
  const made = { basedOn: '1', note: '', by: '', savedAt: '2026-11-23T09:00:00+08:00', inUse: true };
  it.office.templates.push({ template, ...made });
});

export const brokenAsks: readonly Broken<CaseInput>[] = [
  ['ask-missing', 'particulars.order-to-correct.reason', answered({})],
  ['ask-wrong-kind', 'particulars.order-to-correct.reply', answered({ reason: '其他', reply: '2026-02-30' })],
  ['own-template-unfit', 'office.templates', ofLaterVersion],
  ['ask-unknown', 'particulars.order-to-correct.other', answered({ reason: '其他', other: 'x' })],
];
