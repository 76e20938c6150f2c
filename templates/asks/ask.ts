// What a paper asks for beside the facts of its case or operation: declared by its template, so that a kind of paper
// brings its own questions and neither the form nor the printers know of them.
import { z } from 'zod';
import { bilingualSchema } from '../language/bilingual';
import { slugSchema } from '../language/plain-values';

/**
 * text: one line · passage: several lines · texts: a list of lines · organ, organs: an authority of the office by its
 * id, or any other by name · officer: by id, or any name · evidence: pieces of the case's evidence by id ·
 * photographs: those of them whose file is a picture · paper, papers: papers issued in the case, by their number.
 * A list of evidence, photographs or papers that is not given means all of them, or none where the ask says so.
 */
export const askKinds = [
  'text',
  'passage',
  'texts',
  'number',
  'date',
  'moment',
  'choice',
  'organ',
  'organs',
  'officer',
  'evidence',
  'photographs',
  'paper',
  'papers',
] as const;
export type AskKind = (typeof askKinds)[number];

/** Kinds that a template goes through with `each: asked.KEY`. */
export const listKinds: readonly AskKind[] = ['texts', 'organs', 'evidence', 'photographs', 'papers'];

export const askSchema = z.strictObject({
  /** A name that every object has of itself (toString) would be answered before anybody has. */
  key: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .refine((key) => !(key in {})),
  kind: z.enum(askKinds),
  label: bilingualSchema,
  /** What to enter, or where it is found; shown under the field. */
  hint: bilingualSchema.optional(),
  /** Words that are offered at the field; never printed unless the clerk takes them. */
  proposal: bilingualSchema.optional(),
  unit: bilingualSchema.optional(),
  choices: z.array(z.strictObject({ value: slugSchema, label: bilingualSchema })).default([]),
  required: z.boolean().default(false),
  /** What a list of evidence or papers means while nothing is chosen. */
  unanswered: z.enum(['all', 'none']).default('all'),
});
export type Ask = z.output<typeof askSchema>;

/** An answer as files hold it: what it may be depends on the ask's kind. */
export const answerSchema = z.union([
  z.number(),
  z.string(),
  bilingualSchema,
  z.array(z.union([z.string(), bilingualSchema])).max(2000),
]);
export type Answer = z.infer<typeof answerSchema>;

/** Answers of a case or an operation: kind of paper -> key -> answer. */
export const particularsSchema = z.record(slugSchema, z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), answerSchema));
export type Particulars = z.infer<typeof particularsSchema>;

/** Whether leaving it open is an answer: all that there is. */
export function meansAll({ kind, unanswered }: Pick<Ask, 'kind' | 'unanswered'>): boolean {
  return unanswered === 'all' && (kind === 'evidence' || kind === 'photographs' || kind === 'papers');
}

/** Where an answer stands in the file. */
export function answerPath(kind: string, key: string): string {
  return `particulars.${kind}.${key}`;
}
