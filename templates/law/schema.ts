// The law as data: texts of law in dated editions, and matters 事项 with their basis per jurisdiction.
import { z } from 'zod';
import { bilingualSchema } from '../language/bilingual';
import { dateSchema, slugSchema } from '../language/plain-values';

/** official: read in an official publication. working: our own translation. missing: none yet. */
export const englishStatus = z.enum(['official', 'working', 'missing']);

/**
 * One article as read. `zh` holds its paragraphs 款, each on a line of its own; items 项 begin with （一） or (一).
 * `en` follows the same lines; one that is empty, or left out at the end, has no English yet. `enStatus` says
 * what the lines present are; where an article mixes official and our own English it is working.
 */
export const articleSchema = z
  .strictObject({
    article: z.number().int().positive(),
    zh: z.string().min(1),
    en: z.string().default(''),
    enStatus: englishStatus.default('missing'),
  })
  .refine((article) => article.en.split('\n').length <= article.zh.split('\n').length, { path: ['en'] });
export type Article = z.output<typeof articleSchema>;

/**
 * One edition of one law. An edition that is known to be in force but whose text was not found is kept too,
 * with `status: text-not-found` and no articles, so that an older one is never taken in its place.
 */
export const lawTextSchema = z.strictObject({
  /** The law, the same in all its editions. */
  law: slugSchema,
  /** This edition, e.g. 2021-09-29. */
  edition: z.string().min(1),
  title: bilingualSchema,
  titleEnStatus: englishStatus,
  level: z.enum(['law', 'administrative-regulation', 'local-regulation', 'departmental-rule', 'local-rule']),
  /** Digits that the division code of the place begins with: "" all China, "31" Shanghai, "3304" Jiaxing. */
  jurisdiction: z.string().regex(/^\d{0,6}$/),
  validFrom: dateSchema,
  /** Last day in force, or null while it is. */
  validTo: dateSchema.nullable(),
  status: z.enum(['confirmed', 'office-entered', 'text-not-found']),
  /** Where it was read, and what is doubtful about it. */
  source: z.string().min(1),
  note: bilingualSchema.optional(),
  /** Where the text was not found: the matters it may govern, so that choosing can say what is missing. */
  mayGovern: z.array(slugSchema).optional(),
  articles: z.array(articleSchema),
});
export type LawText = z.output<typeof lawTextSchema>;

/** A citation down to the item. */
export const citationSchema = z.strictObject({
  law: slugSchema,
  article: z.number().int().positive(),
  paragraph: z.number().int().positive().optional(),
  item: z.number().int().positive().optional(),
});
export type Citation = z.output<typeof citationSchema>;

/** A order first, fine only if not corrected; B may fine; C shall fine; N no fine in that provision. */
export const penaltyStructures = ['A', 'B', 'C', 'N'] as const;

const factName = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/);

/** The legal basis of a matter in one jurisdiction, under one edition of its law. */
export const basisSchema = z.strictObject({
  jurisdiction: z.string().regex(/^\d{0,6}$/),
  /** Who is competent: the city-management line, or another organ (then a city-management paper is blocked). */
  competent: z.enum(['city-management', 'public-security', 'other']),
  /** The organ as the provision names it, where that is not the city-management line itself. */
  competentName: bilingualSchema.optional(),
  /**
   * The acts this basis is for: fact key -> choices, all of which must hold. `party` is the kind of party. A basis
   * without it is for every act of the matter. It keeps a paper from citing an item that the party did not breach.
   */
  when: z.record(factName, z.array(slugSchema).min(1)).optional(),
  structure: z.enum(penaltyStructures),
  /** 违反的规定 */
  breach: z.array(citationSchema).min(1),
  /** 责令改正依据 (in most statutes the paragraph with the legal consequence). */
  consequence: z.array(citationSchema),
  /** The fine in words, from the statute; "" where the provision has none. */
  fine: bilingualSchema,
  /** Days between which this basis was read as valid; it also needs each cited edition to be in force. */
  validFrom: dateSchema,
  validTo: dateSchema.nullable(),
  note: bilingualSchema.optional(),
});
export type Basis = z.output<typeof basisSchema>;

export const factKeySchema = z.strictObject({
  key: factName,
  kind: z.enum(['number', 'choice', 'text', 'date']),
  label: bilingualSchema,
  unit: bilingualSchema.optional(),
  choices: z.array(z.strictObject({ value: slugSchema, label: bilingualSchema })).optional(),
  required: z.boolean(),
  min: z.number().optional(),
  max: z.number().optional(),
});
export type FactKey = z.output<typeof factKeySchema>;

/**
 * An entry of the list of matters. `sentence` is a Liquid text over its fact keys ({{ area }}), the act as a
 * clause that follows "on … at …" in Chinese and stands after the party in English.
 */
export const matterSchema = z.strictObject({
  id: slugSchema,
  order: z.number().int().positive(),
  name: bilingualSchema,
  sourceStatus: z.enum(['candidate', 'office-confirmed', 'official']),
  /** Who confirmed it and when, where an office did. */
  reviewed: z.strictObject({ by: z.string(), on: dateSchema }).optional(),
  conditions: bilingualSchema,
  facts: z.array(factKeySchema),
  sentence: bilingualSchema,
  requirement: bilingualSchema,
  /** Whether correction on the spot is usual. */
  immediately: z.boolean(),
  education: bilingualSchema,
  bases: z.array(basisSchema),
});
export type Matter = z.output<typeof matterSchema>;

/** The texts and matters to choose from: the shipped ones, or an office's own before them. */
export type Law = { readonly texts: readonly LawText[]; readonly matters: readonly Matter[] };
