// The border, deadlines: what is due in which case, how it was counted and by which rule; and all of it as a calendar.
import { z } from 'zod';
import { directions } from '../../templates/bundle/ledger';
import { deadlineStates } from '../../templates/deadlines/deadlines';
import { countings, deadlineGroups } from '../../templates/deadlines/rule';
import { bilingualSchema } from '../../templates/language/bilingual';
import { slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

/** Names one deadline of one case for as long as it lasts. */
const keySchema = z.string().regex(/^[0-9A-Za-z-]{26,200}$/);

/** In the order in which the board shows them; days are those of China. */
export const deadlineBuckets = [
  'overdue',
  'today',
  'tomorrow',
  'this-week',
  'next-week',
  'later',
  'no-day',
  'met',
] as const;

export const deadlineEntrySchema = z.strictObject({
  key: keySchema,
  /** Of a bundle its id there, and whether it was sent or received: it is dealt with among the exchanges. */
  case: ulidSchema,
  exchange: z.enum(directions).nullable(),
  state: z.enum(deadlineStates),
  group: z.enum(deadlineGroups),
  name: bilingualSchema,
  /** A date, which means its end, or a moment. */
  due: z.string().nullable(),
  late: z.boolean(),
  /** Number of the paper it runs from, "" where there is none. */
  number: z.string(),
  party: bilingualSchema,
  matter: bilingualSchema,
  place: bilingualSchema,
  /** Where in the form it is dealt with. */
  field: z.string(),
});

const filters = {
  /** None means all; likewise below. */
  groups: z.array(z.enum(deadlineGroups)),
  authority: slugSchema.nullable(),
  officer: slugSchema.nullable(),
  /** Whether those that were dealt with are wanted too. */
  met: z.boolean(),
};

const sourceSchema = z.strictObject({
  name: bilingualSchema,
  text: bilingualSchema,
  standing: z.enum(['held', 'older', 'office', 'elsewhere']),
  verify: bilingualSchema,
});

const explained = z.strictObject({
  entry: deadlineEntrySchema,
  why: bilingualSchema,
  source: sourceSchema,
  others: z.array(z.strictObject({ place: bilingualSchema, length: bilingualSchema, source: sourceSchema })),
});

export const deadlineChannels = {
  'deadline:list': {
    input: z.strictObject({
      ...filters,
      part: z.strictObject({ from: z.number().int().min(0), count: z.number().int().min(0).max(2000) }),
    }),
    output: z.strictObject({
      /** Of all that were found, in order. */
      keys: z.array(keySchema),
      /** How many of them stand together under which heading; those without any are left out. */
      buckets: z.array(z.strictObject({ bucket: z.enum(deadlineBuckets), count: z.number().int().positive() })),
      /** Of the part asked for. */
      entries: z.array(deadlineEntrySchema),
      /** Drafts whose files can't be read, so that their deadlines are not known. */
      unread: z.number().int(),
    }),
  },
  /** Of all cases, whatever is filtered: for the rail. */
  'deadline:count': {
    input: nothing,
    output: z.strictObject({ overdue: z.number().int(), soon: z.number().int() }),
  },
  'deadline:explain': { input: z.strictObject({ case: ulidSchema, key: keySchema }), output: explained },
  /** Of one case, those that run or ran, with how they were counted. */
  'deadline:of-case': { input: z.strictObject({ id: ulidSchema }), output: z.array(explained) },
  /** A calendar file (.ics) of what is listed, or of one; the machine asks where by dialog. */
  'deadline:export': {
    input: z.strictObject({ ...filters, only: z.strictObject({ case: ulidSchema, key: keySchema }).nullable() }),
    output: z.strictObject({ cancelled: z.boolean(), events: z.number().int() }),
  },
  /** The rules as shipped, for an office that changes them. */
  'deadline:rules': {
    input: nothing,
    output: z.array(
      z.strictObject({
        id: slugSchema,
        group: z.enum(deadlineGroups),
        name: bilingualSchema,
        place: bilingualSchema,
        comparison: z.boolean(),
        days: z.number().int().nullable(),
        counting: z.enum(countings),
        source: sourceSchema,
      }),
    ),
  },
} as const;
