// Which matters of a report are shown and ticked to begin with: none that lost a part on the way.
import { describe, expect, it } from 'vitest';
import {
  findingsByMatter,
  firstTicks,
  shownChanges,
  summaryOf,
  tickable,
} from '../../../renderer/matters-exchange/report-choice';
import type { ListReport } from '../../../renderer/matters-exchange/use-list-exchange';

const words = { zh: '甲', en: 'A' };
const change = (id: string, kind: 'added' | 'changed' | 'same') => ({ id, name: words, change: kind, fields: [] });
const finding = (matter: string | null, severity: 'block' | 'warn') => ({
  severity,
  place: '清单!C7',
  sentence: words,
  matter,
});
const report: ListReport = {
  reading: '01KB3S8E7R0000000000000001',
  name: '清单.xlsx',
  changes: [change('a', 'added'), change('b', 'changed'), change('c', 'same'), change('d', 'changed')],
  findings: [finding('a', 'block'), finding('b', 'warn'), finding('c', 'block'), finding(null, 'block')],
};

describe('a report', () => {
  it('ticks what differs, unless a part of it could not be imported', () => {
    expect(tickable(report)).toEqual(['a', 'b', 'd']);
    expect([...firstTicks(report)]).toEqual(['b', 'd']);
  });

  it('shows what differs, what has findings, or all', () => {
    const shown = (kind: 'differing' | 'faulty' | 'all') => shownChanges(report, kind).map(({ id }) => id);
    expect([shown('differing'), shown('faulty'), shown('all')]).toEqual([
      ['a', 'b', 'd'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('says how much of each there is, and keeps what belongs to no matter apart', () => {
    expect(summaryOf(report)).toEqual({ added: 1, changed: 2, same: 1, blocks: 3, warns: 1 });
    expect(findingsByMatter(report).get(null)).toHaveLength(1);
    expect(findingsByMatter(report).get('d')).toBeUndefined();
  });
});
