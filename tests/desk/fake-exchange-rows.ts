// Lines of the fake ledger: what two offices send each other in a month, in every state.
import type { Output } from '../../renderer/bridge';
import { exampleCases } from './example-data';

export type Row = Output<'exchange:list'>['rows'][number];

export const fingerprints = {
  own: '7Q2K-M4TX-90AB-HJ3N-PW6V-2C8D-K5RS-XY1Z-4G7E-TQ9M',
  jinshan: 'B3XN-51WK-R8QD-0T6Y-ZC4H-M7PV-2JAE-9GS1-KX5T-W3RB',
  suzhou: 'KD7P-2N9X-VT40-6RHQ-A8WC-S1YB-5ZMG-E3JK-7PTX-0QNV',
  old: '0A1B-2C3D-4E5F-6G7H-8J9K-0M1N-2P3Q-4R5S-6T7V-8W9X',
  unknown: 'XZ94-GT0K-8MPR-3WVA-61QH-YD7N-CE5B-T2SJ-9XKG-04RM',
} as const;

export const jinshan = {
  zh: '上海市金山区城市管理行政执法局',
  en: 'Jinshan District Urban Management and Law Enforcement Bureau (Shanghai)',
};
const suzhou = { zh: '苏州市城市管理局', en: 'Suzhou Urban Management Bureau' };

const about = (index: number) => {
  const one = exampleCases[index % exampleCases.length] as (typeof exampleCases)[number];
  return { of: one.id, name: one.party.name };
};

export function exchangeRow(change: Partial<Row> & Pick<Row, 'id'>): Row {
  return {
    direction: 'received',
    purpose: 'transfer',
    other: { name: jinshan, authority: 'jinshan', fingerprint: fingerprints.jinshan },
    ours: 'pinghu',
    at: '2026-11-23T09:00:00+08:00',
    by: '内勤',
    createdAt: '2026-11-22T16:05:00+08:00',
    createdBy: '顾海峰',
    note: { zh: '请查收。', en: '' },
    subjects: [about(0)],
    entries: 0,
    evidence: 3,
    file: { name: '金山-移送-20261122.pilin', sha256: 'a'.repeat(64), bytes: 2_184_320, encrypted: false },
    manifest: 'b'.repeat(64),
    taken: [],
    state: 'accepted',
    daysLeft: null,
    ...change,
  };
}

const id = (last: string): string => `01KB5P0V00PJJ4NA3XBHYT3K${last}`;
const receipt = (outcome: 'accepted' | 'declined', reason: string): NonNullable<Row['receipt']> => ({
  bundle: id('R1'),
  at: '2026-11-12T11:00:00+08:00',
  by: '顾海峰',
  outcome,
  reason,
});

export const fakeRows: readonly Row[] = [
  exchangeRow({
    id: id('01'),
    purpose: 'assistance',
    note: { zh: '请协助查明当事人的实际经营地址并函复。', en: '' },
    replyBy: '2026-11-25',
    daysLeft: 2,
    letter: { kind: 'assistance-letter', number: '金城管执函〔2026〕29号' },
    taken: [{ of: about(0).of, take: 'keep', into: null, id: null }],
  }),
  exchangeRow({
    id: id('02'),
    direction: 'sent',
    purpose: 'assistance',
    state: 'overdue',
    at: '2026-11-02T09:00:00+08:00',
    replyBy: '2026-11-17',
    daysLeft: -6,
    letter: { kind: 'assistance-letter', number: '平综执函〔2026〕9号' },
    subjects: [about(4)],
  }),
  exchangeRow({
    id: id('03'),
    direction: 'sent',
    state: 'receipt-came',
    at: '2026-11-10T15:30:00+08:00',
    subjects: [about(6)],
    letter: { kind: 'transfer-letter', number: '平综执函〔2026〕11号' },
    receipt: receipt('accepted', ''),
  }),
  exchangeRow({
    id: id('04'),
    direction: 'sent',
    purpose: 'clue',
    state: 'declined-there',
    at: '2026-11-09T10:00:00+08:00',
    other: { name: suzhou, authority: 'suzhou', fingerprint: fingerprints.suzhou },
    subjects: [about(5)],
    receipt: receipt('declined', '经核实，当事人住所地不在本辖区。'),
  }),
  exchangeRow({
    id: id('05'),
    direction: 'sent',
    purpose: 'first-violations',
    state: 'sent',
    at: '2026-11-05T09:00:00+08:00',
    subjects: [],
    entries: 42,
    evidence: 0,
  }),
  exchangeRow({
    id: id('06'),
    purpose: 'first-violations',
    state: 'receipt-made',
    subjects: [],
    entries: 37,
    evidence: 0,
    receipt: receipt('accepted', ''),
  }),
  exchangeRow({
    id: id('07'),
    purpose: 'reply',
    state: 'accepted',
    answers: id('08'),
    taken: [{ of: about(1).of, take: 'join-evidence', into: about(6).of, id: null }],
  }),
  exchangeRow({
    id: id('08'),
    direction: 'sent',
    purpose: 'assistance',
    state: 'answered',
    replyBy: '2026-10-30',
    subjects: [about(6)],
    answered: { bundle: id('07'), at: '2026-10-28T10:00:00+08:00' },
  }),
  exchangeRow({
    id: id('09'),
    state: 'declined',
    declined: { at: '2026-10-20T09:00:00+08:00', by: '沈一鸣', reason: '重复移送，已按前件办理。' },
  }),
];
