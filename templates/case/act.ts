// The act 违法行为: when, where and what, in the terms the chosen matter asks for.
import { z } from 'zod';
import { bilingualSchema, wordsSchema } from '../language/bilingual';
import { divisionSchema, momentSchema } from '../language/plain-values';

/** A fact asked for by the matter: number in the matter's unit, choice or date as text, text in two languages. */
export const factValueSchema = z.union([z.number(), z.string(), bilingualSchema]);
export type FactValue = z.infer<typeof factValueSchema>;

export const actSchema = z.strictObject({
  from: momentSchema,
  until: momentSchema.optional(),
  division: divisionSchema,
  address: wordsSchema,
  facts: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/), factValueSchema),
  /** Free narrative; where present it replaces the matter's fact sentence. */
  narrative: wordsSchema.optional(),
});
export type Act = z.infer<typeof actSchema>;
