// The figures as they are shown, printed and exported: counts with their words, so that screen, paper and spreadsheet
// say the same.
import { correctionOutcomes } from '../case/correction-outcome';
import type { Bilingual } from '../language/bilingual';
import { shortBucketWords } from './buckets';
import { type Chosen, type Counted, chooseCases, countFigures } from './count-figures';
import { correctionRate, countOutcomes, countTrend } from './cross-count';
import type { FigureCase } from './figure-case';
import { type Condition, type FigureWish, type Split, splits, type TrendSplit } from './figure-wish';
import { conditionWords, type FigureNames, outcomeWords, partWords } from './figure-words';
import { atOnce, type InTurns } from './turns';

export type FigureRow = {
  readonly key: string;
  readonly label: Bilingual;
  /** For the axis of a chart, where it is shorter. */
  readonly short: Bilingual;
  readonly count: number;
};

export type TrendSeries = {
  readonly label: Bilingual;
  readonly where: Condition | null;
  readonly values: readonly number[];
};

export type OutcomeRow = {
  /** null for the row of all. */
  readonly authority: string | null;
  readonly label: Bilingual;
  /** In the order of the outcomes. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Part of one; null where it is known of no case. */
  readonly rate: number | null;
};

export type Figures = {
  readonly wish: FigureWish;
  readonly by: TrendSplit;
  readonly total: number;
  readonly undated: number;
  readonly splits: { readonly [S in Split]: readonly FigureRow[] };
  readonly trend: readonly TrendSeries[];
  /** One row for each authority, the last one of all. */
  readonly outcomes: readonly OutcomeRow[];
};

/** @param names of matters and authorities */
export function figuresOf(...asked: Parameters<typeof figuresInTurns>): Figures {
  return atOnce(figuresInTurns(...asked));
}

export function* figuresInTurns(
  cases: readonly FigureCase[],
  wish: FigureWish,
  by: TrendSplit,
  names: FigureNames,
): InTurns<Figures> {
  const chosen = yield* chooseCases(cases, wish);
  const counted = yield* countFigures(chosen, wish);
  const rows = Object.fromEntries(
    splits.map((split) => [
      split,
      counted.splits[split].map(({ key, count }, at, all) => {
        const label = partWords(split, key, names);
        return { key, label, short: shortOf(split, key, all[at - 1]?.key ?? '', label), count };
      }),
    ]),
  ) as unknown as Figures['splits'];
  const lines = yield* countTrend(chosen, counted, by);
  const trend = lines.map(({ where, values }) => {
    return { label: conditionWords(where, names), where, values };
  });
  const { total, undated } = counted;
  return { wish, by, total, undated, splits: rows, trend, outcomes: yield* outcomeRows(chosen, counted, names) };
}

function shortOf(split: Split, key: string, before: string, label: Bilingual): Bilingual {
  return split === 'month' && key !== '' ? shortBucketWords(key, before) : label;
}

function* outcomeRows(chosen: Chosen, counted: Counted, names: FigureNames): InTurns<readonly OutcomeRow[]> {
  const outcomes = yield* countOutcomes(chosen, counted);
  const rows = outcomes.map(({ authority, counts }) =>
    outcomeRow(authority, partWords('authority', authority, names), counts),
  );
  const all = counted.splits.outcome.map(({ count }) => count);
  return [...rows, outcomeRow(null, { zh: '合计', en: 'Total' }, all)];
}

function outcomeRow(authority: string | null, label: Bilingual, counts: readonly number[]): OutcomeRow {
  return { authority, label, counts, total: counts.reduce((a, b) => a + b, 0), rate: correctionRate(counts) };
}

/** The heads of the columns of outcomes. */
export const outcomeHeads: readonly Bilingual[] = correctionOutcomes.map((outcome) => outcomeWords[outcome]);
