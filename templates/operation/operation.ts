// The Operation 联合行动: several authorities, their people and the cases they found. Totals are never stored.
import { z } from 'zod';
import { particularsSchema } from '../asks/ask';
import { ulidSchema } from '../language/plain-values';
import { operationParts, photographSchema } from './operation-parts';
import { sharedSchema } from './sides/share';

export const operationFormat = 'pilin-operation';
export const operationVersion = 1;

export const operationSchema = z.strictObject({
  format: z.literal(operationFormat),
  version: z.literal(operationVersion),
  id: ulidSchema,
  ...operationParts,
  cases: z.array(ulidSchema).max(5000),
  photographs: z.array(photographSchema).max(200),
  /** What kinds of paper ask for beside these facts: kind -> key -> answer. */
  particulars: particularsSchema.default({}),
  /** What the other sides sent of the same operation; left out while it is this office's alone. */
  shared: sharedSchema.optional(),
});
export type Operation = z.output<typeof operationSchema>;
