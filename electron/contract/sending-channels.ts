// The border, before a bundle leaves: the sheet with this office's fingerprint, and what a bundle would hold.
import { z } from 'zod';
import { partRoles, purposes } from '../../templates/bundle/manifest';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, ulidSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

export const sendingChannels = {
  /** The sheet with the fingerprint, on which it goes to the neighbours; the machine asks where to. */
  'sending:sheet': {
    input: nothing,
    /** `file` opens through paper:open; null where cancelled. */
    output: z.strictObject({ cancelled: z.boolean(), file: z.string().nullable(), name: z.string() }),
  },
  /** What a bundle would hold, file by file, before it is made. `trouble` says why a file can't be sent. */
  'sending:contents': {
    input: z.strictObject({
      purpose: z.enum(purposes).exclude(['receipt']),
      subjects: z.array(ulidSchema).max(200),
      period: z.strictObject({ from: dateSchema, until: dateSchema }).nullable(),
      letter: ulidSchema.nullable(),
    }),
    output: z.strictObject({
      parts: z.array(
        z.strictObject({
          path: z.string(),
          role: z.enum(partRoles),
          name: z.string(),
          bytes: z.number().int(),
          trouble: bilingualSchema.nullable(),
        }),
      ),
      entries: z.number().int(),
    }),
  },
} as const;
