// The register 台账 of one number series: which numbers were taken, for what, and why any of them is void.
import { z } from 'zod';
import { bilingualSchema, wordsSchema } from '../language/bilingual';
import { dateSchema, momentSchema, sha256Schema, slugSchema, ulidSchema } from '../language/plain-values';
import { type FileKind, type Read, readAs } from '../reading/read';
import type { Migrations } from '../reading/versions';
import { sequenceSchema, seriesSchema } from './series';

export const registerFormat = 'pilin-register';
export const registerVersion = 1;

export const numberStates = ['reserved', 'issued', 'void'] as const;
export type NumberState = (typeof numberStates)[number];

export const paperSubjectIdSchema = z.strictObject({ of: z.enum(['case', 'operation']), id: ulidSchema });
export type PaperSubjectId = z.output<typeof paperSubjectIdSchema>;

export const voidingSchema = z.strictObject({ at: momentSchema, by: z.string().max(200), reason: wordsSchema });

/**
 * One number. reserved: taken, its paper is being made. issued: on a paper. void: on no paper that stands; it is never
 * used again. `outside`: used or left out before or beside this program, and entered by a person.
 */
export const registerEntrySchema = z.strictObject({
  sequence: sequenceSchema,
  number: z.string().min(1).max(250),
  state: z.enum(numberStates),
  origin: z.enum(['here', 'outside']),
  /** Kind of paper, "" where a number entered from outside was never on one or its kind is not known. */
  kind: z.union([slugSchema, z.literal('')]),
  /** Party of the case or title of the operation, as it was then. */
  about: bilingualSchema,
  subject: paperSubjectIdSchema.nullable(),
  /** The day the paper bears. */
  date: dateSchema,
  /** Of the issued paper in the archive. */
  record: ulidSchema.nullable(),
  /** SHA-256 of that record's issue.json: an altered record does not fit it any more. */
  hash: sha256Schema.nullable(),
  takenAt: momentSchema,
  by: z.string().max(200),
  voided: voidingSchema.optional(),
  /** What a person wrote to it. */
  note: z.string().max(2000).optional(),
});
export type RegisterEntry = z.output<typeof registerEntrySchema>;

export const registerSchema = z.strictObject({
  format: z.literal(registerFormat),
  version: z.literal(registerVersion),
  series: seriesSchema,
  /** Where the series begins in this program: numbers below it were used before, as a person has explained. */
  start: z
    .strictObject({ first: sequenceSchema, at: momentSchema, by: z.string().max(200), reason: z.string().max(2000) })
    .nullable(),
  /** By sequence. */
  entries: z.array(registerEntrySchema).max(200_000),
  /** When a damaged or missing file was made anew, and from what. */
  mended: z.array(z.strictObject({ at: momentSchema, what: bilingualSchema })).default([]),
});
export type Register = z.output<typeof registerSchema>;

/** Steps that raise an older register to the newest version, one per version. Version 1 is the first. */
export const registerMigrations: Migrations = {};

export const registerFile: FileKind<typeof registerSchema> = {
  format: registerFormat,
  version: registerVersion,
  migrations: registerMigrations,
  schema: registerSchema,
  texts: 'as-typed',
};

/** @param value parsed JSON of unknown origin. @returns the register in the newest version, or why it was refused */
export function readRegister(value: unknown): Read<Register> {
  return readAs(registerFile, value);
}
