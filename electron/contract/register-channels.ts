// The border, the register of numbers 台账: its series, its entries, what is wrong with them, and what people enter.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { numberStates, registerEntrySchema } from '../../templates/register/register-file';
import { patternSchema, sequenceSchema, seriesSchema, yearSchema } from '../../templates/register/series';
import { nothing } from './border-schemas';

const part = z.strictObject({ from: z.number().int().min(0), count: z.number().int().min(0).max(5000) });
const mended = z.array(z.strictObject({ at: momentSchema, what: bilingualSchema }));
const reason = z.string().trim().min(1).max(2000);
const gap = z.strictObject({ from: z.number().int(), until: z.number().int() });

const seriesRow = z.strictObject({
  series: seriesSchema,
  width: z.number().int(),
  /** Kinds of paper that the office numbers by it now. */
  kinds: z.array(z.string()),
  /** As it would read; null where the office no longer uses the pattern. */
  next: z.string().nullable(),
  first: sequenceSchema,
  /** 0 where no number was taken yet. */
  highest: z.number().int(),
  issued: z.number().int(),
  voids: z.number().int(),
  reserved: z.number().int(),
  gaps: z.number().int(),
  start: z.strictObject({ first: z.number(), at: momentSchema, by: z.string(), reason: z.string() }).nullable(),
  mended,
  /** Set where the register of the series can't be read: what is wrong with it. */
  trouble: bilingualSchema.optional(),
});

/** An entry with the series it belongs to. */
const entryRow = z.strictObject({ series: seriesSchema, entry: registerEntrySchema });

export const registerChannels = {
  /** Those the office uses this year, and those of which a register is kept. */
  'register:series': { input: nothing, output: z.array(seriesRow) },
  'register:entries': {
    input: z.strictObject({
      authority: slugSchema.nullable(),
      pattern: patternSchema.nullable(),
      year: yearSchema.nullable(),
      kind: slugSchema.nullable(),
      state: z.enum(numberStates).nullable(),
      /** Number, party or note; "" for all. */
      text: z.string().max(200),
      part,
    }),
    /** Newest number first within a series; series by year, newest first. */
    output: z.strictObject({ entries: z.array(entryRow), total: z.number().int() }),
  },
  'register:report': {
    input: z.strictObject({ authority: slugSchema.nullable(), year: yearSchema.nullable() }),
    /** Only series with something to look at. */
    output: z.array(
      z.strictObject({
        series: seriesSchema,
        width: z.number().int().min(0),
        gaps: z.array(gap),
        duplicates: z.array(
          z.strictObject({ number: z.string(), entries: z.array(registerEntrySchema), cases: z.array(ulidSchema) }),
        ),
        outOfOrder: z.array(z.strictObject({ entry: registerEntrySchema, earlier: registerEntrySchema })),
        reserved: z.array(registerEntrySchema),
        mended,
        trouble: bilingualSchema.optional(),
      }),
    ),
  },
  /** Where a series begins in this program: numbers below were used before it. */
  'register:start': {
    input: z.strictObject({ series: seriesSchema, first: sequenceSchema, reason }),
    output: nothing,
  },
  /** Numbers used outside this program, or never used: either way they are explained from then on. */
  'register:enter': {
    input: z.strictObject({
      series: seriesSchema,
      from: sequenceSchema,
      until: sequenceSchema,
      used: z.boolean(),
      kind: slugSchema.nullable(),
      about: bilingualSchema,
      date: dateSchema,
      note: reason,
    }),
    output: nothing,
  },
  /** As CSV for a spreadsheet; the machine asks where to. */
  'register:export': {
    input: z.strictObject({
      authority: slugSchema.nullable(),
      year: yearSchema.nullable(),
      language: z.enum(['zh', 'en']),
    }),
    output: z.strictObject({ cancelled: z.boolean(), entries: z.number().int() }),
  },
} as const;
