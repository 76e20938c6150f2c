// The reasons of a decision of no penalty cite only what bears them out.
import { expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import { reasonItems } from '../../templates/compose/reason-items';
import { sampleOne } from '../checks/sample-case';

function reasonsOf(change: (one: Case) => void): Record<string, string> {
  const one = sampleOne();
  change(one);
  const said = reasonItems(one).map(({ condition, proof }) => [condition?.words.zh ?? '', proof?.words.zh ?? '']);
  return Object.fromEntries(said);
}

it('are each condition of the sentence with what shows it', () => {
  expect(reasonsOf(() => {})).toEqual({
    初次违法: '首次违法登记台账查询记录（2025年11月23日至2026年11月23日）',
    危害后果轻微: '现场照片（证据1）',
    及时改正: '2026年11月26日的复查情况',
  });
});

it('are silent of a look-up that found an earlier violation', () => {
  const reasons = reasonsOf(({ grounds }) => {
    if (grounds.lookUp) grounds.lookUp.matches = 1;
  });
  expect(Object.keys(reasons)).toEqual(['危害后果轻微', '及时改正']);
});

it('are silent of a re-inspection that did not find correction', () => {
  const reasons = reasonsOf(({ correction }) => {
    if (correction.reinspection) correction.reinspection.result = 'partly';
  });
  expect(Object.keys(reasons)).toEqual(['初次违法', '危害后果轻微']);
});

it('are silent of a condition that the answers do not meet', () => {
  const reasons = reasonsOf(({ grounds }) => {
    grounds.harm = 'more';
  });
  expect(Object.keys(reasons)).toEqual(['初次违法', '及时改正']);
});

it('name who collected a piece of evidence that came from another authority', () => {
  const reasons = reasonsOf(({ evidence: [piece] }) => {
    if (piece) {
      const jinshan = { zh: '上海市金山区城市管理行政执法局', en: 'Jinshan District Urban Management Bureau' };
      piece.recognised = {
        bundle: '01JDBNDLE0000000000000000A',
        case: '01JDCASE00000000000000000B',
        evidence: 'e1',
        collectedBy: '陈晨',
        authority: jinshan,
        from: jinshan,
        fingerprint: '',
        at: '2026-11-24T10:00:00+08:00',
        by: '沈一鸣',
      };
    }
  });
  expect(reasons.危害后果轻微).toBe('现场照片（上海市金山区城市管理行政执法局取证）（证据1）');
});
