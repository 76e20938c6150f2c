// An entry of the register of first violations 首违台账 (law-and-forms 2.3, F16): what an office must be able to look up
// before it says that a violation is the first, and what it may tell its neighbours.
import { z } from 'zod';
import { legs } from '../case/case';
import { bilingualSchema } from '../language/bilingual';
import { dateSchema, divisionSchema, momentSchema, slugSchema, ulidSchema } from '../language/plain-values';

/** Where an entry came from, where it was not made here: the bundle, and the office that signed it. */
export const originSchema = z.strictObject({
  bundle: ulidSchema,
  name: bilingualSchema,
  fingerprint: z.string().max(60),
  receivedAt: momentSchema,
  acceptedBy: z.string().max(200),
});

export const entrySchema = z.strictObject({
  id: ulidSchema,
  /** Of the case it was made from; the same case has one entry. */
  case: ulidSchema,
  party: z.strictObject({
    kind: z.enum(['organisation', 'individual']),
    name: bilingualSchema,
    /** Credit code or number of the identity document; "" where it is not known. */
    code: z.string().max(64),
    address: bilingualSchema,
  }),
  matter: slugSchema,
  division: divisionSchema,
  authority: slugSchema,
  authorityName: bilingualSchema,
  /** Day of the act. */
  foundOn: dateSchema,
  /** The papers that stand, by which the entry is made: an order, a commitment or a decision. */
  papers: z.array(z.strictObject({ kind: slugSchema, number: z.string(), date: dateSchema })).max(50),
  correctedOn: dateSchema.nullable(),
  /** The sentence of Article 33 of a decision of no penalty, null while there is none. */
  leg: z.enum(legs).nullable(),
  origin: originSchema.nullable(),
});
export type Entry = z.output<typeof entrySchema>;
