// The border, list of matters as a file: written out, read with a report, and taken over once a person has looked.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { nothing } from './border-schemas';

const changeSchema = z.strictObject({
  id: slugSchema,
  name: bilingualSchema,
  change: z.enum(['added', 'changed', 'same']),
  /** Field by field; of an added matter `before` is "". */
  fields: z.array(z.strictObject({ field: bilingualSchema, before: z.string(), after: z.string() })),
});

const listFindingSchema = z.strictObject({
  severity: z.enum(['block', 'warn']),
  /** 清单!C7, or matters[2].bases[0] in a JSON file. */
  place: z.string(),
  sentence: bilingualSchema,
  matter: slugSchema.nullable(),
});

export const matterChannels = {
  /** All matters as the office knows them; the machine asks where to. */
  'matter:export': {
    input: z.strictObject({ format: z.enum(['xlsx', 'json']) }),
    output: z.strictObject({ cancelled: z.boolean(), matters: z.number().int() }),
  },
  /** Reads a file chosen by dialog and keeps what it holds for `matter:take`. Nothing is changed by it. */
  'matter:read': {
    input: nothing,
    output: z.strictObject({
      cancelled: z.boolean(),
      report: z
        .strictObject({
          reading: ulidSchema,
          /** Of the file, without its folder. */
          name: z.string(),
          changes: z.array(changeSchema),
          findings: z.array(listFindingSchema),
        })
        .nullable(),
    }),
  },
  /** Takes the matters ticked of the file read last: all of them in one step, or none. */
  'matter:take': {
    input: z.strictObject({
      reading: ulidSchema,
      matters: z.array(slugSchema).min(1).max(5000),
      by: z.string().trim().min(1).max(200),
      note: z.string().trim().min(1).max(2000),
    }),
    output: z.discriminatedUnion('result', [
      z.strictObject({ result: z.literal('taken'), matters: z.number().int() }),
      /** They were changed after the file was read. */
      z.strictObject({ result: z.literal('conflict'), matters: z.array(slugSchema) }),
      z.strictObject({
        result: z.literal('refused'),
        findings: z.array(z.strictObject({ matter: slugSchema.nullable(), sentence: bilingualSchema })),
      }),
    ]),
  },
} as const;
