// The office's own changes of rules on periods, as its file keeps them: one for a rule, none where nothing differs.
import type { DeadlineChange } from '../../../templates/deadlines/rule';
import { textAt } from '../../../templates/reading/loose';
import { isPlainObject } from '../../../templates/reading/plain-copy';

/** As it is being typed: while its source is empty the office's file refuses it. */
export type TypedChange = Pick<DeadlineChange, 'rule' | 'off' | 'source'> &
  Partial<Pick<DeadlineChange, 'days' | 'counting'>>;

export function changesOf(value: unknown): readonly TypedChange[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isPlainObject).map((one) => {
    const { days, counting } = one;
    return {
      rule: textAt(one, 'rule'),
      off: one.off === true,
      source: textAt(one, 'source'),
      ...(typeof days === 'number' && { days }),
      ...((counting === 'working' || counting === 'calendar') && { counting }),
    };
  });
}

/** @param change null to go back to the rule as shipped */
export function withChange(
  all: readonly TypedChange[],
  rule: string,
  change: Omit<TypedChange, 'rule'> | null,
): readonly TypedChange[] {
  const others = all.filter((one) => one.rule !== rule);
  return change === null ? others : [...others, { rule, ...change }];
}
