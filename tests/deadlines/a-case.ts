// Drafts in every stage of a case's course, for tests of its periods. All of it is invented.
import type { Draft } from '../../templates/case/draft';
import { draftFacts } from '../../templates/case/draft-facts';
import { type Deadline, deadlineGivens, deadlinesOf } from '../../templates/deadlines/deadlines';
import { type Office, officeSchema } from '../../templates/office/office';
import { exampleOffice } from '../desk/example-data';

export const office: Office = officeSchema.parse(exampleOffice);

export function officeWith(rules: Partial<Office['rules']>): Office {
  return { ...office, rules: { ...office.rules, ...rules } };
}

type Data = { readonly [field: string]: unknown };

export const issued = (kind: string, on: string, more: Data = {}): Data => ({
  kind,
  language: 'zh',
  layout: 'stacked',
  number: `号-${kind}-${on}`,
  date: on,
  issuedAt: `${on}T10:00:00+08:00`,
  hash: { pdf: 'a'.repeat(64), docx: 'b'.repeat(64) },
  edition: 'x',
  ...more,
});

/** Inspected on Monday 23 November 2026 by Pinghu; `data` puts other parts in place. */
export function draftOf(data: Data, log: Draft['log'] = []): Draft {
  const shell = {
    id: '01KBPZ0V00PJJ4NA3XBHYT3K1A',
    createdAt: '2026-11-23T09:00:00+08:00',
    updatedAt: '2026-11-23T09:00:00+08:00',
  };
  const base = {
    authority: 'pinghu',
    source: 'patrol',
    act: { from: '2026-11-23T09:00:00+08:00', division: '330482' },
    inspection: { from: '2026-11-23T09:30:00+08:00' },
    correction: { immediately: false, deadline: null },
    papers: [],
  };
  return {
    format: 'pilin-draft',
    version: 1,
    ...shell,
    englishOf: {},
    rewording: {},
    log,
    case: { ...base, ...data } as Draft['case'],
  };
}

/** @param at day or moment of the clock */
export function deadlinesAt(draft: Draft, at: string, of: Office = office): readonly Deadline[] {
  const nowMs = Date.parse(at.length === 10 ? `${at}T00:00:00+08:00` : at);
  return deadlinesOf(draftFacts(draft), deadlineGivens(of), nowMs);
}

/** The deadlines of one topic. */
export function topicAt(topic: string, draft: Draft, at: string, of: Office = office): readonly Deadline[] {
  return deadlinesAt(draft, at, of).filter(({ inForce }) => inForce.rule.topic === topic);
}
