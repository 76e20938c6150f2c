// The office's own rules on periods while they are typed: one for a rule, gone when it is taken back.
import { describe, expect, it } from 'vitest';
import { changesOf, withChange } from '../../../renderer/office/rules/deadline-changes';
import { deadlineChangeSchema } from '../../../templates/deadlines/rule';

describe('a change of a rule', () => {
  const own = { off: false, days: 5, counting: 'working' as const, source: '内部规程' };

  it('takes the place of the one before it', () => {
    const first = withChange([], 'reinspection', own);
    const second = withChange(first, 'reinspection', { ...own, days: 2 });
    expect(second).toEqual([{ rule: 'reinspection', ...own, days: 2 }]);
    expect(deadlineChangeSchema.safeParse(second[0]).success).toBe(true);
  });

  it('leaves other rules alone, and is gone when it is taken back', () => {
    const both = withChange(withChange([], 'reinspection', own), 'closing', { off: true, source: '乙' });
    expect(withChange(both, 'reinspection', null)).toEqual([{ rule: 'closing', off: true, source: '乙' }]);
  });

  it('is kept while its source is still empty, which the file refuses', () => {
    const half = [{ rule: 'reinspection', off: false, source: '' }];
    expect(changesOf(half)).toEqual(half);
    expect(deadlineChangeSchema.safeParse(half[0]).success).toBe(false);
    expect(changesOf('x')).toEqual([]);
    expect(changesOf([null, { rule: 7, days: 'x', counting: 'y' }])).toEqual([{ rule: '', off: false, source: '' }]);
  });
});
