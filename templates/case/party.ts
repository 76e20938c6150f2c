// The Party 当事人: an organisation or a person.
import { z } from 'zod';
import { wordsSchema } from '../language/bilingual';
import { dateSchema } from '../language/plain-values';

export const organisationSchema = z.strictObject({
  kind: z.literal('organisation'),
  name: wordsSchema,
  /** 统一社会信用代码, GB 32100-2015, 18 characters; checked by its check digits in checks/. */
  creditCode: z.string(),
  representative: z.strictObject({ name: wordsSchema, position: wordsSchema }),
  address: wordsSchema,
  phone: z.string(),
});

export const identityKinds = [
  'resident-id',
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'foreign-permanent-resident',
  'other',
] as const;

export const individualSchema = z.strictObject({
  kind: z.literal('individual'),
  name: wordsSchema,
  identity: z.strictObject({ kind: z.enum(identityKinds), number: z.string() }),
  sex: z.enum(['male', 'female']).optional(),
  birthDate: dateSchema.optional(),
  nationality: wordsSchema.optional(),
  address: wordsSchema,
  phone: z.string(),
  /** Required by Articles 30 and 31 for minors and for persons unable to control their conduct. */
  guardian: z.strictObject({ name: wordsSchema, phone: z.string() }).optional(),
});

export const partySchema = z.discriminatedUnion('kind', [organisationSchema, individualSchema]);
export type Party = z.infer<typeof partySchema>;
