// The border, early warnings 预警: what was found here and by which rule, what neighbours sent, and a paper begun from one.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, ulidSchema } from '../../templates/language/plain-values';
import { warningKeySchema } from '../../templates/warnings/put-aside';
import { warningSettingsSchema } from '../../templates/warnings/settings';
import { warningRules } from '../../templates/warnings/warning';
import { nothing, plainDataSchema } from './border-schemas';

const occurrenceSchema = z.strictObject({
  id: ulidSchema,
  /** entry: of the register alone; there is no case to open. */
  of: z.enum(['case', 'entry']),
  party: bilingualSchema,
  matter: bilingualSchema,
  place: bilingualSchema,
  authority: bilingualSchema,
  on: dateSchema,
});

const warningSchema = z.strictObject({
  key: warningKeySchema,
  rule: z.enum(warningRules),
  sentence: bilingualSchema,
  explained: bilingualSchema,
  /** How many there are; `occurrences` are the newest of them. */
  count: z.number().int(),
  occurrences: z.array(occurrenceSchema),
  aside: z.strictObject({ at: momentSchema, by: z.string(), reason: z.string() }).nullable(),
});

const concerns = ['same-party', 'masked-party', 'same-place'] as const;

const receivedSchema = z.strictObject({
  bundle: ulidSchema,
  from: bilingualSchema,
  receivedAt: momentSchema,
  acceptedBy: z.string(),
  subject: bilingualSchema,
  party: bilingualSchema.nullable(),
  matter: bilingualSchema,
  place: bilingualSchema,
  on: dateSchema.nullable(),
  situation: bilingualSchema,
  assessment: bilingualSchema,
  measures: z.array(bilingualSchema),
  validUntil: dateSchema.nullable(),
  /** Its day has passed. */
  over: z.boolean(),
  number: z.string(),
});

export const warningChannels = {
  'warning:list': {
    input: nothing,
    output: z.strictObject({
      /** By rule, most occurrences first; those put aside among them. */
      warnings: z.array(warningSchema),
      /** Beyond those listed. */
      more: z.number().int(),
      settings: warningSettingsSchema,
      /** Cases and entries that were counted, and drafts that can't be read. */
      counted: z.number().int(),
      unread: z.number().int(),
    }),
  },
  /** Found to be no matter for warning, until something new is counted; a reason of null takes it back. */
  'warning:put-aside': {
    input: z.strictObject({ key: warningKeySchema, reason: z.string().trim().min(1).max(2000).nullable() }),
    output: nothing,
  },
  /** Begins the early-warning paper of a case with the facts of a warning; what was answered before stands. */
  'warning:draft': {
    input: z.strictObject({ key: warningKeySchema, case: ulidSchema }),
    output: z.strictObject({
      /** Where in the form to go on. */
      field: z.string(),
      /** What remains to be entered. */
      remains: z.array(bilingualSchema),
    }),
  },
  'warning:received': {
    input: nothing,
    output: z.strictObject({
      /** Newest first, with the live cases here that each concerns. */
      received: z.array(
        receivedSchema.extend({
          cases: z.array(z.strictObject({ id: ulidSchema, party: bilingualSchema, why: z.enum(concerns) })),
        }),
      ),
      damaged: z.array(z.string()),
    }),
  },
  /** Those of neighbours that concern a case as it is in the window and are not over. */
  'warning:of-case': {
    input: z.strictObject({ id: ulidSchema, case: plainDataSchema }),
    output: z.array(receivedSchema.extend({ why: z.enum(concerns) })),
  },
} as const;
