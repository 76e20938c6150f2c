// A joint operation with nothing wrong and its one case, and a way to break one thing at a time.
import type { Case } from '../../templates/case/case';
import type { OperationInput } from '../../templates/checks/operation-subject';
import type { Operation } from '../../templates/operation/operation';
import { sampleOne } from './sample-case';
import { sampleOffice } from './sample-office';

const words = (zh: string, en: string) => ({ zh, en });

function sampleJoint(): Operation {
  return {
    format: 'pilin-operation',
    version: 1,
    id: '01JDPERATN000000000000000A',
    title: words('毗邻区域市容联合检查', 'Joint Inspection of the Border Area'),
    authorities: ['pinghu', 'jinshan'],
    dates: { from: '2026-11-23', until: '2026-11-24' },
    places: [{ division: '330482', name: words('新埭镇', 'Xindai Town') }],
    matters: [],
    targets: [],
    participants: [
      { authority: 'pinghu', officers: 6, vehicles: 2 },
      { authority: 'jinshan', officers: 4, vehicles: 1 },
    ],
    inspected: [{ authority: 'pinghu', kind: words('餐饮店', 'restaurants'), count: 12 }],
    cases: ['01JDCASE00000000000000000A'],
    publicity: { persons: 30 },
    findings: words('检查情况良好。', 'The findings were good.'),
    problems: words('个别店铺超出门窗经营。', 'A few shops did business beyond their doors.'),
    nextSteps: words('继续联合巡查。', 'Joint patrols continue.'),
    particulars: {},
    photographs: [
      {
        file: 'market.jpg',
        caption: words('市场入口', 'Entrance'),
        place: words('新埭镇', 'Xindai'),
        takenAt: '2026-11-23',
      },
    ],
  };
}

export type SampleOperation = { -readonly [K in keyof OperationInput]: OperationInput[K] } & { cases: Case[] };

/** A joint operation with nothing wrong and its one case, with one thing changed. */
export function sampleOperation(change: (input: SampleOperation) => void = () => {}): OperationInput {
  const operation = sampleJoint();
  const one: Case = { ...sampleOne(), source: 'joint-operation', operation: operation.id };
  const input: SampleOperation = {
    operation,
    cases: [one],
    office: sampleOffice(),
    date: '2026-11-25',
    language: 'zh-en',
  };
  change(input);
  return input;
}
