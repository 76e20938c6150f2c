// A rule on a period 期限 as data: from what it runs, how long, which days count, what ends it, and where that is said.
import { z } from 'zod';
import { bilingualSchema, wordsSchema } from '../language/bilingual';
import { slugSchema } from '../language/plain-values';
import { citationSchema } from '../law/schema';

/** What a clerk looks for on the board: corrections, re-inspections, services, statements, replies, the case itself. */
export const deadlineGroups = ['correction', 'reinspection', 'service', 'statement', 'reply', 'case'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

/** What a period begins with. Those of papers begin once for each paper of the kinds that the rule names. */
export const beginnings = [
  'order-made',
  'correction-due',
  'paper-made',
  'paper-announced',
  'letter-sent',
  'reply-asked',
  'bundle-asked',
  'clue-received',
  'filed',
  'found-not-filed',
  'decision-made',
  'decision-to-publish',
] as const;
export type Beginning = (typeof beginnings)[number];

/** What is done in time. `passing`: the period is another's, and is over when it has passed. */
export const endings = [
  'corrected',
  'reinspected',
  'served',
  'passing',
  'replied',
  'checked',
  'decided',
  'closed',
  'published',
] as const;
export type Ending = (typeof endings)[number];

/** Which days count: days on which offices work, or every day of the calendar. */
export const countings = ['working', 'calendar'] as const;
export type Counting = (typeof countings)[number];

const source = z.strictObject({
  /** Provisions in the library. Empty where the rule is the office's own or was read elsewhere. */
  citations: z.array(citationSchema).default([]),
  /** Said where no provision is held: the office's own practice, or a text that is not in the library. */
  words: bilingualSchema.optional(),
  kind: z.enum(['law', 'office', 'elsewhere']),
});

export const deadlineRuleSchema = z.strictObject({
  id: slugSchema,
  /** Rules of one topic take each other's place: the one of the authority's own place applies, the others are shown. */
  topic: slugSchema,
  group: z.enum(deadlineGroups),
  name: wordsSchema,
  /** Digits that the division code of the authority begins with; "" all China. */
  jurisdiction: z.string().regex(/^\d{0,6}$/),
  /** Never applied here: another line's or place's rule, shown for comparison. */
  comparison: z.boolean().default(false),
  begins: z.enum(beginnings),
  /** Kinds of paper it is for; all where left out. */
  papers: z.array(slugSchema).optional(),
  /** Kinds of paper that it leaves to another rule of its topic. */
  notFor: z.array(slugSchema).default([]),
  /** null: the period is stated in the paper itself, or the law names none ("promptly"). */
  days: z.number().int().min(0).max(3650).nullable(),
  counting: z.enum(countings),
  /** Days of the case's course that are added: all of them by approval, or not counted by law. */
  adds: z.array(z.enum(['clueExtendedDays', 'extendedDays', 'daysNotCounted'])).default([]),
  ends: z.enum(endings),
  /** Calendar days before its end from which it counts as due soon. */
  soonDays: z.number().int().min(0).max(90),
  source,
  /** What an office has to verify before it relies on the rule. */
  verify: bilingualSchema.optional(),
});
export type DeadlineRule = z.output<typeof deadlineRuleSchema>;

/** An office's own change of a rule: another length, or switched off; never without saying where that comes from. */
export const deadlineChangeSchema = z.strictObject({
  rule: slugSchema,
  off: z.boolean().default(false),
  days: z.number().int().min(0).max(3650).optional(),
  counting: z.enum(countings).optional(),
  source: z.string().trim().min(1).max(500),
});
export type DeadlineChange = z.output<typeof deadlineChangeSchema>;
