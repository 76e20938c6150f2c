// Shapes that several subjects of the border share.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { languages, layouts } from '../../templates/paper/paper';

export const nothing = z.strictObject({});

export const findingSchema = z.strictObject({
  code: slugSchema,
  severity: z.enum(['block', 'warn']),
  path: z.string(),
  sentence: bilingualSchema,
});

/** Which paper is asked for, and how it is set. */
export const paperChoiceSchema = z.strictObject({
  kind: slugSchema,
  language: z.enum(languages),
  layout: z.enum(layouts),
  /** Day of the paper. */
  date: dateSchema,
});

/** A case or an operation as the window holds it: plain data, judged by the machine. */
export const plainDataSchema = z.record(z.string(), z.json());

/** What a paper is made from: unsaved data of the form, by the id of its draft or operation. */
export const paperSubjectSchema = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('case'),
    id: ulidSchema,
    case: plainDataSchema,
    /** By kind of paper, then clause, as the draft holds it: several papers may be asked for at once. */
    rewording: z.record(slugSchema, z.record(z.string(), bilingualSchema)),
  }),
  z.strictObject({ of: z.literal('operation'), id: ulidSchema, operation: plainDataSchema }),
]);
