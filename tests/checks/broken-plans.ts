// For every rule of plans, reports and bulletins of operations one way to break it.
import type { OperationInput } from '../../templates/checks/operation-subject';
import type { Broken } from './broken-cases';
import { put } from './sample-case';
import { type SampleOperation, sampleOperation } from './sample-operation';

const made = (kind: string, change: (it: SampleOperation) => void = () => {}): OperationInput =>
  sampleOperation((it) => {
    it.kind = kind;
    change(it);
  });

const both = (zh: string, en: string) => ({ zh, en });

export const brokenPlans: readonly Broken<OperationInput>[] = [
  ['task-missing', 'participants[1].task', made('operation-plan')],
  ['task-missing', 'authorities[1]', made('operation-plan', (it) => void it.operation.participants.pop())],
  ['matters-missing', 'matters', made('operation-plan')],
  ['operation-matter-unknown', 'matters[0]', sampleOperation(put('operation.matters', ['nothing']))],
  ['plan-after-operation', 'dates.from', made('operation-plan')],
  // The neighbour has no provision for the matter of the sample office.
  ['law-of-places-unverified', 'matters[0]', made('operation-plan', put('operation.matters', ['sample-matter']))],
  [
    'row-of-unlisted-authority',
    'targets[0].authority',
    sampleOperation((it) => {
      const target = { name: both('市场', 'Market'), place: both('新埭镇', 'Xindai'), focus: both('', '') };
      it.operation.targets.push({ authority: 'suzhou', ...target });
    }),
  ],
  ['operation-number-missing', 'office.series', made('operation-bulletin')],
  ['operation-number-missing', 'office.series', made('operation-plan')],
  [
    'signers-fewer-than-organs',
    'particulars.operation-report.signers',
    made('operation-report', put('operation.particulars', { 'operation-report': { signers: [both('朱正宇', '')] } })),
  ],
  [
    'bulletin-names-individual',
    'particulars.operation-bulletin.examples[0]',
    made('operation-bulletin', (it) => {
      const [one] = it.cases;
      if (one === undefined) return;
      const identity = { kind: 'resident-id', number: '330482199001010002' } as const;
      const { address, phone } = one.party;
      one.party = { kind: 'individual', name: both('陈小明', 'Chen Xiaoming'), identity, address, phone };
      it.operation.particulars = { 'operation-bulletin': { examples: [both('陈小明当场改正。', '')] } };
    }),
  ],
];
