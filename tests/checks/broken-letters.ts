// For every rule of letters and lists handed to other organs one way to break it.
import type { CaseInput } from '../../templates/checks/case-subject';
import type { Broken } from './broken-cases';
import { person, type SampleCase, sampleCase } from './sample-case';
import { samplePaper } from './sample-paper';

type Answers = CaseInput['case']['particulars'][string];

function made(kind: string, answers: Answers, change: (it: SampleCase) => void = () => {}): CaseInput {
  return sampleCase((it) => {
    it.kind = kind;
    it.case.particulars[kind] = answers;
    change(it);
  });
}

const evidence =
  (change: object) =>
  (it: SampleCase): void => {
    it.case.evidence = it.case.evidence.map((one) => ({ ...one, ...change }));
  };

const letter =
  (answers: Answers) =>
  (it: SampleCase): void => {
    it.case.particulars['transfer-letter'] = answers;
  };

const words = (text: string) => ({ zh: [{ text }], en: [] });

export const brokenLetters: readonly Broken<CaseInput>[] = [
  ['letter-to-itself', 'particulars.assistance-letter.addressee', made('assistance-letter', { addressee: 'pinghu' })],
  [
    'letter-to-itself',
    'particulars.early-warning.addressees[1]',
    made('early-warning', { addressees: ['jinshan', { zh: '平湖市综合行政执法局', en: '' }] }),
  ],
  [
    'copy-to-addressee',
    'particulars.transfer-letter.copyTo[0]',
    made('transfer-letter', { addressee: 'jinshan', copyTo: ['jinshan'] }),
  ],
  [
    'reply-before-letter',
    'particulars.assistance-letter.replyBy',
    made('assistance-letter', { replyBy: '2026-11-27' }),
  ],
  [
    'reply-not-a-working-day',
    'particulars.assistance-letter.replyBy',
    made('assistance-letter', { replyBy: '2026-12-12' }),
  ],
  ['reply-too-soon', 'particulars.transfer-letter.replyBy', made('transfer-letter', { replyBy: '2026-11-30' })],
  [
    'several-issuers',
    'paper.signature',
    sampleCase((it) => {
      const organ = { name: words('某局'), sealDiameterMm: 42 };
      const paper = samplePaper('assistance-letter', 'zh', '函');
      it.language = 'zh';
      it.paper = {
        ...paper,
        blocks: [...paper.blocks, { kind: 'signature', clause: 'signature', lines: [], organs: [organ, organ] }],
      };
    }),
  ],
  [
    'transfer-without-evidence',
    'particulars.transfer-letter.evidence',
    made('transfer-letter', { what: 'case', evidence: [] }),
  ],
  [
    'transfer-before-filing',
    'course.filedOn',
    made('transfer-letter', { what: 'case' }, (it) => {
      it.case.course = { filedOn: '2026-11-28' };
    }),
  ],
  ['transfer-of-case-not-filed', 'course.filedOn', made('transfer-letter', { what: 'case' })],
  [
    'transfer-of-own-place',
    'particulars.transfer-letter.ground',
    made('transfer-letter', { what: 'clue', ground: 'place-of-act' }),
  ],
  [
    'evidence-list-unlike-letter',
    'particulars.evidence-list.addressee',
    made('evidence-list', { addressee: 'suzhou' }, letter({ addressee: 'jinshan' })),
  ],
  [
    'evidence-list-unlike-letter',
    'particulars.evidence-list.evidence',
    made('evidence-list', { addressee: 'jinshan' }, letter({ addressee: 'jinshan', evidence: [] })),
  ],
  ['evidence-list-empty', 'evidence', made('evidence-list', {}, (it) => void it.case.evidence.splice(0))],
  ['evidence-provider-missing', 'evidence[0].provider', made('evidence-list', {}, evidence({ form: 'copy' }))],
  ['evidence-provider-missing', 'evidence[0].provider', sampleCase(evidence({ form: 'copy' }))],
  [
    'warning-names-individual',
    'particulars.early-warning.naming',
    made('early-warning', { naming: 'named' }, person()),
  ],
  ['warning-over', 'particulars.early-warning.validUntil', made('early-warning', { validUntil: '2026-11-26' })],
];
