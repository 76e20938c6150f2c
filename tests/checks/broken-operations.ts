// For every rule of an operation one way to break it, and the field that must be named.
import type { OperationInput } from '../../templates/checks/operation-subject';
import type { Operation } from '../../templates/operation/operation';
import { jointOperation } from '../../templates/operation/sides/joint-operation';
import { ownFacts, sideOf } from '../../templates/operation/sides/own-share';
import type { Broken } from './broken-cases';
import { put } from './sample-case';
import { sampleOffice } from './sample-office';
import { sampleOperation } from './sample-operation';
import { samplePaper } from './sample-paper';

const caseOf = (change: (one: OperationInput['cases'][number]) => void): OperationInput =>
  sampleOperation(({ cases: [one] }) => one && change(one));
const photograph = (change: object): OperationInput =>
  sampleOperation(({ operation: { photographs } }) => void Object.assign(photographs[0] ?? {}, change));

/** Jinshan sent its own word of the same operation. */
function withOtherFindings(operation: Operation): void {
  const facts = { ...ownFacts(operation), findings: { zh: '另有发现。', en: 'More was found.' } };
  const from = { bundle: '01JDBNDLE0000000000000000A', fingerprint: '', at: '2026-11-24T10:00:00+08:00', by: '' };
  const authority = sideOf('jinshan', sampleOffice());
  const share = { authority, at: from.at, facts, photographs: [], cases: [], from };
  operation.shared = { as: 'pinghu', shares: [share], texts: {} };
}

/** As all its sides together see it: what the rules judge. */
function joined(input: OperationInput): OperationInput {
  return { ...input, ...jointOperation(input.operation, input.cases, input.office) };
}

export const brokenOperations: readonly Broken<OperationInput>[] = [
  ['operation-texts-undecided', 'findings', joined(sampleOperation((it) => void withOtherFindings(it.operation)))],
  ['operation-authority-unknown', 'authorities[2]', sampleOperation((it) => it.operation.authorities.push('nowhere'))],
  ['operation-authority-twice', 'authorities[2]', sampleOperation((it) => it.operation.authorities.push('pinghu'))],
  [
    'row-of-unlisted-authority',
    'participants[2].authority',
    sampleOperation((it) => it.operation.participants.push({ authority: 'suzhou', officers: 1, vehicles: 0 })),
  ],
  [
    'participants-twice',
    'participants[2]',
    sampleOperation((it) => it.operation.participants.push({ authority: 'pinghu', officers: 1, vehicles: 0 })),
  ],
  [
    'inspected-twice',
    'inspected[1]',
    sampleOperation((it) => it.operation.inspected.push(...structuredClone(it.operation.inspected))),
  ],
  ['authority-without-participants', 'authorities[1]', sampleOperation((it) => void it.operation.participants.pop())],
  ['case-not-found', 'cases[0]', sampleOperation((it) => void it.cases.pop())],
  ['case-listed-twice', 'cases[1]', sampleOperation((it) => it.operation.cases.push('01JDCASE00000000000000000A'))],
  ['case-of-other-operation', 'cases[0]', caseOf(put('operation', null))],
  ['case-left-out', 'cases', sampleOperation(put('operation.cases', []))],
  ['case-of-unlisted-authority', 'cases[0]', caseOf(put('authority', 'suzhou'))],
  ['case-outside-dates', 'cases[0]', caseOf(put('inspection.from', '2026-11-25T09:00:00+08:00'))],
  ['case-outside-places', 'cases[0]', caseOf(put('act.division', '310116'))],
  [
    'operation-ends-before-it-begins',
    'dates.until',
    sampleOperation(put('operation.dates', { from: '2026-11-23', until: '2026-11-22' })),
  ],
  [
    'operation-not-over',
    'dates.until',
    sampleOperation((it) => {
      it.date = '2026-11-23';
      it.paper = samplePaper('operation-report', 'zh', '报告');
    }),
  ],
  ['places-missing', 'places', sampleOperation(put('operation.places', []))],
  [
    'photograph-twice',
    'photographs[1].file',
    sampleOperation(({ operation }) => operation.photographs.push(...structuredClone(operation.photographs))),
  ],
  ['photograph-format', 'photographs[0].file', photograph({ file: 'market.heic' })],
  ['photograph-outside-dates', 'photographs[0].takenAt', photograph({ takenAt: '2026-11-25' })],
  ['english-missing', 'title', sampleOperation(put('operation.title', { zh: '联合检查', en: '' }))],
  ['placeholder-left', 'problems', sampleOperation(put('operation.problems', { zh: '待定', en: 'None.' }))],
];
