// The Office file: authorities, officers, number series, rules, fonts, and the law an office has entered itself.
import { z } from 'zod';
import { deadlineChangeSchema } from '../deadlines/rule';
import { wordsSchema } from '../language/bilingual';
import { dateSchema, divisionSchema, momentSchema, slugSchema } from '../language/plain-values';
import { keptVersionSchema } from '../law/keeping/kept-version';
import { lawTextSchema, matterSchema } from '../law/schema';
import { ownPageSchema } from '../paper/settings';
import { warningSettingsSchema } from '../warnings/settings';

export const officeFormat = 'pilin-office';
export const officeVersion = 1;

/** A number series. Patterns hold {year} and {sequence}, e.g. 平综执责改字〔{year}〕第{sequence}号. */
export const seriesSchema = z.strictObject({
  paper: slugSchema,
  pattern: z.string().refine((text) => text.includes('{sequence}') && text.includes('{year}')),
  /** Digits of the sequence; 0 for no zero padding (correspondence, GB/T 9704-2012, 7.2.5). */
  width: z.number().int().min(0).max(8),
  restart: z.literal('yearly'),
});

export const authoritySchema = z.strictObject({
  id: slugSchema,
  division: divisionSchema,
  name: wordsSchema,
  shortName: wordsSchema,
  address: wordsSchema,
  postcode: z.string(),
  phone: z.string(),
  /** The people's government that decides reconsideration (Administrative Reconsideration Law, Art. 24). */
  reconsideration: wordsSchema,
  /** The people's court that has jurisdiction (Administrative Litigation Law, Art. 18). */
  court: wordsSchema,
  sealDiameterMm: z.number().min(20).max(60),
  series: z.array(seriesSchema),
});
export type Authority = z.output<typeof authoritySchema>;

export const officerSchema = z.strictObject({
  id: slugSchema,
  authority: slugSchema,
  name: wordsSchema,
  /** Enforcement certificate number: free text, no common format exists. */
  certificate: z.string(),
  validUntil: dateSchema.optional(),
});
export type Officer = z.output<typeof officerSchema>;

export const rulesSchema = z.strictObject({
  /** How far back "first" looks. The Delta's own figure was not found: the office sets it. */
  lookBackMonths: z.number().int().min(1).max(120).default(12),
  /** Whose entries count: all that the register holds, those of the same authority, or of the same city. */
  firstScope: z.enum(['anywhere', 'authority', 'region']).default('anywhere'),
  /** Whether an order to correct carries the remedy paragraph; practice varies. */
  remedyParagraphInOrder: z.boolean().default(true),
  /** Days that count as holidays or working days beyond the shipped calendar. */
  holidays: z.array(dateSchema).default([]),
  workingDays: z.array(dateSchema).default([]),
  /** Periods of which this office has a rule of its own; each says where that comes from. One for a rule. */
  deadlines: z
    .array(deadlineChangeSchema)
    .max(100)
    .refine((changes) => new Set(changes.map(({ rule }) => rule)).size === changes.length)
    .default([]),
  /** When early warnings are given. */
  warnings: warningSettingsSchema.prefault({}),
});

/** Fields of the case form that take the office's own phrases. */
export const phraseFields = ['inspection.finding', 'correction.requirement', 'education.points'] as const;

/** Wording an office uses again and again, offered at its field and never filled in by itself. */
export const phraseSchema = z.strictObject({ field: z.enum(phraseFields), words: wordsSchema });

/** Font files chosen by the office, per role of type. */
export const typeSchema = z.strictObject({
  title: z.string().optional(),
  body: z.string().optional(),
  heading: z.string().optional(),
  subheading: z.string().optional(),
  latin: z.string().optional(),
});

/** An edition of a template that the office made: wording is its own, the kind of paper is a shipped one. */
export const officeTemplateSchema = z.strictObject({
  /**
   * Data of one template. What it holds is judged where it is used (compose/own-template.ts), not by this schema: an
   * edition of another program version must never keep the office itself from being read.
   */
  template: z.record(z.string(), z.unknown()),
  /** Edition of the shipped template that it was made from; a newer one is offered with what differs. */
  basedOn: z.string().min(1).max(200),
  /** Why, and who. */
  note: z.string().max(2000),
  by: z.string().max(200),
  savedAt: momentSchema,
  /** false: kept for the record, the shipped template is in use again. */
  inUse: z.boolean(),
  /** When the shipped template was taken up again, by whom and why. */
  ended: z.strictObject({ at: momentSchema, by: z.string().max(200), note: z.string().max(2000) }).optional(),
});
export type OfficeTemplate = z.output<typeof officeTemplateSchema>;

export const officeSchema = z.strictObject({
  format: z.literal(officeFormat),
  version: z.literal(officeVersion),
  authorities: z.array(authoritySchema).min(1),
  officers: z.array(officerSchema),
  phrases: z.array(phraseSchema).max(500).default([]),
  rules: rulesSchema.prefault({}),
  type: typeSchema.default({}),
  page: ownPageSchema.default({}),
  /** The office's own editions of shipped templates; the last one of a kind is in use. */
  templates: z.array(officeTemplateSchema).max(400).default([]),
  /** Shipped templates as they were when own editions were made from them, so that later ones can be told apart. */
  templateBases: z
    .array(z.strictObject({ kind: slugSchema, edition: z.string(), template: z.record(z.string(), z.unknown()) }))
    .max(400)
    .default([]),
  /** Provisions and matters entered or confirmed by the office; they come before the shipped ones. */
  law: z
    .strictObject({
      texts: z.array(lawTextSchema).default([]),
      matters: z.array(matterSchema).default([]),
      /** Every version of them that was kept, oldest first; changed by law/keeping/change-law.ts alone. */
      kept: z.array(keptVersionSchema).max(1000).default([]),
    })
    .prefault({}),
});
export type Office = z.output<typeof officeSchema>;
