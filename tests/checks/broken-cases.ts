// For every rule of a case one way to break it, and the field that must be named. Rules of the law's notices and of
// papers are in the tables beside.
import type { Case } from '../../templates/case/case';
import type { CaseInput } from '../../templates/checks/case-subject';
import { issued, openCase, person, put, sampleCase } from './sample-case';
import { samplePaper } from './sample-paper';

export type Broken<Input> = readonly [code: string, path: string, input: Input];

type Organisation = Extract<Case['party'], { kind: 'organisation' }>;
const organisation = (change: (party: Organisation) => void): CaseInput =>
  sampleCase(({ case: { party } }) => change(party as Organisation));
const child = { identity: { kind: 'passport', number: 'E12345678' }, birthDate: '2014-05-01' } as const;
const reversedPast = '2026-11-22T09:00:00+08:00';

export const brokenCases: readonly Broken<CaseInput>[] = [
  ['authority-unknown', 'authority', sampleCase(put('case.authority', 'nowhere'))],
  ['competent-authority-elsewhere', 'authority', sampleCase(put('case.act.division', '310116'))],
  ['place-outside-authority', 'act.division', sampleCase(put('case.act.division', '310116'))],
  ['phone-unusual', 'party.phone', sampleCase(put('case.party.phone', '1380000'))],
  [
    'postcode-unusual',
    'office.authorities.pinghu.postcode',
    sampleCase((it) => it.office.authorities.forEach(put('postcode', '3142'))),
  ],
  ['matter-unknown', 'matter', sampleCase(put('case.matter', 'nothing'))],
  ['matter-fact-missing', 'act.facts.area', sampleCase((it) => delete it.case.act.facts.area)],
  ['matter-fact-unknown', 'act.facts.length', sampleCase(put('case.act.facts.length', 3))],
  ['matter-fact-wrong-kind', 'act.facts.area', sampleCase(put('case.act.facts.area', 'two'))],
  ['matter-fact-not-a-choice', 'act.facts.place', sampleCase(put('case.act.facts.place', 'roof'))],
  ['matter-fact-out-of-range', 'act.facts.area', sampleCase(put('case.act.facts.area', 101))],
  ['operation-not-chosen', 'operation', sampleCase(put('case.source', 'joint-operation'))],
  ['credit-code-length', 'party.creditCode', organisation(put('creditCode', '92330482MA0TEXT04'))],
  ['credit-code-character', 'party.creditCode', organisation(put('creditCode', '92330482MAOTEXT04J'))],
  ['credit-code-check', 'party.creditCode', organisation(put('creditCode', '92330482MA0TEXT04K'))],
  ['credit-code-inner', 'party.creditCode', organisation(put('creditCode', '92330482MA0TEXT05G'))],
  ['credit-code-writing', 'party.creditCode', organisation(put('creditCode', '92330482ma0text04j'))],
  ['resident-id-length', 'party.identity.number', sampleCase(person(put('identity.number', '330482900101000')))],
  ['resident-id-character', 'party.identity.number', sampleCase(person(put('identity.number', '33048219900101O002')))],
  ['resident-id-check', 'party.identity.number', sampleCase(person(put('identity.number', '330482199001010003')))],
  ['resident-id-birth', 'party.identity.number', sampleCase(person(put('identity.number', '330482199002310002')))],
  ['resident-id-region', 'party.identity.number', sampleCase(person(put('identity.number', '990482199001010002')))],
  ['resident-id-writing', 'party.identity.number', sampleCase(person(put('identity.number', '330482 19900101 0002')))],
  ['birth-date-differs', 'party.birthDate', sampleCase(person(put('birthDate', '1990-01-02')))],
  ['sex-differs', 'party.sex', sampleCase(person(put('sex', 'male')))],
  ['party-under-14', 'party.birthDate', sampleCase(person((it) => Object.assign(it, child)))],
  ['party-under-14-notice', 'party.birthDate', openCase(person((it) => Object.assign(it, child)))],
  ['guardian-missing', 'party.guardian', openCase(person((it) => Object.assign(it, child)))],
  [
    'party-14-to-18',
    'party.birthDate',
    sampleCase(person((it) => Object.assign(it, { ...child, birthDate: '2010-05-01' }))),
  ],
  ['age-unknown', 'party.birthDate', sampleCase(person((it) => Object.assign(it, { ...child, birthDate: undefined })))],
  [
    'party-name-differs',
    'inspection.finding',
    sampleCase(put('case.inspection.finding', { zh: '平湖市新埭镇老汪小吃店占道。', en: 'On the pavement.' })),
  ],
  [
    'party-name-spaces',
    'party.name',
    sampleCase(put('case.party.name', { zh: '老王 小吃店', en: 'Lao Wang Snack Shop' })),
  ],
  [
    'foreign-party-in-chinese-only',
    'party.identity.kind',
    sampleCase((it) => {
      person(put('identity', { kind: 'passport', number: 'E12345678' }))(it);
      it.language = 'zh';
    }),
  ],
  ['officers-too-few', 'officers', sampleCase(put('case.officers', ['p1']))],
  ['officer-twice', 'officers[1]', sampleCase(put('case.officers', ['p1', 'p1']))],
  ['officer-unknown', 'officers[1]', sampleCase(put('case.officers', ['p1', 'p9']))],
  ['officer-of-other-authority', 'officers[1]', sampleCase(put('case.officers', ['p1', 'j1']))],
  [
    'officer-without-certificate',
    'officers[0]',
    sampleCase((it) => it.office.officers.forEach(put('certificate', ' '))),
  ],
  [
    'officer-certificate-expired',
    'officers[0]',
    sampleCase((it) => it.office.officers.forEach(put('validUntil', '2026-11-26'))),
  ],
  ['act-ends-before-it-begins', 'act.until', sampleCase(put('case.act.until', reversedPast))],
  ['inspection-ends-before-it-begins', 'inspection.until', sampleCase(put('case.inspection.until', reversedPast))],
  ['inspection-before-act', 'inspection.from', sampleCase(put('case.act.from', '2026-11-24T09:00:00+08:00'))],
  ['order-before-inspection', 'inspection.from', openCase(put('date', '2026-11-22'))],
  ['deadline-before-inspection', 'correction.deadline', sampleCase(put('case.correction.deadline', '2026-11-22'))],
  ['deadline-before-order', 'correction.deadline', openCase(put('date', '2026-11-26'))],
  [
    'reinspection-before-inspection',
    'correction.reinspection.at',
    sampleCase((it) => Object.assign(it.case.correction.reinspection ?? {}, { at: reversedPast })),
  ],
  [
    'reinspection-before-order',
    'correction.reinspection.at',
    sampleCase(put('case.papers', [issued('order-to-correct', '2026-11-27T09:00:00+08:00')])),
  ],
  ['education-before-act', 'education.givenAt', sampleCase(put('case.education.givenAt', reversedPast))],
  ['decision-before-inspection', 'grounds.decidedOn', sampleCase(put('case.grounds.decidedOn', '2026-11-22'))],
  ['decision-before-reinspection', 'grounds.decidedOn', sampleCase(put('case.grounds.decidedOn', '2026-11-25'))],
  ['paper-before-decision', 'grounds.decidedOn', sampleCase(put('case.grounds.decidedOn', '2026-11-28'))],
  ['in-the-future', 'education.givenAt', sampleCase(put('case.education.givenAt', '2026-11-28T09:00:00+08:00'))],
  ['act-two-years-ago', 'act.from', sampleCase(put('case.act.from', '2024-11-22T09:00:00+08:00'))],
  ['time-not-in-china', 'act.from', sampleCase(put('case.act.from', '2026-11-23T01:00:00Z'))],
  [
    'commitment-after-decision',
    'papers',
    sampleCase(put('case.papers', [issued('commitment', '2026-11-28T09:00:00+08:00')])),
  ],
  ['glyph-missing', 'party.name', sampleCase(put('hasGlyph', (code: number) => code !== '吃'.codePointAt(0)))],
  [
    'fact-missing',
    'party.name',
    sampleCase((it) => {
      const gap = (text: string) => [{ text, field: 'party.name', gap: true }];
      it.paper = samplePaper('no-penalty-decision', 'zh-en', gap('【当事人名称】'), gap('【name of the party】'));
    }),
  ],
];
