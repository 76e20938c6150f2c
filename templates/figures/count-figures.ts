// Counts cases: how many there are in all, and how they fall apart by each split. Every case falls into exactly one part
// of a split, so that the parts always add up to the whole; what is not known is a part of its own, with the key "".
import { legs } from '../case/case';
import { correctionOutcomes } from '../case/correction-outcome';
import { bucketsBetween, type Grain, grainFor } from './buckets';
import { type FigureCase, keyOf, meets, standingOf } from './figure-case';
import type { FigureCell, FigureWish, Split } from './figure-wish';
import { eachInTurns, type InTurns } from './turns';

export type Count = { readonly key: string; readonly count: number };

export type Counted = {
  readonly total: number;
  /** Wished for, but without a day that the period could be held against. Not in the total. */
  readonly undated: number;
  readonly grain: Grain;
  readonly splits: { readonly [S in Split]: readonly Count[] };
};

export type Chosen = { readonly within: readonly FigureCase[]; readonly undated: readonly FigureCase[] };

/** Each case once, those wished for and those that the period can't place. */
export function* chooseCases(cases: readonly FigureCase[], wish: FigureWish): InTurns<Chosen> {
  const seen = new Set<string>();
  const within: FigureCase[] = [];
  const undated: FigureCase[] = [];
  yield* eachInTurns(cases, (one) => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    const standing = standingOf(one, wish);
    if (standing === 'in') within.push(one);
    if (standing === 'undated') undated.push(one);
  });
  return { within, undated };
}

export function* countFigures({ within, undated }: Chosen, wish: FigureWish): InTurns<Counted> {
  const { first, last } = spanOf(within, wish);
  const grain = grainFor(first, last);
  return {
    total: within.length,
    undated: undated.length,
    grain,
    splits: {
      matter: mostFirst(yield* tally(within, 'matter', grain)),
      authority: mostFirst(yield* tally(within, 'authority', grain)),
      division: mostFirst(yield* tally(within, 'division', grain)),
      month: inTime(yield* tally(within, 'month', grain), first, last, grain),
      leg: inOrder(yield* tally(within, 'leg', grain), [...legs, '']),
      outcome: inOrder(yield* tally(within, 'outcome', grain), correctionOutcomes),
    },
  };
}

/** The ids of the cases behind one figure: as many as the figure says. */
export function* casesBehind(
  cases: readonly FigureCase[],
  wish: FigureWish,
  cell: FigureCell,
): InTurns<ReadonlySet<string>> {
  const { within, undated } = yield* chooseCases(cases, wish);
  const asked = cell.undated ? undated : within;
  const ids = new Set<string>();
  yield* eachInTurns(asked, (one) => {
    if (cell.where.every((where) => meets(one, where))) ids.add(one.id);
  });
  return ids;
}

function* tally(cases: readonly FigureCase[], split: Split, grain: Grain): InTurns<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  yield* eachInTurns(cases, (one) => {
    const key = keyOf(one, split, grain);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

/** The period as far as it is chosen, else from the earliest case to the latest. */
function spanOf(cases: readonly FigureCase[], { from, until }: FigureWish): { first: string; last: string } {
  let [first, last] = ['', ''];
  for (const { actOn } of cases) {
    if (actOn === null) continue;
    if (first === '' || actOn < first) first = actOn;
    if (actOn > last) last = actOn;
  }
  first = from ?? first;
  last = until ?? last;
  if (first === '' || last === '') [first, last] = [first || last, first || last];
  return first <= last ? { first, last } : { first: last, last };
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly Count[] {
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.count - a.count ||
        (a.key < b.key ? -1 : Number(a.key > b.key)),
    );
}

function inOrder(counts: ReadonlyMap<string, number>, keys: readonly string[]): readonly Count[] {
  return keys.map((key) => ({ key, count: counts.get(key) ?? 0 }));
}

/** Months without a case stand between the others; cases without a day come last. */
function inTime(counts: ReadonlyMap<string, number>, first: string, last: string, grain: Grain): readonly Count[] {
  const buckets = first === '' ? [] : bucketsBetween(first, last, grain, new Set(counts.keys()));
  return inOrder(counts, counts.has('') ? [...buckets, ''] : buckets);
}
