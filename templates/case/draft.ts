// The Draft 草稿: a case as far as a clerk has typed it, kept between sessions. It need not be a valid Case yet.
import { z } from 'zod';
import { bilingualSchema } from '../language/bilingual';
import { momentSchema, sha256Schema, slugSchema, ulidSchema } from '../language/plain-values';
import { languages, layouts } from '../paper/paper';
import type { Migrations } from '../reading/versions';

export const draftFormat = 'pilin-draft';
export const draftVersion = 1;

/** A paper that was issued, or left the program: sent to a printer, or written as files. */
export const logEntrySchema = z.strictObject({
  at: momentSchema,
  who: z.string().max(200).optional(),
  what: z.enum(['issued', 'printed', 'exported']),
  kind: slugSchema,
  language: z.enum(languages),
  layout: z.enum(layouts),
  formats: z
    .array(z.enum(['pdf', 'docx']))
    .min(1)
    .max(2),
  /** Of the file; of an issued paper that of its record (issue.json). */
  sha256: sha256Schema,
  /** Which wording it was made from. */
  template: z.strictObject({ edition: z.string().max(200), origin: z.enum(['shipped', 'office']) }).optional(),
  /** Id of the issued paper in the archive, where it is one; left out for papers that were not issued. */
  record: ulidSchema.optional(),
  number: z.string().max(250).optional(),
  /** An issued paper that had left the program before. */
  reprint: z.boolean().optional(),
});
export type LogEntry = z.output<typeof logEntrySchema>;

/** What drafts of every subject hold beside the subject itself. */
export const draftShell = {
  id: ulidSchema,
  createdAt: momentSchema,
  /** Of the last save; grows with each, so that it also names the version. */
  updatedAt: momentSchema,
  /** Path of an English field -> the Chinese for which it was written: where they differ, the English is stale. */
  englishOf: z.record(z.string(), z.string()).default({}),
  /** Wording changed in one kind of paper: kind -> clause -> words. */
  rewording: z.record(slugSchema, z.record(z.string(), bilingualSchema)).default({}),
  log: z.array(logEntrySchema),
} as const;

/** Data of a form: a JSON object of any shape. Depth and size are limited before this is asked (`plainCopy`). */
export const formDataSchema = z.record(z.string(), z.json());

export const draftSchema = z
  .strictObject({
    format: z.literal(draftFormat),
    version: z.literal(draftVersion),
    ...draftShell,
    /** Shaped like a case file, kept as typed. Its id, once there, is the draft's own. */
    case: formDataSchema,
  })
  .refine((draft) => isOwnId(draft.case.id, draft.id), { path: ['case', 'id'] });
export type Draft = z.output<typeof draftSchema>;

/** Steps that raise an older draft to the newest version, one per version. Version 1 is the first. */
export const draftMigrations: Migrations = {};

/** Whether the subject's id is missing yet, or that of the draft. */
export function isOwnId(subjectId: unknown, draftId: string): boolean {
  return subjectId === undefined || subjectId === draftId;
}
