// A case with nothing wrong, an office that can issue its papers, and a way to break one thing at a time.
import type { Case } from '../../templates/case/case';
import type { CaseInput } from '../../templates/checks/case-subject';
import { sampleChoice, sampleOffice } from './sample-office';

const words = (zh: string, en: string) => ({ zh, en });
const sha256 = (digit: string): string => digit.repeat(64);

/** Found on 23, ordered on 23, corrected by 25, re-inspected on 26, decided on 27 November 2026: the first leg. */
export function sampleOne(): Case {
  return {
    format: 'pilin-case',
    version: 1,
    id: '01JDCASE00000000000000000A',
    authority: 'pinghu',
    matter: 'sample-matter',
    source: 'patrol',
    operation: null,
    act: {
      from: '2026-11-23T09:00:00+08:00',
      division: '330482',
      address: words('新埭镇平兴路88号', '88 Pingxing Road, Xindai Town'),
      facts: { area: 2.5, place: 'pavement', goods: words('蔬菜', 'vegetables'), since: '2026-11-20' },
    },
    party: {
      kind: 'organisation',
      name: words('平湖市新埭镇老王小吃店', 'Lao Wang Snack Shop, Xindai Town, Pinghu'),
      creditCode: '92330482MA0TEXT04J',
      representative: { name: words('王建国', 'Wang Jianguo'), position: words('经营者', 'operator') },
      address: words('新埭镇平兴路88号', '88 Pingxing Road, Xindai Town'),
      phone: '13800001234',
    },
    officers: ['p1', 'p2'],
    inspection: {
      from: '2026-11-23T09:30:00+08:00',
      until: '2026-11-23T10:15:00+08:00',
      finding: words('店外人行道摆放两张桌子。', 'Two tables stood on the pavement outside the shop.'),
    },
    evidence: [
      {
        id: 'e1',
        kind: 'electronic',
        title: words('现场照片', 'photograph of the site'),
        takenAt: '2026-11-23T09:40:00+08:00',
        takenBy: 'p1',
        copies: 2,
        file: { name: 'e1.jpg', sha256: sha256('a'), bytes: 1000 },
        origin: 'pinghu',
      },
    ],
    grounds: {
      first: 'yes',
      harm: 'slight',
      corrected: 'yes',
      fault: 'yes',
      leg: 'first',
      lookUp: {
        at: '2026-11-26T09:00:00+08:00',
        by: '沈一鸣',
        from: '2025-11-23',
        until: '2026-11-23',
        scope: 'anywhere',
        entries: 120,
        received: 30,
        matches: 0,
        candidates: 1,
      },
      evidence: { harm: ['e1'] },
      decidedBy: '赵磊',
      decidedOn: '2026-11-27',
    },
    correction: {
      requirement: words('将桌子移回店内。', 'Move the tables back into the shop.'),
      immediately: false,
      deadline: '2026-11-25T17:00:00+08:00',
      reinspection: {
        at: '2026-11-26T09:00:00+08:00',
        result: 'corrected',
        finding: words('桌子已移回店内。', 'The tables had been moved back into the shop.'),
      },
    },
    education: {
      givenAt: '2026-11-27T10:00:00+08:00',
      points: words('请在店内经营。', 'Do business inside the shop.'),
    },
    course: {},
    particulars: {},
    papers: [],
  };
}

export type SampleCase = { -readonly [K in keyof CaseInput]: CaseInput[K] };

/** The good case as a whole on the day of its decision, with one thing changed. */
export function sampleCase(change: (input: SampleCase) => void = () => {}): CaseInput {
  const input: SampleCase = {
    case: sampleOne(),
    office: sampleOffice(),
    date: '2026-11-27',
    language: 'zh-en',
    choice: sampleChoice,
  };
  change(input);
  return input;
}

/** The good case on the day of its order: nothing has happened after the inspection. */
export function openCase(change: (input: SampleCase) => void = () => {}): CaseInput {
  return sampleCase((input) => {
    input.date = '2026-11-23';
    input.case.grounds = { first: 'yes', harm: 'slight', corrected: 'unknown', fault: 'yes', leg: null };
    delete input.case.correction.reinspection;
    delete input.case.education.givenAt;
    change(input);
  });
}

/** A change that puts a value at a dotted path. */
export function put(path: string, value: unknown): (target: object) => void {
  return (target) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => (at as Record<string, object>)[key] ?? {}, target);
    Object.assign(holder, { [last]: value });
  };
}

/** A person instead of the shop. */
export function person(change: (party: Extract<Case['party'], { kind: 'individual' }>) => void = () => {}) {
  return (input: SampleCase): void => {
    const party: Extract<Case['party'], { kind: 'individual' }> = {
      kind: 'individual',
      name: words('陈小明', 'Chen Xiaoming'),
      identity: { kind: 'resident-id', number: '330482199001010002' },
      sex: 'female',
      birthDate: '1990-01-01',
      address: words('新埭镇平兴路90号', '90 Pingxing Road, Xindai Town'),
      phone: '13800001234',
    };
    change(party);
    input.case.party = party;
  };
}

export function issued(kind: string, issuedAt: string): Case['papers'][number] {
  const hash = { pdf: sha256('b'), docx: sha256('c') };
  return {
    kind,
    language: 'zh',
    layout: 'stacked',
    number: '平综执责改字〔2026〕第1号',
    issuedAt,
    hash,
    edition: '2026-11-23',
  };
}
