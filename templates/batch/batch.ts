// A batch 成批 as it is kept: planned whole before anything is made, so that what a crash cut off can be gone on with. The
// head is one small file, its rows stand in files of a thousand, and what was done is only ever added.
import { z } from 'zod';
import { formDataSchema } from '../case/draft';
import { bilingualSchema } from '../language/bilingual';
import {
  dateSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../language/plain-values';
import { languages, layouts } from '../paper/paper';
import { type FileKind, readAs } from '../reading/read';
import { commonGroups } from './common-facts';

export const batchFormat = 'pilin-batch';
export const batchRowsFormat = 'pilin-batch-rows';
export const batchStepsFormat = 'pilin-batch-steps';
export const batchVersion = 1;
export const rowsPerFile = 1000;
export const mostBatchRows = 20_000;

/** cases: drafts in the list · files: papers as files beside them · issue: papers issued with numbers. */
export const makes = ['cases', 'files', 'issue'] as const;
export const batchSources = ['selection', 'folder', 'sheet'] as const;

export const batchWishSchema = z.strictObject({
  make: z.enum(makes),
  kinds: z.array(slugSchema).max(40),
  language: z.enum(languages),
  layout: z.enum(layouts),
  /** Day the papers bear. */
  date: dateSchema,
  formats: z.array(z.enum(['pdf', 'docx'])).max(2),
  /** Of files: without the draft mark, and only where the checks pass. Issued papers always pass them. */
  ready: z.boolean(),
  /** Of files: one PDF for printing as well, in parts of a hundred cases. */
  combined: z.boolean(),
});
export type BatchWish = z.output<typeof batchWishSchema>;

/** made: the case, or its papers as files · refused: a check blocks, with what · failed: could not be done for another reason */
export const rowStates = ['pending', 'made', 'issued', 'refused', 'failed', 'left-out'] as const;
export type RowState = (typeof rowStates)[number];

export const countsSchema = z.record(z.enum(rowStates), z.number().int().nonnegative());
export type Counts = z.output<typeof countsSchema>;

const endSchema = z.strictObject({ at: momentSchema, how: z.enum(['done', 'cancelled']), counts: countsSchema });

const headSchema = z.strictObject({
  format: z.literal(batchFormat),
  version: z.literal(batchVersion),
  id: ulidSchema,
  createdAt: momentSchema,
  by: z.string().max(200),
  source: z.strictObject({
    of: z.enum(batchSources),
    /** Of the file or folder, without its place; "" for cases chosen in the list. */
    name: z.string().max(300),
    /** Absolute: where case files are read from. */
    folder: z.string().max(4000).nullable(),
  }),
  /** What every row takes over from one case; null where each row is a case of its own. */
  common: z
    .strictObject({ from: ulidSchema.nullable(), taken: z.array(z.enum(commonGroups)), facts: formDataSchema })
    .nullable(),
  wish: batchWishSchema,
  /** Absolute: a folder of this batch alone. */
  into: z.string().max(4000).nullable(),
  rows: z.number().int().min(1).max(mostBatchRows),
  end: endSchema.nullable(),
});
export type Batch = z.output<typeof headSchema>;

const rowSchema = z.strictObject({
  /** Id of the case: known before it is made, so that it is never made twice. */
  draft: ulidSchema,
  /** As a person knows it: the party. */
  label: z.string().max(400),
  /** Where it stands in its source: 名单!7, or a file. "" for a case of the list. */
  place: z.string().max(400),
  /** What the sheet says of this party alone. */
  facts: formDataSchema.optional(),
  file: z.strictObject({ name: fileNameSchema, sha256: sha256Schema }).optional(),
  leftOut: z.boolean(),
});
export type BatchRow = z.output<typeof rowSchema>;

const rowsSchema = z.strictObject({
  format: z.literal(batchRowsFormat),
  version: z.literal(batchVersion),
  batch: ulidSchema,
  rows: z.array(rowSchema).max(rowsPerFile),
});

export const stepFindingSchema = z.strictObject({ code: z.string().max(80), sentence: bilingualSchema });

const stepSchema = z.strictObject({
  /** Of the row, counted from 0. */
  row: z.number().int().nonnegative(),
  state: z.enum(rowStates),
  at: momentSchema,
  numbers: z.array(z.string().max(250)),
  files: z.number().int().nonnegative(),
  findings: z.array(stepFindingSchema),
});
export type Step = z.output<typeof stepSchema>;

const stepsSchema = z.strictObject({
  format: z.literal(batchStepsFormat),
  version: z.literal(batchVersion),
  batch: ulidSchema,
  steps: z.array(stepSchema),
});

const kindOf = <S extends z.ZodType>(format: string, schema: S): FileKind<S> => {
  return { format, version: batchVersion, migrations: {}, schema, texts: 'as-typed' };
};
export const batchFile = kindOf(batchFormat, headSchema);
export const batchRowsFile = kindOf(batchRowsFormat, rowsSchema);
export const batchStepsFile = kindOf(batchStepsFormat, stepsSchema);

export const readBatch = (value: unknown) => readAs(batchFile, value);
export const readBatchRows = (value: unknown) => readAs(batchRowsFile, value);
export const readBatchSteps = (value: unknown) => readAs(batchStepsFile, value);

export function rowsFileOf(batch: string, rows: readonly BatchRow[]): z.output<typeof rowsSchema> {
  return { format: batchRowsFormat, version: batchVersion, batch, rows: [...rows] };
}

export function stepsFileOf(batch: string, steps: readonly Step[]): z.output<typeof stepsSchema> {
  return { format: batchStepsFormat, version: batchVersion, batch, steps: [...steps] };
}

/** The newest step of each row decides; a row without one is still to be done. */
export function countStates(rows: number, states: ReadonlyMap<number, Pick<Step, 'state'>>): Counts {
  const counts: Counts = { pending: 0, made: 0, issued: 0, refused: 0, failed: 0, 'left-out': 0 };
  for (let row = 0; row < rows; row += 1) counts[states.get(row)?.state ?? 'pending'] += 1;
  return counts;
}
