// The border, examples: the plain desk of the first days, which shows the example cases. Goes when the desk is whole.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { languages, layouts } from '../../templates/paper/paper';
import { findingSchema, nothing } from './border-schemas';

const exampleCaseSchema = z.strictObject({
  id: ulidSchema,
  party: bilingualSchema,
  matter: bilingualSchema,
  place: bilingualSchema,
  /** Day of the act. */
  date: dateSchema,
});

const exampleOperationSchema = z.strictObject({
  id: ulidSchema,
  title: bilingualSchema,
  places: z.array(bilingualSchema),
  from: dateSchema,
  until: dateSchema,
});

export const exampleChannels = {
  'example:list': {
    input: nothing,
    output: z.strictObject({ cases: z.array(exampleCaseSchema), operations: z.array(exampleOperationSchema) }),
  },
  'paper:compose': {
    /** `id` is that of a case or an operation, as the kind asks for. */
    input: z.strictObject({
      id: ulidSchema,
      kind: slugSchema,
      language: z.enum(languages),
      layout: z.enum(layouts),
    }),
    output: z.strictObject({
      /** The very bytes that are printed. */
      pdf: z.instanceof(Uint8Array),
      pages: z.number().int().positive(),
      findings: z.array(findingSchema),
    }),
  },
} as const;
