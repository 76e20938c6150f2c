// The border, the register of first violations 首违台账: looked up before "first" is answered, listed, judged, written out.
import { z } from 'zod';
import { legs, lookUpSchema } from '../../templates/case/case';
import { originSchema } from '../../templates/first-violations/entry';
import { entryOrders } from '../../templates/first-violations/entry-list';
import { verdicts } from '../../templates/first-violations/judgement';
import { scopes } from '../../templates/first-violations/search';
import { alikes } from '../../templates/first-violations/why-alike';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { plainDataSchema } from './border-schemas';

const judgementSchema = z.strictObject({
  verdict: z.enum(verdicts),
  by: z.string(),
  at: momentSchema,
  note: z.string(),
});

const hitSchema = z.strictObject({
  /** same-party and judged-same are matches; judged-other was set aside. The others are for a person to judge. */
  why: z.enum([...alikes, 'other-matter', 'judged-same', 'judged-other']),
  /** Of this office's own case, null where a neighbour sent the entry. */
  case: ulidSchema.nullable(),
  party: bilingualSchema,
  code: z.string(),
  matter: bilingualSchema,
  authority: bilingualSchema,
  foundOn: dateSchema,
  numbers: z.array(z.string()),
  /** The office that sent it. */
  from: bilingualSchema.nullable(),
  /** What a person judged of the two parties. */
  judgement: judgementSchema.nullable(),
});

const rowSchema = z.strictObject({
  id: ulidSchema,
  party: bilingualSchema,
  code: z.string(),
  kind: z.enum(['organisation', 'individual']),
  address: bilingualSchema,
  matter: slugSchema,
  matterName: bilingualSchema,
  division: z.string(),
  authority: bilingualSchema,
  foundOn: dateSchema,
  numbers: z.array(z.string()),
  correctedOn: dateSchema.nullable(),
  leg: z.enum(legs).nullable(),
  /** Of this office's own case, null where a neighbour sent the entry. */
  case: ulidSchema.nullable(),
  origin: originSchema.nullable(),
});

const likeSchema = z.strictObject({
  entry: rowSchema,
  why: z.enum(alikes).nullable(),
  judgement: judgementSchema.nullable(),
});

/** Which entries are wished for. */
const wish = {
  text: z.string().max(200),
  origin: z.enum(['all', 'own', 'received']),
  matter: slugSchema.nullable(),
  authority: slugSchema.nullable(),
  /** Digits that the code of the place begins with. */
  division: z
    .string()
    .regex(/^\d{2,6}$/)
    .nullable(),
  from: dateSchema.nullable(),
  until: dateSchema.nullable(),
  order: z.enum(entryOrders),
  descending: z.boolean(),
};

const named = z.strictObject({ id: slugSchema, name: bilingualSchema });

export const firstViolationChannels = {
  /** What the register holds of the case's party, and the record of having looked. Nothing is answered by it. */
  'violation:look-up': {
    input: z.strictObject({ id: ulidSchema, case: plainDataSchema }),
    output: z.strictObject({ record: lookUpSchema, hits: z.array(hitSchema).max(5000) }),
  },
  'violation:list': {
    input: z.strictObject({
      ...wish,
      part: z.strictObject({ from: z.number().int().min(0), count: z.number().int().min(0).max(500) }),
    }),
    output: z.strictObject({
      /** Of all that were found, in their order. */
      ids: z.array(ulidSchema),
      entries: z.array(rowSchema),
      /** Of the whole register. */
      own: z.number().int(),
      received: z.number().int(),
      /** Matters and authorities that the register knows, to choose from. */
      matters: z.array(named),
      authorities: z.array(named),
      /** Codes of the places where they were found. */
      places: z.array(z.string()),
      rule: z.strictObject({ lookBackMonths: z.number().int(), scope: z.enum(scopes) }),
    }),
  },
  /** One entry, with those that may be of the same party. */
  'violation:open': {
    input: z.strictObject({ id: ulidSchema }),
    output: z.strictObject({
      entry: rowSchema,
      papers: z.array(z.strictObject({ kind: slugSchema, number: z.string(), date: dateSchema })),
      like: z.array(likeSchema),
    }),
  },
  /** Keeps what a person judged of the parties of two entries, by whom and when; the newest of a pair holds. */
  'violation:judge': {
    input: z.strictObject({
      one: ulidSchema,
      other: ulidSchema,
      verdict: z.enum(verdicts),
      note: z.string().trim().min(1).max(2000),
    }),
    output: z.strictObject({}),
  },
  /** Individuals are masked. `ids` names the entries, or is null for all that the wish finds. */
  'violation:export': {
    input: z.strictObject({
      ...wish,
      ids: z.array(ulidSchema).max(100_000).nullable(),
      format: z.enum(['xlsx', 'json']),
    }),
    output: z.strictObject({ cancelled: z.boolean(), entries: z.number().int() }),
  },
} as const;
