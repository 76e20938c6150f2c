// The border, the program itself: what it is made of, how it is updated, and files that the system hands to it.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

const part = { name: z.string().max(200), version: z.string().max(100) };

export const programChannels = {
  'about:get': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      /** Electron, Chromium, Node. */
      runtime: z.array(z.strictObject(part)),
      /** Programs and fonts of others. */
      parts: z.array(z.strictObject({ ...part, licence: z.string() })),
      /** Fingerprint of the publisher's key; null where this build has none and takes no update package. */
      publisher: z.string().nullable(),
    }),
  },
  /** The licence's text, as plain text. */
  'about:licence': { input: z.strictObject(part), output: z.strictObject({ text: z.string() }) },
  /** Shows the folder with the texts of law and papers that come with the program. */
  'about:texts': { input: nothing, output: nothing },
  /** The person chooses an update package; its installer is put where the person wants it, and nothing is started. */
  'update:take': {
    input: nothing,
    output: z.strictObject({
      cancelled: z.boolean(),
      update: z
        .strictObject({ version: z.string(), released: dateSchema, notes: bilingualSchema, file: z.string() })
        .nullable(),
    }),
  },
  /** The problem report as plain text, for the person to read before it is saved. */
  'problem:look': { input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Saves the report that was looked at last where the person wants it. */
  'problem:save': { input: nothing, output: z.strictObject({ cancelled: z.boolean() }) },
  /** Files that the person opened with this program and that were not asked for yet; each has an id of this run. */
  'file:handed': {
    input: nothing,
    output: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  },
} as const;
