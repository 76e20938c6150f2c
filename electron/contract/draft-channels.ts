// The border, drafts: list, search, open, save, history, trash. The machine holds them; the window never knows a path.
import { z } from 'zod';
import { draftStatuses } from '../../templates/case/draft-status';
import { figureCellSchema, figureWishSchema } from '../../templates/figures/figure-wish';
import { bilingualSchema } from '../../templates/language/bilingual';
import {
  dateSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  ulidSchema,
} from '../../templates/language/plain-values';
import { findingSchema, nothing, plainDataSchema } from './border-schemas';

/** One row of the drafts list. */
export const draftEntrySchema = z.strictObject({
  id: ulidSchema,
  status: z.enum(draftStatuses),
  matter: bilingualSchema,
  party: bilingualSchema,
  place: bilingualSchema,
  authority: z.string(),
  /** Day of the act, or null while it is not known. */
  actOn: dateSchema.nullable(),
  deadline: z.string().nullable(),
  /** Kinds of paper printed or exported so far. */
  papers: z.array(z.string()),
  updatedAt: momentSchema,
  trashedAt: momentSchema.nullable(),
  /** Set where the file is damaged, missing or of a newer program: what is wrong. The rest is what was last known. */
  trouble: bilingualSchema.optional(),
});

const draftSchema = z.strictObject({
  id: ulidSchema,
  createdAt: momentSchema,
  updatedAt: momentSchema,
  case: plainDataSchema,
  /** For each field path, the Chinese for which its English was written: where they differ the English is stale. */
  englishOf: z.record(z.string(), z.string()),
  /** By kind of paper, then clause. */
  rewording: z.record(z.string(), z.record(z.string(), bilingualSchema)),
});

const opened = z.strictObject({
  draft: draftSchema,
  findings: z.array(findingSchema),
  /** Set where the file was damaged and an older good version was taken: what happened, to be shown. */
  recovered: bilingualSchema.nullable(),
});

const byId = z.strictObject({ id: ulidSchema });
const versionEntry = z.strictObject({
  version: z.string().max(80),
  savedAt: momentSchema,
  first: z.boolean(),
  printed: z.boolean(),
});

export const draftChannels = {
  'draft:search': {
    input: z.strictObject({
      /** Any field, Chinese or pinyin initials; "" for all. */
      text: z.string().max(200),
      status: z.array(z.enum(draftStatuses)),
      matter: z.string().max(64).nullable(),
      trashed: z.boolean(),
      sort: z.enum(['updatedAt', 'deadline', 'actOn', 'party', 'matter', 'status']),
      descending: z.boolean(),
      /** Only the cases behind one figure, as they stand now. */
      behind: z.strictObject({ wish: figureWishSchema, cell: figureCellSchema }).nullable().optional(),
      /** Which of the entries are wanted, counted from 0; all of them where it is left out. */
      part: z.strictObject({ from: z.number().int().min(0), count: z.number().int().min(0) }).optional(),
    }),
    output: z.strictObject({
      /** Of all that were found, in order: a list of ten thousand is known whole while its entries come in parts. */
      ids: z.array(ulidSchema),
      entries: z.array(draftEntrySchema),
      total: z.number().int(),
      overdue: z.number().int(),
    }),
  },
  /** The rows of certain drafts, in the order asked for; those that are gone or in the trash are left out. */
  'draft:rows': { input: z.strictObject({ ids: z.array(ulidSchema).max(5000) }), output: z.array(draftEntrySchema) },
  'draft:open': { input: byId, output: opened },
  /** A blank draft of an authority, or a copy of another draft with its papers and dates of course left out. */
  'draft:create': { input: z.strictObject({ copyOf: ulidSchema.nullable() }), output: opened },
  /** `expected` is the updatedAt the window last saw: another save in between comes back as a conflict. */
  'draft:save': {
    input: z.strictObject({ draft: draftSchema, expected: momentSchema }),
    output: z.discriminatedUnion('result', [
      z.strictObject({
        result: z.literal('saved'),
        updatedAt: momentSchema,
        findings: z.array(findingSchema),
        /** Set where the draft is safe but its history could not be written. */
        warning: bilingualSchema.optional(),
      }),
      z.strictObject({ result: z.literal('conflict'), theirs: draftSchema }),
    ]),
  },
  'draft:trash': { input: z.strictObject({ ids: z.array(ulidSchema).min(1).max(1000) }), output: nothing },
  'draft:restore': { input: z.strictObject({ ids: z.array(ulidSchema).min(1).max(1000) }), output: nothing },
  /** For good; the machine asks once more by dialog. */
  'draft:purge': { input: nothing, output: z.strictObject({ purged: z.number().int() }) },
  /**
   * Writes what the window holds into a file where the person wants it, for a data folder that takes nothing. `file` is
   * its name, to be shown.
   */
  'draft:keep-copy': {
    input: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('case'), draft: draftSchema }),
      z.strictObject({ of: z.literal('operation'), id: ulidSchema, operation: plainDataSchema }),
    ]),
    output: z.strictObject({ file: z.string().nullable() }),
  },
  /** Takes such a file back. Where the desk has the same one the person is asked, and that one stays in its history. */
  'draft:take-copy': {
    input: nothing,
    output: z.strictObject({ taken: z.strictObject({ of: z.enum(['case', 'operation']), id: ulidSchema }).nullable() }),
  },
  /** Copies photographs that a person chooses beside the case, as files of its evidence. */
  'draft:add-photographs': {
    input: byId,
    output: z.strictObject({
      cancelled: z.boolean(),
      files: z.array(z.strictObject({ name: fileNameSchema, sha256: sha256Schema, bytes: z.number().int() })),
    }),
  },
  'history:list': { input: byId, output: z.array(versionEntry) },
  /** A version beside the draft as it is now: which fields differ. */
  'history:compare': {
    input: z.strictObject({ id: ulidSchema, version: z.string().max(80) }),
    output: z.array(z.strictObject({ path: z.string(), before: z.string(), after: z.string() })),
  },
  'history:restore': { input: z.strictObject({ id: ulidSchema, version: z.string().max(80) }), output: opened },
  /** Parties of earlier cases that match what was typed, with their cases, newest first. */
  'party:suggest': {
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.array(
      z.strictObject({
        party: plainDataSchema,
        cases: z.array(z.strictObject({ id: ulidSchema, matter: bilingualSchema, actOn: dateSchema.nullable() })),
      }),
    ),
  },
} as const;
