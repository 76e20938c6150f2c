// The border, template workshop: the editions of an office, one tried on a case, saved, exchanged as a file.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { languages, layouts } from '../../templates/paper/paper';
import { provisionStates } from '../../templates/workshop/provisions-of-case';
import { templateWorkSchema } from '../../templates/workshop/work';
import { nothing, plainDataSchema } from './border-schemas';
import { setPaperSchema } from './paper-channels';

/** How an edition came to be. */
const record = {
  edition: z.string(),
  basedOn: z.string(),
  note: z.string(),
  by: z.string(),
  savedAt: momentSchema,
};

const editionSchema = z.strictObject({
  ...record,
  /** Papers are made from it. */
  inUse: z.boolean(),
  ended: z.strictObject({ at: momentSchema, by: z.string(), note: z.string() }).nullable(),
  template: plainDataSchema,
});

/** newer: the shipped template has changed since. later-program: it was made from what a later program ships. */
const news = z.enum(['none', 'newer', 'later-program']);

const faultSchema = z.strictObject({
  /** Of the file, from 1. */
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  severity: z.enum(['block', 'warn']),
  sentence: bilingualSchema,
});

/** Cases of the desk, or the examples that come with the program. */
const subjectSchema = z.strictObject({ from: z.enum(['desk', 'example']), id: ulidSchema });

const provisionUseSchema = z.strictObject({
  /** cited.order, or law.breach and law.consequence: chosen by matter, place and day. */
  as: z.string(),
  state: z.enum(provisionStates),
  name: bilingualSchema,
  text: bilingualSchema,
  edition: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

const byKind = z.strictObject({ kind: slugSchema });

/** Another edition was saved since the window last looked: its name. */
const conflict = z.strictObject({ result: z.literal('conflict'), newest: z.string() });

export const templateChannels = {
  'template:list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        kind: slugSchema,
        name: bilingualSchema,
        subject: z.enum(['case', 'operation']),
        group: bilingualSchema,
        /** Edition of the shipped template. */
        shipped: z.string(),
        own: z.strictObject({ ...record, /** Why it can't be used. */ unfit: bilingualSchema.nullable() }).nullable(),
        news,
        /** Whether work on it was left unsaved. */
        work: z.boolean(),
      }),
    ),
  },
  'template:open': {
    input: byKind,
    output: z.strictObject({
      kind: slugSchema,
      name: bilingualSchema,
      subject: z.enum(['case', 'operation']),
      /** To begin with. */
      shipped: plainDataSchema,
      /** The shipped template with its shared clauses, as it is now and as it was when ours was made. */
      shippedWhole: plainDataSchema,
      base: plainDataSchema.nullable(),
      news,
      /** Oldest first. */
      editions: z.array(editionSchema),
      newest: z.string(),
      work: templateWorkSchema.nullable(),
    }),
  },
  'template:save': {
    input: z.strictObject({
      kind: slugSchema,
      template: plainDataSchema,
      /** Edition of the shipped template that it was made from or compared with. */
      basedOn: z.string().max(200),
      note: z.string().min(1).max(2000),
      by: z.string().min(1).max(200),
      /** The newest edition that the window has seen, "" for none. */
      expected: z.string().max(200),
    }),
    output: z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('saved'), edition: z.string() }),
      z.strictObject({
        result: z.literal('refused'),
        faults: z.array(z.strictObject({ path: z.string(), sentence: bilingualSchema })),
      }),
      conflict,
    ]),
  },
  /** The shipped template is used again; the editions stay for the record. */
  'template:reset': {
    input: z.strictObject({
      kind: slugSchema,
      note: z.string().max(2000),
      by: z.string().min(1).max(200),
      expected: z.string().max(200),
    }),
    output: z.discriminatedUnion('result', [z.strictObject({ result: z.literal('reset') }), conflict]),
  },
  /** Reads a file chosen by dialog. Nothing is saved: what is sound comes back to be looked at. */
  'template:import': {
    input: byKind,
    output: z.strictObject({
      cancelled: z.boolean(),
      /** Of the file, without its folder. */
      name: z.string(),
      faults: z.array(faultSchema),
      template: plainDataSchema.nullable(),
    }),
  },
  'template:export': {
    input: z.strictObject({ kind: slugSchema, template: plainDataSchema }),
    output: z.strictObject({ cancelled: z.boolean() }),
  },
  /** What a paper can be tried on; `text` finds cases by any field. At most 40 of the desk, then the examples. */
  'template:subjects': {
    input: z.strictObject({ subject: z.enum(['case', 'operation']), text: z.string().max(200) }),
    output: z.array(
      z.strictObject({
        from: z.enum(['desk', 'example']),
        id: ulidSchema,
        title: bilingualSchema,
        detail: bilingualSchema,
      }),
    ),
  },
  /** Sets a draft from a template being edited, and tells what it uses. `revision` as in paper:set. */
  'template:try': {
    input: z.strictObject({
      kind: slugSchema,
      template: plainDataSchema,
      subject: subjectSchema,
      language: z.enum(languages),
      layout: z.enum(layouts),
      date: dateSchema,
      revision: z.number().int(),
    }),
    output: z.strictObject({
      paper: setPaperSchema,
      facts: z.array(z.strictObject({ name: z.string(), words: bilingualSchema, missing: z.boolean() })),
      provisions: z.array(provisionUseSchema),
    }),
  },
  /** Keeps what is being worked on over the end of the program; null lets it go. */
  'template:keep': {
    input: z.strictObject({ kind: slugSchema, work: templateWorkSchema.nullable() }),
    output: nothing,
  },
} as const;
