// The border, before a bundle leaves: the sheet with this office's fingerprint, and what a bundle would hold.
import { z } from 'zod';
import { partRoles } from '../../templates/bundle/manifest';
import { bilingualSchema } from '../../templates/language/bilingual';
import { nothing } from './border-schemas';
import { exchangeChannels } from './exchange-channels';

export const sendingChannels = {
  /** The sheet with the fingerprint, on which it goes to the neighbours; the machine asks where to. */
  'sending:sheet': {
    input: nothing,
    /** `file` opens through paper:open; null where cancelled. */
    output: z.strictObject({ cancelled: z.boolean(), file: z.string().nullable(), name: z.string() }),
  },
  /** What a bundle would hold, file by file, before it is made. */
  'sending:contents': {
    input: exchangeChannels['exchange:make'].input.pick({ purpose: true, subjects: true, period: true }),
    output: z.strictObject({
      parts: z.array(
        z.strictObject({
          path: z.string(),
          role: z.enum(partRoles),
          name: z.string(),
          bytes: z.number().int(),
          /** Why it can't be sent, null where it can. */
          trouble: bilingualSchema.nullable(),
        }),
      ),
      entries: z.number().int(),
      /** Pieces whose files are not here: only their records would be sent. */
      missing: z.array(z.string()),
    }),
  },
} as const;
