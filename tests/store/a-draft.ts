// Drafts for tests: as a clerk leaves them half-way, and whole ones.
import type { Draft, LogEntry } from '../../templates/case/draft';

const at = '2026-11-23T01:00:00.000Z';

/** @param data what the form holds so far */
export function aDraft(id: string, data: Draft['case'] = {}): Draft {
  const shell = { createdAt: at, updatedAt: at, englishOf: {}, rewording: {}, log: [] };
  return { format: 'pilin-draft', version: 1, id, ...shell, case: { id, ...data } };
}

export function withParty(draft: Draft, zh: string): Draft {
  return { ...draft, case: { ...draft.case, party: { name: { zh, en: '' } } } };
}

export function printed(kind: string, when = at): LogEntry {
  const paper = { language: 'zh', layout: 'stacked', formats: ['pdf'], sha256: 'a'.repeat(64) } as const;
  return { at: when, what: 'printed', kind, ...paper, formats: ['pdf'] };
}

/** A whole case; the tests change what matters to them. */
export function wholeCase(id: string): Draft['case'] {
  return {
    format: 'pilin-case',
    version: 1,
    id,
    authority: 'pinghu-xindai',
    matter: 'stacking-in-public-place',
    source: 'patrol',
    operation: null,
    act: {
      from: '2026-11-20T09:30:00+08:00',
      division: '330482',
      address: { zh: '平湖市新埭镇平兴路18号', en: '18 Pingxing Road' },
      facts: {},
    },
    party: {
      kind: 'organisation',
      name: { zh: '平湖市重庆面馆', en: 'Chongqing Noodles' },
      creditCode: '91330482MA2B8XXXX0',
      representative: { name: { zh: '单国强', en: 'Shan Guoqiang' }, position: { zh: '经理', en: 'manager' } },
      address: { zh: '平湖市新埭镇平兴路18号', en: '18 Pingxing Road' },
      phone: '13800000000',
    },
    officers: ['zhang', 'li'],
    inspection: {
      from: '2026-11-20T09:30:00+08:00',
      until: '2026-11-20T10:00:00+08:00',
      finding: { zh: '门前人行道堆放纸箱。', en: 'Cartons were piled on the pavement.' },
    },
    evidence: [],
    grounds: { first: 'yes', harm: 'slight', corrected: 'unknown', fault: 'unknown', leg: null },
    correction: {
      requirement: { zh: '清理纸箱。', en: 'Clear the cartons.' },
      immediately: false,
      deadline: '2026-11-27',
    },
    education: { points: { zh: '爱护市容。', en: 'Keep the town tidy.' } },
    papers: [],
  };
}

export const ids = {
  one: '01JDAAAAAAAAAAAAAAAAAAAAA1',
  two: '01JDAAAAAAAAAAAAAAAAAAAAA2',
  three: '01JDAAAAAAAAAAAAAAAAAAAAA3',
} as const;
