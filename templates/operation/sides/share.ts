// What one side of a joint operation says of it: its people, visits, cases and texts. Each side speaks for itself, and
// the newest word of each stands, so that sides agree whichever way and however often their bundles went.
import { z } from 'zod';
import { wordsSchema } from '../../language/bilingual';
import { divisionSchema, momentSchema, sha256Schema, slugSchema, ulidSchema } from '../../language/plain-values';
import type { FileKind } from '../../reading/read';
import { operationParts, photographSchema } from '../operation-parts';

export const shareFormat = 'pilin-operation-share';
export const shareVersion = 1;

/** As its own office has it, so that it is named and signs as it is called, whoever prints. */
const sideSchema = z.strictObject({
  id: slugSchema,
  division: divisionSchema,
  name: wordsSchema,
  shortName: wordsSchema,
  sealDiameterMm: z.number().min(20).max(60),
});
export type Side = z.output<typeof sideSchema>;

const sharedPhotographSchema = photographSchema.extend({ sha256: sha256Schema });

const said = {
  authority: sideSchema,
  /** When it was said: a later word of the same authority takes its place. */
  at: momentSchema,
  facts: z.strictObject(operationParts),
  /** `file` is the name where it lies: at the sender in a bundle, here in what is held. */
  photographs: z.array(sharedPhotographSchema).max(200),
};

/** As it stands in a bundle; its cases and photographs are parts of their own. */
export const shareSchema = z.strictObject({
  format: z.literal(shareFormat),
  version: z.literal(shareVersion),
  operation: ulidSchema,
  ...said,
  cases: z.array(ulidSchema).max(5000),
});
export type Share = z.output<typeof shareSchema>;

export const shareFile: FileKind<typeof shareSchema> = {
  format: shareFormat,
  version: shareVersion,
  migrations: {},
  schema: shareSchema,
};

/** A case of another side, to be read and counted: it is no draft of this office and gets no number here. */
const heldCaseSchema = z.strictObject({ id: ulidSchema, case: z.record(z.string(), z.json()) });

export const heldShareSchema = z.strictObject({
  ...said,
  cases: z.array(heldCaseSchema).max(5000),
  /** The bundle it came in. */
  from: z.strictObject({
    bundle: ulidSchema,
    fingerprint: z.string().max(60),
    at: momentSchema,
    by: z.string().max(200),
  }),
});
export type HeldShare = z.output<typeof heldShareSchema>;

export const sharedTexts = ['findings', 'problems', 'nextSteps'] as const;
export type SharedText = (typeof sharedTexts)[number];

/** What the report prints of texts that several sides wrote: all side by side, that of one side, or words of its own. */
const textChoiceSchema = z.strictObject({
  take: z.enum(['all', 'one', 'own']),
  authority: slugSchema.optional(),
  words: wordsSchema.optional(),
  /** What the sides had written when a person chose: where it is another by now, the choice stands no more. */
  seen: z.string(),
});
export type TextChoice = z.output<typeof textChoiceSchema>;

export const sharedSchema = z.strictObject({
  /** The authority for which this office speaks in it. */
  as: slugSchema,
  shares: z.array(heldShareSchema).max(40),
  texts: z.partialRecord(z.enum(sharedTexts), textChoiceSchema).default({}),
});
export type Shared = z.output<typeof sharedSchema>;
