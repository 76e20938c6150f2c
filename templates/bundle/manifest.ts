// The manifest of a Bundle 移送包: what one office hands to another, part by part, each with its hash. What is signed
// is the manifest's bytes, so that every part is bound to the sender.
import { z } from 'zod';
import { bilingualSchema } from '../language/bilingual';
import {
  dateSchema,
  divisionSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../language/plain-values';
import type { FileKind } from '../reading/read';

export const bundleFormat = 'pilin-bundle';
export const bundleVersion = 1;

/**
 * transfer: a case handed over 案件移送 · clue: 线索移送 · evidence: evidence for a case of the receiver ·
 * assistance, reply: a request for investigative assistance and its answer · operation: a joint operation shared ·
 * first-violations: entries of the register · warning: 预警通报 · receipt: says what became of a bundle received.
 */
export const purposes = [
  'transfer',
  'clue',
  'evidence',
  'assistance',
  'reply',
  'operation',
  'first-violations',
  'warning',
  'receipt',
] as const;
export type Purpose = (typeof purposes)[number];

export const partRoles = [
  'case',
  'operation',
  'paper',
  'paper-record',
  'evidence',
  'photograph',
  'provisions',
  'first-violations',
  'warning',
  'receipt',
  'readme',
] as const;

/** Folders and names of parts are made by the program from ids: nothing a person typed becomes a path. */
export const partPathSchema = z
  .string()
  .max(120)
  .regex(/^[a-z][a-z0-9-]{0,30}(\/[A-Za-z0-9][A-Za-z0-9-]{0,63}){0,2}\.[a-z0-9]{1,8}$/);

export const partSchema = z.strictObject({
  path: partPathSchema,
  role: z.enum(partRoles),
  bytes: z.number().int().nonnegative(),
  sha256: sha256Schema,
  /** What the file was called where it came from. */
  name: fileNameSchema.optional(),
  /** Of a case, paper or piece of evidence: its id there. */
  of: z.string().max(80).optional(),
});
export type Part = z.output<typeof partSchema>;

const officeOf = z.strictObject({ authority: slugSchema, division: divisionSchema, name: bilingualSchema });

export const manifestSchema = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  id: ulidSchema,
  purpose: z.enum(purposes),
  from: officeOf,
  /** The authority it is meant for; another may open it, and is told. */
  to: z.strictObject({ authority: slugSchema.optional(), name: bilingualSchema }),
  createdAt: momentSchema,
  /** The person who sends it. */
  createdBy: z.string().max(200),
  /** Words for the receiver, such as what is asked. */
  note: bilingualSchema,
  /** The day by which an answer is asked for. */
  replyBy: dateSchema.optional(),
  /** The bundle it answers. */
  answers: ulidSchema.optional(),
  /** Who collected each piece of evidence, and that the sender vouches for it. */
  vouched: z
    .array(
      z.strictObject({
        /** The case it belongs to, where the bundle holds several. */
        case: ulidSchema.optional(),
        evidence: slugSchema,
        collectedBy: z.string().max(200),
        collectedAt: z.union([momentSchema, dateSchema]),
        authority: bilingualSchema,
      }),
    )
    .max(2000),
  parts: z
    .array(partSchema)
    .min(1)
    .max(5000)
    .refine((parts) => new Set(parts.map(({ path }) => path)).size === parts.length),
});
export type Manifest = z.output<typeof manifestSchema>;

export const manifestFile: FileKind<typeof manifestSchema> = {
  format: bundleFormat,
  version: bundleVersion,
  migrations: {},
  schema: manifestSchema,
};

/** Ed25519 over the bytes of the manifest as they stand in the bundle; key and signature in base64. */
export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.base64().max(64),
  signature: z.base64().max(128),
});
export type Signature = z.output<typeof signatureSchema>;
