// The border, the register of first violations 首违台账: looking a party up before "first" is answered.
import { z } from 'zod';
import { lookUpSchema } from '../../templates/case/case';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, ulidSchema } from '../../templates/language/plain-values';
import { plainDataSchema } from './border-schemas';

const hitSchema = z.strictObject({
  /** same-party: a match by the office's rule. The others are for a person to judge. */
  why: z.enum(['same-party', 'masked-party', 'same-name', 'like-name', 'same-address', 'other-matter']),
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
});

export const firstViolationChannels = {
  /** What the register holds of the case's party, and the record of having looked. Nothing is answered by it. */
  'violation:look-up': {
    input: z.strictObject({ id: ulidSchema, case: plainDataSchema }),
    output: z.strictObject({ record: lookUpSchema, hits: z.array(hitSchema).max(5000) }),
  },
} as const;
