// A receipt 回执: says to whoever sent a bundle what became of it. It closes the loop in the sender's ledger.
import { z } from 'zod';
import { momentSchema, sha256Schema, ulidSchema } from '../language/plain-values';
import type { FileKind } from '../reading/read';
import { outcomes } from './ledger';

const format = 'pilin-receipt';
const version = 1;

export const receiptSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  /** The bundle that was received, and the hash of its manifest, so that no other is meant. */
  bundle: ulidSchema,
  manifest: sha256Schema,
  outcome: z.enum(outcomes),
  /** Why it was declined; "" otherwise. */
  reason: z.string().max(2000),
  at: momentSchema,
  by: z.string().max(200),
  /** What became of each case of it; `id` is its number at the receiver. */
  cases: z
    .array(z.strictObject({ of: z.string().max(80), take: z.string().max(64), id: ulidSchema.nullable() }))
    .max(1000),
});
export type Receipt = z.output<typeof receiptSchema>;

export const receiptFile: FileKind<typeof receiptSchema> = { format, version, migrations: {}, schema: receiptSchema };

export function receiptOf(facts: Omit<Receipt, 'format' | 'version'>): Receipt {
  return { format, version, ...facts };
}
