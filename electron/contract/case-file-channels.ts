// The border, case files 卷宗: everything of a case in the order of filing, with its cover and its index of contents.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { sha256Schema, slugSchema } from '../../templates/language/plain-values';
import { findingSchema, paperChoiceSchema, paperSubjectSchema } from './border-schemas';

const keySchema = z.string().regex(/^[0-9A-Za-z-]{1,100}$/);

/** issued: as it was frozen. open: made now from the case. evidence: listed; bound in only where its pages are told. */
export const fileEntrySources = ['issued', 'open', 'evidence'] as const;

const entrySchema = z.strictObject({
  key: keySchema,
  source: z.enum(fileEntrySources),
  kind: z.string(),
  name: bilingualSchema,
  number: z.string(),
  /** The day it bears, "" where none is known. */
  date: z.string(),
  taken: z.boolean(),
  /** First and last page within the file; null for what is not taken or not bound in. */
  pages: z.tuple([z.number().int(), z.number().int()]).nullable(),
});

const wish = {
  subject: paperSubjectSchema,
  /** How each kind of paper of the case is made, where it is made now: cover and index among them. */
  choices: z.array(paperChoiceSchema).min(1).max(60),
  /** Keys of the entries that are wanted; null for what is usual. */
  taken: z.array(keySchema).max(2500).nullable(),
  /** Pages of what is put in by hand, by key. */
  sheets: z.array(z.strictObject({ key: keySchema, pages: z.number().int().min(0).max(2000) })).max(2500),
};

export const caseFileChannels = {
  /** What would lie in the file, on which pages, and what speaks against making it. */
  'case-file:look': {
    input: z.strictObject(wish),
    output: z.strictObject({
      entries: z.array(entrySchema),
      /** Pages of the whole file, cover and index apart. */
      pages: z.number().int(),
      /** Of what is made now: cover, index, papers that were not issued. */
      papers: z.array(z.strictObject({ kind: slugSchema, findings: z.array(findingSchema) })),
    }),
  },
  /** Numbered files and one of the whole, into a folder of their own; the machine asks where. */
  'case-file:export': {
    input: z.strictObject(wish),
    output: z.strictObject({
      cancelled: z.boolean(),
      files: z.array(z.strictObject({ file: z.string(), name: z.string(), sha256: sha256Schema })),
      warning: bilingualSchema.optional(),
    }),
  },
  /** One job a paper, in the order of filing. */
  'case-file:print': {
    input: z.strictObject({ ...wish, printer: z.string().max(200) }),
    output: z.strictObject({ papers: z.number().int(), pages: z.number().int(), warning: bilingualSchema.optional() }),
  },
} as const;
