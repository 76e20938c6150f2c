// The border, office and operations: who works here, by which rules, with which type, and what was done together.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { citationSchema } from '../../templates/law/schema';
import { findingSchema, nothing, plainDataSchema } from './border-schemas';
import { draftEntrySchema } from './draft-channels';

const factKeySchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['number', 'choice', 'text', 'date']),
  label: bilingualSchema,
  unit: bilingualSchema.nullable(),
  choices: z.array(z.strictObject({ value: z.string(), label: bilingualSchema })),
  required: z.boolean(),
  min: z.number().nullable(),
  max: z.number().nullable(),
});

/** A matter as the form needs it. */
const matterSchema = z.strictObject({
  id: slugSchema,
  name: bilingualSchema,
  sourceStatus: z.enum(['candidate', 'office-confirmed', 'official']),
  facts: z.array(factKeySchema),
  requirement: bilingualSchema,
  immediately: z.boolean(),
  education: bilingualSchema,
  conditions: bilingualSchema,
});

const provisionSchema = z.strictObject({ name: bilingualSchema, text: bilingualSchema });

const figureSchema = z.strictObject({
  name: z.string(),
  label: bilingualSchema,
  value: z.number(),
  /** Ids of the cases counted; null where the figure is entered by hand in the operation. */
  cases: z.array(ulidSchema).nullable(),
});

const operationEntry = z.strictObject({
  id: ulidSchema,
  title: bilingualSchema,
  from: z.string(),
  until: z.string(),
  authorities: z.array(z.string()),
  cases: z.number().int(),
  updatedAt: momentSchema,
});

/** How the desk looks to the person at this computer; nothing of a case. */
export const settingsSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Percent. */
  textSize: z.number().int().min(80).max(200),
  /** Who works here: named in the record of prints. */
  who: z.string().max(60),
  paperLanguage: z.enum(['zh', 'en', 'zh-en']),
  paperLayout: z.enum(['stacked', 'facing', 'annex']),
});

export const officeChannels = {
  /** `office` is null on a machine where no office has been set up yet. */
  'office:get': { input: nothing, output: z.strictObject({ office: plainDataSchema.nullable() }) },
  'office:save': {
    input: z.strictObject({ office: plainDataSchema }),
    output: z.strictObject({ findings: z.array(findingSchema) }),
  },
  /** Takes the example office and, if asked, the example cases and operations. */
  'office:take-examples': { input: z.strictObject({ withCases: z.boolean() }), output: nothing },
  'office:import': {
    input: nothing,
    output: z.strictObject({ cancelled: z.boolean(), findings: z.array(findingSchema) }),
  },
  'office:export': { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
  /** What each role of type resolved to on this computer. */
  'office:faces': {
    input: nothing,
    output: z.array(
      z.strictObject({
        role: z.string(),
        wanted: z.string(),
        used: z.string(),
        substituted: z.boolean(),
        file: z.string(),
      }),
    ),
  },
  'matter:list': { input: nothing, output: z.array(matterSchema) },
  /** The law for an act: what would be cited there and then, or why the office must enter it. */
  'law:choose': {
    input: z.strictObject({
      matter: slugSchema,
      division: z.string().regex(/^\d{6}$/),
      date: dateSchema,
      /** Choices of the act, and `party`, the kind of party: they decide between provisions, as on the paper. */
      facts: z.record(z.string().max(64), z.string().max(20_000)).optional(),
    }),
    output: z.strictObject({
      outcome: z.enum(['local', 'national', 'missing']),
      structure: z.string(),
      breach: z.array(provisionSchema),
      consequence: z.array(provisionSchema),
      fine: bilingualSchema,
      notices: z.array(z.strictObject({ severity: z.enum(['block', 'warn']), sentence: bilingualSchema })),
    }),
  },
  /** Provisions as the law library holds them on a day; those it does not hold are left out. */
  'law:cite': {
    input: z.strictObject({ citations: z.array(citationSchema).max(40), date: dateSchema }),
    output: z.array(provisionSchema.extend({ citation: citationSchema })),
  },
  /** Romanised Chinese for an English field: a proposal, never taken by itself. */
  'romanise:suggest': {
    input: z.strictObject({ text: z.string().max(2000), as: z.enum(['person', 'organisation', 'address']) }),
    output: z.strictObject({ text: z.string() }),
  },
  'operation:list': { input: nothing, output: z.array(operationEntry) },
  'operation:open': {
    input: z.strictObject({ id: ulidSchema }),
    output: z.strictObject({
      operation: plainDataSchema,
      updatedAt: momentSchema,
      figures: z.array(figureSchema),
      /** Set where the file was damaged and an older good version was taken: what happened, to be shown. */
      recovered: bilingualSchema.optional(),
    }),
  },
  'operation:create': { input: nothing, output: z.strictObject({ id: ulidSchema }) },
  'operation:save': {
    input: z.strictObject({ operation: plainDataSchema, expected: momentSchema }),
    output: z.discriminatedUnion('result', [
      z.strictObject({
        result: z.literal('saved'),
        updatedAt: momentSchema,
        figures: z.array(figureSchema),
        warning: bilingualSchema.optional(),
      }),
      z.strictObject({ result: z.literal('conflict') }),
    ]),
  },
  'operation:trash': { input: z.strictObject({ id: ulidSchema }), output: nothing },
  /** Cases from the operation's dates and places that are not linked yet, best first. */
  'operation:candidates': {
    input: z.strictObject({ operation: plainDataSchema }),
    output: z.array(draftEntrySchema),
  },
  'photograph:add': {
    input: z.strictObject({ operation: ulidSchema }),
    output: z.strictObject({ cancelled: z.boolean(), files: z.array(z.string()) }),
  },
  'settings:get': {
    input: nothing,
    output: z.strictObject({ settings: settingsSchema, version: z.string() }),
  },
  'settings:save': { input: z.strictObject({ settings: settingsSchema }), output: nothing },
  /** Opens the user's guide that is shipped, in the language asked for. */
  'guide:open': { input: z.strictObject({ language: z.enum(['zh', 'en']) }), output: nothing },
} as const;
