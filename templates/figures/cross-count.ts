// Two splits at once: the trend of each part over time, and how corrections went in each part.
import { correctionOutcomes } from '../case/correction-outcome';
import type { Chosen, Counted } from './count-figures';
import { keyOf } from './figure-case';
import type { Condition, TrendSplit } from './figure-wish';
import { eachInTurns, type InTurns } from './turns';

/** As many lines as can be told apart in black and white. */
const mostLines = 5;

/** `where` is null for the line of all cases; `values` run along the months counted. */
export type TrendLine = { readonly where: Condition | null; readonly values: readonly number[] };

/** Where a split has too many parts, the largest have a line each and the others one together: nothing is left out. */
export function* countTrend({ within }: Chosen, counted: Counted, by: TrendSplit): InTurns<readonly TrendLine[]> {
  const months = counted.splits.month;
  if (by === 'all') return [{ where: null, values: months.map(({ count }) => count) }];
  const conditions = linesOf(counted, by);
  const lineAt = new Map(conditions.flatMap(({ keys, except }, at) => (except ? [] : keys.map((key) => [key, at]))));
  const monthAt = new Map(months.map(({ key }, at) => [key, at]));
  const values = conditions.map(() => months.map(() => 0));
  yield* eachInTurns(within, (one) => {
    const line = values[lineAt.get(keyOf(one, by, counted.grain)) ?? conditions.length - 1];
    const at = monthAt.get(keyOf(one, 'month', counted.grain));
    if (line !== undefined && at !== undefined) line[at] = (line[at] ?? 0) + 1;
  });
  return conditions.map((where, at) => ({ where, values: values[at] ?? [] }));
}

function linesOf({ splits }: Counted, by: Exclude<TrendSplit, 'all'>): readonly Condition[] {
  const keys = splits[by].filter(({ count }) => count > 0).map(({ key }) => key);
  const own = keys.length > mostLines ? keys.slice(0, mostLines - 1) : keys;
  const lines = own.map((key): Condition => ({ split: by, keys: [key], except: false }));
  return own.length === keys.length ? lines : [...lines, { split: by, keys: own, except: true }];
}

/** By authority: how many cases of each outcome, in the order of the outcomes. */
export function* countOutcomes(
  { within }: Chosen,
  { splits, grain }: Counted,
): InTurns<readonly { readonly authority: string; readonly counts: readonly number[] }[]> {
  const rows = new Map(splits.authority.map(({ key }) => [key, correctionOutcomes.map(() => 0)]));
  yield* eachInTurns(within, (one) => {
    const row = rows.get(keyOf(one, 'authority', grain));
    const at = correctionOutcomes.indexOf(one.outcome);
    if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
  });
  return [...rows].map(([authority, counts]) => ({ authority, counts }));
}

/** Corrected in time, of those of which it is known whether they were corrected; null where it is known of none. */
export function correctionRate(counts: readonly number[]): number | null {
  const count = (outcome: (typeof correctionOutcomes)[number]): number =>
    counts[correctionOutcomes.indexOf(outcome)] ?? 0;
  const known = count('in-time') + count('late') + count('unclear') + count('not-corrected');
  return known === 0 ? null : count('in-time') / known;
}
