// A warning: what stands out, by which rule, in words that say how it was counted, and what it was counted from.
import type { Bilingual } from '../language/bilingual';
import type { Occurrence } from './occurrence';
import type { Trend } from './trend';

/** party-on-both-sides · party-again · matter-rising · place-rising */
export const warningRules = ['party-on-both-sides', 'party-again', 'matter-rising', 'place-rising'] as const;
export type WarningRule = (typeof warningRules)[number];

export type Warning = {
  readonly rule: WarningRule;
  /** What it is about: the same thing has the same key from day to day. */
  readonly key: string;
  readonly sentence: Bilingual;
  /** The same without the name of a party, for a paper that is not to give it. */
  readonly unnamed: Bilingual;
  /** What the last period was compared with; null for parties. */
  readonly trend: Trend | null;
  /** Newest first. */
  readonly occurrences: readonly Occurrence[];
};

/** Settings of the rules; each is said in the sentence of the warning. */
export type WarningSettings = {
  /** Length of the period that is compared with those before it, days. */
  readonly periodDays: number;
  /** How many periods before it make the trend. */
  readonly periods: number;
  /** No warning below so many occurrences in the period. */
  readonly least: number;
  /** How far back a party's violations are joined, months. */
  readonly lookBackMonths: number;
};

export const usualWarnings: WarningSettings = { periodDays: 30, periods: 6, least: 3, lookBackMonths: 12 };
