// What counting sees of a case: from what the list knows of its draft, no draft is opened.
import type { CorrectionOutcome } from '../case/correction-outcome';
import type { DraftFacts } from '../case/draft-facts';
import { type DraftStatus, draftStatus } from '../case/draft-status';
import { bucketOf, type Grain, grainOfBucket } from './buckets';
import { type Condition, type FigureWish, longestKey, type Split } from './figure-wish';

export type FigureCase = {
  readonly id: string;
  /** "" while it is not known; likewise below. */
  readonly matter: string;
  readonly authority: string;
  readonly division: string;
  readonly actOn: string | null;
  readonly leg: NonNullable<DraftFacts['leg']> | '';
  readonly outcome: CorrectionOutcome;
  /** null where the draft could never be read. */
  readonly status: DraftStatus | null;
};

/** @param facts null where the draft could never be read: it is counted, and nothing of it is known */
export function figureCase(id: string, facts: DraftFacts | null, nowMs: number): FigureCase {
  if (facts === null) return { id, ...nothingKnown };
  const { matter, authority, division, actOn, leg, outcome } = facts;
  const ids = { matter: idOrNone(matter), authority: idOrNone(authority), division: idOrNone(division) };
  return { id, ...ids, actOn, leg: leg ?? '', outcome, status: draftStatus(facts, nowMs) };
}

/** What another program wrote in the place of an id is no part of its own. */
function idOrNone(id: string): string {
  return id.length <= longestKey ? id : '';
}

const nothingKnown = {
  matter: '',
  authority: '',
  division: '',
  actOn: null,
  leg: '',
  outcome: 'unknown',
  status: null,
} as const;

/** The part of a split that a case belongs to: it is always exactly one. */
export function keyOf(one: FigureCase, split: Split, grain: Grain): string {
  return split === 'month' ? bucketOf(one.actOn, grain) : one[split];
}

/** undated: it is wished for, but for the period, in which it can't be placed. */
export function standingOf(one: FigureCase, wish: FigureWish): 'in' | 'undated' | 'out' {
  const { from, until } = wish;
  if (!isWanted(one, wish)) return 'out';
  if (from === null && until === null) return 'in';
  if (one.actOn === null) return 'undated';
  return (from === null || one.actOn >= from) && (until === null || one.actOn <= until) ? 'in' : 'out';
}

function isWanted(one: FigureCase, wish: FigureWish): boolean {
  return (
    isAmong(wish.matters, one.matter) &&
    isAmong(wish.authorities, one.authority) &&
    isAmong(wish.divisions, one.division) &&
    isAmong(wish.legs, one.leg) &&
    isAmong(wish.outcomes, one.outcome) &&
    (wish.status.length === 0 || (one.status !== null && wish.status.includes(one.status)))
  );
}

function isAmong(wanted: readonly string[], key: string): boolean {
  return wanted.length === 0 || wanted.includes(key);
}

export function meets(one: FigureCase, { split, keys, except }: Condition): boolean {
  const grain = split === 'month' ? grainOfBucket(keys.find((key) => key !== '') ?? '') : 'month';
  return keys.includes(keyOf(one, split, grain)) !== except;
}
