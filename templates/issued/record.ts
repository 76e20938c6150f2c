// The sheet of one issued paper (issue.json): what was issued, by whom, from which wording and law, and the hash of
// every file frozen with it. It is written once and never changed; what happens later stands in its events.
import { z } from 'zod';
import { bilingualSchema, wordsSchema } from '../language/bilingual';
import {
  dateSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../language/plain-values';
import { languages, layouts } from '../paper/paper';
import { type FileKind, type Read, readAs } from '../reading/read';
import type { Migrations } from '../reading/versions';
import { paperSubjectIdSchema } from '../register/register-file';
import { patternSchema, sequenceSchema, yearSchema } from '../register/series';

export const issuedFormat = 'pilin-issued';
export const issuedVersion = 1;

/**
 * pdf, docx: the paper. copy: the PDF of one copy with its label (存根 …). paper: the composed Paper. case, operation,
 * cases: what it was made from, as of then.
 */
export const partRoles = ['pdf', 'docx', 'copy', 'paper', 'case', 'operation', 'cases'] as const;
export type PartRole = (typeof partRoles)[number];

export const issuedPartSchema = z.strictObject({
  role: z.enum(partRoles),
  name: fileNameSchema,
  sha256: sha256Schema,
  bytes: z.number().int().nonnegative(),
  /** Of a copy, as printed on it. */
  label: bilingualSchema.optional(),
  /** Of a PDF. */
  pages: z.number().int().positive().optional(),
});
export type IssuedPart = z.output<typeof issuedPartSchema>;

/** An edition of a law that the paper cites. */
export const citedLawSchema = z.strictObject({ law: slugSchema, edition: z.string().min(1), title: bilingualSchema });
export type CitedLaw = z.output<typeof citedLawSchema>;

export const issuedRecordSchema = z.strictObject({
  format: z.literal(issuedFormat),
  version: z.literal(issuedVersion),
  id: ulidSchema,
  kind: slugSchema,
  /** Of the kind, as the template then called it. */
  name: bilingualSchema,
  language: z.enum(languages),
  layout: z.enum(layouts),
  /** The day the paper bears. */
  date: dateSchema,
  /** "" where papers of this kind bear none. */
  number: z.string().max(250),
  series: z.strictObject({ pattern: patternSchema, year: yearSchema, sequence: sequenceSchema }).nullable(),
  authority: slugSchema,
  subject: paperSubjectIdSchema,
  /** Party of the case or title of the operation. */
  about: bilingualSchema,
  issuedAt: momentSchema,
  by: z.string().min(1).max(200),
  /** Version of the program. */
  program: z.string().max(40),
  template: z.strictObject({ edition: z.string().min(1), origin: z.enum(['shipped', 'office']) }),
  law: z.array(citedLawSchema).max(200),
  /** Wording changed in this paper alone, by clause. */
  rewording: z.record(z.string(), wordsSchema),
  /** The issued paper whose place it takes, and why. */
  replaces: z.strictObject({ id: ulidSchema, reason: z.string().max(2000) }).nullable(),
  /** Id of the issued paper that it corrects. */
  corrects: ulidSchema.nullable(),
  /** What the clerk saw and went on from: warnings of the check before issue, by code. */
  warnings: z.array(slugSchema).max(500),
  parts: z.array(issuedPartSchema).min(1).max(100),
});
export type IssuedRecord = z.output<typeof issuedRecordSchema>;

/** Steps that raise an older record to the newest version, one per version. Version 1 is the first. */
export const issuedMigrations: Migrations = {};

export const issuedRecordFile: FileKind<typeof issuedRecordSchema> = {
  format: issuedFormat,
  version: issuedVersion,
  migrations: issuedMigrations,
  schema: issuedRecordSchema,
  texts: 'as-typed',
};

/** @param value parsed JSON of unknown origin. @returns the record in the newest version, or why it was refused */
export function readIssuedRecord(value: unknown): Read<IssuedRecord> {
  return readAs(issuedRecordFile, value);
}
