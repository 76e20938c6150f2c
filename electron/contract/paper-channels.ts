// The border, papers: set one while typing, check it, print it, export it.
import { z } from 'zod';
import { askSchema } from '../../templates/asks/ask';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, sha256Schema, slugSchema } from '../../templates/language/plain-values';
import { findingSchema, nothing, paperChoiceSchema, paperSubjectSchema } from './border-schemas';

/** Where a line stands on a page, and which clause and fields it came from; lengths in mm from the page's top left. */
const placeSchema = z.strictObject({
  page: z.number().int().positive(),
  xMm: z.number(),
  yMm: z.number(),
  widthMm: z.number(),
  heightMm: z.number(),
  clause: z.string(),
  fields: z.array(z.string()),
});

/** A clause that can be reworded in one paper: its words as composed, and whether they are the clerk's. */
const clauseSchema = z.strictObject({ clause: slugSchema, words: bilingualSchema, reworded: z.boolean() });

const printerSchema = z.strictObject({ name: z.string(), isDefault: z.boolean() });

/** A draft of a paper as PDF, with what the window needs to know of its lines. */
export const setPaperSchema = z.strictObject({
  revision: z.number().int(),
  pdf: z.instanceof(Uint8Array),
  pages: z.number().int().positive(),
  places: z.array(placeSchema),
  clauses: z.array(clauseSchema),
  substitutions: z.array(z.strictObject({ role: z.string(), wanted: z.string(), used: z.string() })),
  /** Our own work for this paper: composing, typesetting and writing, in milliseconds. */
  milliseconds: z.number(),
});

export const paperChannels = {
  'kind:list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        id: slugSchema,
        name: bilingualSchema,
        subject: z.enum(['case', 'operation']),
        /** Under which it is listed; `place` is the group's among the groups. */
        group: z.strictObject({ id: slugSchema, name: bilingualSchema, place: z.number().int().nonnegative() }),
        /** What its numbers are marked with; `official`: by the rules of GB/T 9704. Null for a paper without number. */
        series: z.strictObject({ mark: z.string(), official: z.boolean() }).nullable(),
        /** What the paper asks for beside the facts of its subject. */
        asks: z.array(askSchema),
        /** The cover or the index of a case file: made with the whole file, not by itself. */
        ofFile: z.boolean(),
      }),
    ),
  },
  /** Sets a draft of the paper as PDF. `revision` comes back unchanged: the window drops stale answers. */
  'paper:set': {
    input: z.strictObject({ subject: paperSubjectSchema, choice: paperChoiceSchema, revision: z.number().int() }),
    output: setPaperSchema,
  },
  /** What blocks and what warns before signature, for one paper or for several. */
  'paper:check': {
    input: z.strictObject({ subject: paperSubjectSchema, choices: z.array(paperChoiceSchema).min(1).max(40) }),
    output: z.strictObject({
      papers: z.array(z.strictObject({ kind: slugSchema, findings: z.array(findingSchema) })),
    }),
  },
  /** Ids of the papers that are usually made next, as the subject stands now. */
  'paper:usual': {
    input: z.strictObject({ subject: paperSubjectSchema, date: dateSchema }),
    output: z.strictObject({ kinds: z.array(slugSchema) }),
  },
  'printer:list': { input: nothing, output: z.array(printerSchema) },
  /** Ready papers only: a blocking finding refuses all. Each copy bears its label (存根, 当事人联). */
  'paper:print': {
    input: z.strictObject({
      subject: paperSubjectSchema,
      choices: z.array(paperChoiceSchema).min(1).max(40),
      printer: z.string().max(200),
      copies: z.number().int().min(1).max(20),
      labelled: z.boolean(),
    }),
    output: z.strictObject({
      jobs: z.array(z.strictObject({ kind: slugSchema, copy: z.number().int(), pages: z.number().int() })),
    }),
  },
  /** The machine asks for the folder by dialog. Drafts bear 草稿 DRAFT; ready ones pass the checks first. */
  'paper:export': {
    input: z.strictObject({
      subject: paperSubjectSchema,
      choices: z.array(paperChoiceSchema).min(1).max(40),
      formats: z
        .array(z.enum(['pdf', 'docx']))
        .min(1)
        .max(2),
      ready: z.boolean(),
    }),
    output: z.strictObject({
      cancelled: z.boolean(),
      /** `file` is the machine's handle for opening and revealing; `name` is what it is called on disk. */
      files: z.array(z.strictObject({ file: z.string(), name: z.string(), kind: slugSchema, sha256: sha256Schema })),
    }),
  },
  /** With the system's viewer or word processor; only files exported in this run are known. */
  'paper:open': { input: z.strictObject({ file: z.string().max(64) }), output: nothing },
  'paper:reveal': { input: z.strictObject({ file: z.string().max(64) }), output: nothing },
  /** The record of what was issued, printed and exported from a draft. */
  'paper:record': {
    input: z.strictObject({ id: z.string().max(26) }),
    output: z.array(
      z.strictObject({
        at: momentSchema,
        what: z.enum(['issued', 'printed', 'exported']),
        kind: slugSchema,
        language: z.string(),
        layout: z.string(),
        who: z.string().optional(),
        sha256: sha256Schema,
        /** Which wording it was made from; absent in records older than that. */
        template: z.strictObject({ edition: z.string(), origin: z.enum(['shipped', 'office']) }).optional(),
        /** Of an issued paper. */
        number: z.string().optional(),
        reprint: z.boolean().optional(),
      }),
    ),
  },
} as const;
