// The list of papers: groups in their order, and the way from one paper to the next along it.
import { describe, expect, it } from 'vitest';
import { groupedKinds, nextKind } from '../../../renderer/paper-view/grouped-kinds';
import type { Kind } from '../../../renderer/paper-view/use-paper-choice';

const kind = (id: string, place: number): Kind => ({
  id,
  name: { zh: id, en: id },
  subject: 'case',
  group: { id: `g${place}`, name: { zh: '', en: '' }, place },
  series: null,
  asks: [],
  ofFile: false,
});
const kinds = [kind('order', 1), kind('decision', 2), kind('record', 0), kind('promise', 1)];

describe('the list of papers', () => {
  it('stands in the order of the groups, and within a group as the machine tells it', () => {
    const list = groupedKinds(kinds).map(({ group, kinds: own }) => [group.id, own.map(({ id }) => id)]);
    expect(list).toEqual([
      ['g0', ['record']],
      ['g1', ['order', 'promise']],
      ['g2', ['decision']],
    ]);
  });

  it('is gone along from one paper to the next, round at its ends', () => {
    expect(nextKind(kinds, 'order', 1)).toBe('promise');
    expect(nextKind(kinds, 'decision', 1)).toBe('record');
    expect(nextKind(kinds, 'record', -1)).toBe('decision');
  });

  it('leads nowhere from the only paper', () => {
    expect(nextKind([kind('report', 0)], 'report', 1)).toBeUndefined();
    expect(nextKind(kinds, 'unknown', 1)).toBeUndefined();
  });
});
