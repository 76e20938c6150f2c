// What a person wants counted: a period of days of the act, and which cases; and how one figure of the answer is named,
// so that the cases behind it can be found again.
import { z } from 'zod';
import { legs } from '../case/case';
import { correctionOutcomes } from '../case/correction-outcome';
import { draftStatuses } from '../case/draft-status';
import { dateSchema } from '../language/plain-values';

export const longestKey = 200;
/** As a draft holds it, which need not be fit: "" for one that is not known. */
const keys = z.array(z.string().max(longestKey)).max(200);

/** None of a list means all. Both ends of the period are included; null leaves it open. */
export const figureWishSchema = z.strictObject({
  from: dateSchema.nullable(),
  until: dateSchema.nullable(),
  matters: keys,
  authorities: keys,
  divisions: keys,
  legs: z.array(z.enum(['', ...legs])),
  outcomes: z.array(z.enum(correctionOutcomes)),
  status: z.array(z.enum(draftStatuses)),
});
export type FigureWish = z.output<typeof figureWishSchema>;

export const wholeWish: FigureWish = {
  from: null,
  until: null,
  matters: [],
  authorities: [],
  divisions: [],
  legs: [],
  outcomes: [],
  status: [],
};

/** By what cases are told apart. */
export const splits = ['matter', 'authority', 'division', 'month', 'leg', 'outcome'] as const;
export type Split = (typeof splits)[number];

/** What the lines of the trend are. */
export const trendSplits = ['all', 'matter', 'authority', 'division', 'leg', 'outcome'] as const;
export type TrendSplit = (typeof trendSplits)[number];

/** Cases with one of these keys; or, as `except` says, with any other. */
export const conditionSchema = z.strictObject({ split: z.enum(splits), keys, except: z.boolean() });
export type Condition = z.output<typeof conditionSchema>;

/** One figure: of all that is wished for, what meets each condition. `undated`: those that a period can't place. */
export const figureCellSchema = z.strictObject({ undated: z.boolean(), where: z.array(conditionSchema).max(3) });
export type FigureCell = z.output<typeof figureCellSchema>;
