// The border, the law of an office: its own matters and texts, changed in one step with a record, and who uses an article.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, divisionSchema, slugSchema } from '../../templates/language/plain-values';
import { citedSchema } from '../../templates/law/cited-on';
import { keptOf, keptVersionSchema } from '../../templates/law/keeping/kept-version';
import { lawTextSchema, matterSchema } from '../../templates/law/schema';
import { languages } from '../../templates/paper/paper';
import { findingSchema, nothing, plainDataSchema } from './border-schemas';

const entryName = { of: z.enum(keptOf), id: z.string().min(1).max(400) };

const cited = z.record(z.string(), z.array(citedSchema));

export const lawChannels = {
  /** What the office has entered itself; the program's own law is known to the window. */
  'law:get': {
    input: nothing,
    output: z.strictObject({ texts: z.array(lawTextSchema), matters: z.array(matterSchema) }),
  },
  /** Every kept version of one matter or text, oldest first. */
  'law:versions': { input: z.strictObject(entryName), output: z.array(keptVersionSchema) },
  /** Several matters, texts and templates in one step: all are saved with who and why, or none. */
  'law:save': {
    input: z.strictObject({
      changes: z
        .array(
          z.strictObject({
            ...entryName,
            /** As the window saw the office's own entry, null where there was none. */
            before: plainDataSchema.nullable(),
            /** null: what is shipped, if anything, stands again. */
            after: plainDataSchema.nullable(),
          }),
        )
        .max(400),
      /** Templates that cite otherwise from a day on: each becomes a new edition of the office. */
      templates: z
        .array(
          z.strictObject({ kind: slugSchema, /** The newest edition seen. */ expected: z.string(), provisions: cited }),
        )
        .max(60),
      by: z.string().trim().min(1).max(200),
      note: z.string().trim().min(1).max(2000),
    }),
    output: z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('saved') }),
      /** Ids that somebody else has changed since. */
      z.strictObject({ result: z.literal('conflict'), ids: z.array(z.string()) }),
      z.strictObject({
        result: z.literal('refused'),
        /** `change`: its place in `changes`, null where it is about all or about a template. */
        findings: z.array(findingSchema.extend({ change: z.number().int().nullable() })),
      }),
    ]),
  },
  /** What cites the law beside matters: templates in use by name, and how many open drafts there are of each matter. */
  'law:uses': {
    input: nothing,
    output: z.strictObject({
      templates: z.array(
        z.strictObject({ kind: slugSchema, name: bilingualSchema, newest: z.string(), provisions: cited }),
      ),
      drafts: z.record(z.string(), z.number().int()),
    }),
  },
  /** One matter at several places on a day, as a paper in a folder that the person chooses: PDF and DOCX. */
  'law:export-comparison': {
    input: z.strictObject({
      matter: slugSchema,
      /** Named as the desk names them. */
      places: z
        .array(z.strictObject({ division: divisionSchema, name: bilingualSchema }))
        .min(2)
        .max(4),
      date: dateSchema,
      language: z.enum(languages),
    }),
    output: z.strictObject({
      cancelled: z.boolean(),
      files: z.array(z.strictObject({ file: z.string(), name: z.string() })),
    }),
  },
} as const;
