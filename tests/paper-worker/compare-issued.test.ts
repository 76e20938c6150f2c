// Why an issued paper would read otherwise were it made anew: its case, its template, its law, or the office's entries.
import { describe, expect, it } from 'vitest';
import { compareIssued } from '../../electron/paper-worker/compare-issued';
import { composeSubject, wholeSubject } from '../../electron/paper-worker/compose-subject';
import type { CaseSubject, FrozenPaper } from '../../electron/paper-worker/questions';
import { findKind } from '../../templates/catalogue';
import { templateInUse } from '../../templates/compose/template-in-use';
import { citedLaws } from '../../templates/issued/cited-law';
import { lawOf } from '../../templates/law/library';
import type { Paper } from '../../templates/paper/paper';
import { sampleOne } from '../checks/sample-case';
import { sampleOffice } from '../checks/sample-office';

const office = sampleOffice();
const choice = {
  kind: 'order-to-correct',
  language: 'zh-en',
  layout: 'stacked',
  date: '2026-11-23',
  number: '第1号',
} as const;
const one = sampleOne();
const subject: CaseSubject = { of: 'case', id: one.id, case: one, rewording: {} };

type Change = { paper?: (paper: Paper) => Paper; record?: Partial<FrozenPaper['record']> };

function frozen(change: Change = {}): FrozenPaper {
  const { paper, choice: chosen } = composeSubject(wholeSubject(subject, office), office, choice, false);
  const kind = findKind(choice.kind);
  const { template, origin } = kind ? templateInUse(kind, office) : { template: null, origin: 'shipped' as const };
  const law = template === null ? [] : [...citedLaws(template, chosen, lawOf(office), choice.date)];
  const record = { template: { edition: template?.edition ?? '', origin }, law };
  return { record: { ...record, ...change.record }, paper: change.paper?.(paper) ?? paper, subject };
}

/** The title read otherwise when it was issued. */
function otherwise(paper: Paper): Paper {
  const blocks = paper.blocks.map((block) =>
    block.kind === 'title' ? { ...block, text: { zh: [{ text: '旧题' }], en: [{ text: 'Old title' }] } } : block,
  );
  return { ...paper, blocks };
}

describe('an issued paper', () => {
  it('reads as it did while nothing has changed', () => {
    expect(compareIssued({ subject, choice, frozen: frozen() }, office)).toEqual({
      outOfDate: false,
      others: [],
      clauses: [],
    });
  });

  it('is out of date where its case has changed', () => {
    const now = { ...subject, case: { ...one, party: { ...one.party, name: { zh: '另一家店', en: 'Another Shop' } } } };
    const compared = compareIssued({ subject: now, choice, frozen: frozen() }, office);
    expect(compared).toMatchObject({ outOfDate: true, others: [] });
    expect(compared.clauses.length).toBeGreaterThan(0);
  });

  it.each<[string, Change]>([
    ['template', { record: { template: { edition: '2020-01-01', origin: 'shipped' } } }],
    ['template', { record: { template: { ...frozen().record.template, origin: 'office' } } }],
    ['law', { record: { law: [{ law: 'penalty-law', edition: '1996', title: { zh: '行政处罚法', en: '' } }] } }],
    ['office', {}],
  ])('is not, where its %s alone has', (cause, change) => {
    const compared = compareIssued({ subject, choice, frozen: frozen({ paper: otherwise, ...change }) }, office);
    expect(compared).toMatchObject({ outOfDate: false, others: [cause] });
    expect(compared.clauses[0]?.zh).toContainEqual({ is: 'removed', text: '旧题' });
  });

  it('in another edition that says the same is no matter', () => {
    const same = frozen({ record: { template: { edition: '2020-01-01', origin: 'shipped' } } });
    expect(compareIssued({ subject, choice, frozen: same }, office)).toEqual({
      outOfDate: false,
      others: [],
      clauses: [],
    });
  });
});
