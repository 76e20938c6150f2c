// A version of a matter or of a text of law as an office kept it: what it was, who made it, when and why.
import { z } from 'zod';
import { momentSchema } from '../../language/plain-values';
import type { LawText } from '../schema';

export const keptOf = ['matter', 'text'] as const;

export const keptVersionSchema = z.strictObject({
  of: z.enum(keptOf),
  /** Of the matter; of a text its law and edition. */
  id: z.string().min(1).max(400),
  /**
   * null: the office took its own entry back. It is judged where it is used, not here: a version made by another
   * version of the program must never keep the office from being read.
   */
  entry: z.record(z.string(), z.unknown()).nullable(),
  /**
   * office: somebody saved it. shipped: as the program had it before the office's first change. found: as it stood
   * without a record, entered by an import or before records were kept.
   */
  origin: z.enum(['office', 'shipped', 'found']),
  by: z.string().max(200),
  note: z.string().max(2000),
  at: momentSchema,
});
export type KeptVersion = z.output<typeof keptVersionSchema>;

/** By what a text of law is known in the record. */
export function textKey({ law, edition }: Pick<LawText, 'law' | 'edition'>): string {
  return `${law} ${edition}`;
}
