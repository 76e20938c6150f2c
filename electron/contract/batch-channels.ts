// The border, batches 成批: what is read from a spreadsheet or a folder, what was planned from it, and how far it has come.
import { z } from 'zod';
import { batchSources, batchWishSchema, countsSchema, rowStates, stepFindingSchema } from '../../templates/batch/batch';
import { alwaysOpen, commonGroups } from '../../templates/batch/common-facts';
import { mappingSchema } from '../../templates/batch/kept-mappings';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

const byId = z.strictObject({ id: ulidSchema });
const mostRows = 20_000;

export const runStates = ['waiting', 'running', 'paused', 'cancelled', 'done'] as const;

export const batchProgressSchema = z.strictObject({
  id: ulidSchema,
  state: z.enum(runStates),
  counts: countsSchema,
  total: z.number().int(),
  /** Milliseconds, by the rows done last; null while nobody can say. */
  remainingMs: z.number().nullable(),
  /** Why it paused by itself. */
  trouble: z.strictObject({ code: z.string(), sentence: bilingualSchema }).nullable(),
});

const summarySchema = batchProgressSchema.extend({
  createdAt: momentSchema,
  by: z.string(),
  source: z.strictObject({ of: z.enum(batchSources), name: z.string() }),
  wish: batchWishSchema,
  /** Name of the folder its files lie in; null where it makes none. */
  folder: z.string().nullable(),
});

const sheetReadingSchema = z.strictObject({
  of: z.literal('sheet'),
  reading: ulidSchema,
  name: z.string(),
  sheet: z.string(),
  /** Of the row of heads, counted from 1. */
  headLine: z.number().int(),
  heads: z.array(z.string()),
  /** By column, from the rows below: what a person recognises it by. */
  samples: z.array(z.string()),
  mapping: mappingSchema,
  /** Whether a person mapped these heads before. */
  remembered: z.boolean(),
  rows: z.number().int(),
});

const folderReadingSchema = z.strictObject({
  of: z.literal('folder'),
  reading: ulidSchema,
  name: z.string(),
});

const previewRowSchema = z.strictObject({
  row: z.number().int(),
  /** 名单!7, or the name of a file. */
  place: z.string(),
  name: z.string(),
  code: z.string(),
  /** It can be in no batch: there is no case in it, or the case is here already. */
  unfit: z.boolean(),
  findings: z.array(
    z.strictObject({ severity: z.enum(['block', 'warn']), cell: z.string(), sentence: bilingualSchema }),
  ),
});

const reading = z.strictObject({ cancelled: z.boolean(), read: sheetReadingSchema.nullable() });

export const batchChannels = {
  'batch:list': {
    input: nothing,
    /** Newest first. */
    output: z.strictObject({ batches: z.array(summarySchema), damaged: z.array(z.string()) }),
  },
  'batch:show': {
    input: z.strictObject({
      id: ulidSchema,
      /** Only rows in one of these; all where there is none. */
      states: z.array(z.enum(rowStates)),
      from: z.number().int().min(0),
      count: z.number().int().min(0).max(500),
    }),
    output: z.strictObject({
      batch: summarySchema,
      total: z.number().int(),
      rows: z.array(
        z.strictObject({
          row: z.number().int(),
          place: z.string(),
          label: z.string(),
          draft: ulidSchema,
          state: z.enum(rowStates),
          numbers: z.array(z.string()),
          files: z.number().int(),
          findings: z.array(stepFindingSchema),
        }),
      ),
    }),
  },
  /** Reads a list of parties (.xlsx, .csv) chosen by dialog, and proposes which column is what. */
  'batch:read-sheet': { input: nothing, output: reading },
  /** The same file once more, mended meanwhile. */
  'batch:read-again': { input: z.strictObject({ reading: ulidSchema }), output: reading },
  /** Case files of a folder chosen by dialog, as the command line takes them. */
  'batch:read-folder': {
    input: nothing,
    output: z.strictObject({ cancelled: z.boolean(), read: folderReadingSchema.nullable() }),
  },
  /** Every row of what was read last, with what is wrong at which cell. The mapping is kept for lists of the same heads. */
  'batch:preview': {
    input: z.strictObject({ reading: ulidSchema, mapping: mappingSchema }),
    output: z.strictObject({ rows: z.array(previewRowSchema) }),
  },
  /** What a case has in common with others, group by group, and which of it is empty there. */
  'batch:common': {
    input: z.strictObject({ case: ulidSchema }),
    output: z.strictObject({
      groups: z.array(z.strictObject({ group: z.enum(commonGroups), empty: z.boolean(), usual: z.boolean() })),
      open: z.array(z.enum(alwaysOpen)),
    }),
  },
  /** The first number of each kind, were it issued now from that case; nothing is taken. */
  'batch:numbers': {
    input: z.strictObject({ case: ulidSchema, kinds: z.array(slugSchema).max(40), date: dateSchema }),
    output: z.array(z.strictObject({ kind: slugSchema, number: z.string(), isNew: z.boolean() })),
  },
  /** Plans a batch and begins it. The folder for files is asked for by dialog. */
  'batch:make': {
    input: z.strictObject({
      from: z.discriminatedUnion('of', [
        z.strictObject({ of: z.literal('selection'), cases: z.array(ulidSchema).min(1).max(mostRows) }),
        z.strictObject({
          of: z.literal('folder'),
          reading: ulidSchema,
          leftOut: z.array(z.number().int().min(0)).max(mostRows),
        }),
        z.strictObject({
          of: z.literal('sheet'),
          reading: ulidSchema,
          mapping: mappingSchema,
          leftOut: z.array(z.number().int().min(0)).max(mostRows),
          case: ulidSchema,
          taken: z.array(z.enum(commonGroups)),
        }),
      ]),
      wish: batchWishSchema,
    }),
    output: z.strictObject({ cancelled: z.boolean(), id: ulidSchema.nullable() }),
  },
  'batch:pause': { input: byId, output: batchProgressSchema },
  /** @param again those refused or failed are tried once more as well */
  'batch:go-on': { input: z.strictObject({ id: ulidSchema, again: z.boolean() }), output: batchProgressSchema },
  /** What is done stays; the machine asks once more by dialog. */
  'batch:cancel': { input: byId, output: z.strictObject({ cancelled: z.boolean() }) },
  /** Every row with what became of it, as a spreadsheet. */
  'batch:export': { input: byId, output: z.strictObject({ cancelled: z.boolean() }) },
  /** Shows the folder of its files. */
  'batch:reveal': { input: byId, output: nothing },
} as const;
