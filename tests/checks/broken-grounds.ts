// The second table of broken cases: evidence, grounds, correction, education, remedies and typed texts.
import type { CaseInput } from '../../templates/checks/case-subject';
import type { Broken } from './broken-cases';
import { openCase, person, put, type SampleCase, sampleCase } from './sample-case';
import { sampleChoice } from './sample-office';

const evidence = (change: (first: CaseInput['case']['evidence'][number]) => object): CaseInput =>
  sampleCase(({ case: one }) => {
    const [first] = one.evidence;
    if (first) one.evidence = [first, { ...structuredClone(first), id: 'e2', file: undefined, ...change(first) }];
  });
const grounds = (change: Partial<CaseInput['case']['grounds']>): CaseInput =>
  sampleCase((it) => Object.assign(it.case.grounds, change));
const ill = (capacity: NonNullable<CaseInput['case']['grounds']['capacity']>): CaseInput =>
  sampleCase((it) => {
    person()(it);
    it.case.grounds.capacity = capacity;
  });
const finding = (zh: string, en = 'Finding.'): CaseInput => sampleCase(put('case.inspection.finding', { zh, en }));
const pinghu = (change: (authority: SampleCase['office']['authorities'][number]) => void): CaseInput =>
  sampleCase((it) => it.office.authorities.forEach(change));

export const brokenGrounds: readonly Broken<CaseInput>[] = [
  ['first-not-looked-up', 'grounds.first', sampleCase((it) => delete it.case.grounds.lookUp)],
  ['first-against-register', 'grounds.first', sampleCase(put('case.grounds.lookUp.matches', 2))],
  ['first-looked-up-for-another-day', 'grounds.first', sampleCase(put('case.grounds.lookUp.until', '2026-11-22'))],
  ['answer-without-evidence', 'grounds.evidence.harm', grounds({ evidence: undefined })],
  ['answer-evidence-gone', 'grounds.evidence.harm', grounds({ evidence: { harm: ['e1', 'e9'] } })],
  ['decided-otherwise-without-reason', 'grounds.reason', grounds({ leg: null })],
  ['party-unable', 'grounds.capacity', ill('unable')],
  ['guardian-of-unable-missing', 'party.guardian', ill('unable')],
  ['capacity-open', 'grounds.capacity', ill('open')],
  ['party-partly-able', 'grounds.capacity', ill('partly')],
  ['evidence-id-twice', 'evidence[1].id', evidence(({ id }) => ({ id }))],
  ['evidence-file-twice', 'evidence[1].file', evidence(({ file }) => ({ file }))],
  [
    'evidence-file-empty',
    'evidence[1].file',
    evidence(({ file }) => ({ file: { ...file, sha256: 'e'.repeat(64), bytes: 0 } })),
  ],
  ['evidence-origin-unknown', 'evidence[1].origin', evidence(() => ({ origin: 'elsewhere' }))],
  ['evidence-none', 'evidence', sampleCase(put('case.evidence', []))],
  [
    'leg-missing',
    'grounds.leg',
    sampleCase((it) => {
      it.kind = 'no-penalty-decision';
      it.case.grounds.leg = null;
    }),
  ],
  ['leg-unsupported', 'grounds.first', grounds({ first: 'unknown' })],
  [
    'no-fault-without-evidence',
    'evidence',
    sampleCase((it) => {
      Object.assign(it.case.grounds, { leg: 'no-fault', fault: 'no' });
      it.case.evidence = [];
    }),
  ],
  ['decided-by-missing', 'grounds.decidedBy', grounds({ decidedBy: ' ' })],
  ['decided-on-missing', 'grounds.decidedOn', grounds({ decidedOn: undefined })],
  [
    'corrected-contradicts-reinspection',
    'grounds.corrected',
    sampleCase((it) => Object.assign(it.case.correction.reinspection ?? {}, { result: 'partly' })),
  ],
  ['correction-unproved', 'correction.reinspection', sampleCase((it) => delete it.case.correction.reinspection)],
  [
    'structure-a-needs-no-decision',
    'matter',
    sampleCase((it) => {
      if (sampleChoice.outcome === 'local')
        it.choice = { ...sampleChoice, basis: { ...sampleChoice.basis, structure: 'A' } };
    }),
  ],
  ['deadline-missing', 'correction.deadline', openCase(put('case.correction.deadline', null))],
  ['deadline-though-at-once', 'correction.deadline', openCase(put('case.correction.immediately', true))],
  ['deadline-not-a-working-day', 'correction.deadline', openCase(put('case.correction.deadline', '2026-11-28'))],
  ['holiday-table-missing', 'correction.deadline', openCase(put('case.correction.deadline', '2030-10-01'))],
  [
    'reinspection-before-deadline',
    'correction.reinspection.at',
    sampleCase(put('case.correction.deadline', '2026-11-26')),
  ],
  ['education-missing', 'education.points', sampleCase(put('case.education.points', { zh: '', en: '' }))],
  ['education-not-given', 'education.givenAt', sampleCase((it) => delete it.case.education.givenAt)],
  [
    'reconsideration-not-a-government',
    'office.authorities.pinghu.reconsideration',
    pinghu(put('reconsideration', { zh: '嘉兴市综合行政执法局', en: 'the Jiaxing Bureau' })),
  ],
  [
    'reconsideration-missing',
    'office.authorities.pinghu.reconsideration',
    pinghu(put('reconsideration', { zh: '', en: '' })),
  ],
  ['court-missing', 'office.authorities.pinghu.court', pinghu(put('court', { zh: '', en: '' }))],
  ['english-missing', 'inspection.finding', finding('店外摆放桌子。', '')],
  ['english-in-chinese', 'inspection.finding', finding('店外摆放桌子。', '店外摆放桌子。')],
  ['placeholder-left', 'inspection.finding', finding('店外摆放××张桌子。')],
  ['unprintable-character', 'inspection.finding', finding('店外\u0007摆放桌子。')],
  ['stale-article', 'inspection.finding', finding('依据《中华人民共和国行政处罚法》第二十七条第二款，不予行政处罚。')],
  ['stale-hearing-period', 'inspection.finding', finding('你可以在三日内要求听证。')],
  ['stale-reconsideration-period', 'inspection.finding', finding('可以自收到之日起十五日内申请行政复议。')],
  ['stale-reconsideration-organ', 'inspection.finding', finding('可以向嘉兴市综合行政执法局申请行政复议。')],
];
