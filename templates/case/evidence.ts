// Evidence 证据: the eight kinds of Article 46 of the Law on Administrative Penalty.
import { z } from 'zod';
import { wordsSchema } from '../language/bilingual';
import {
  dateSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../language/plain-values';

export const evidenceKinds = [
  'documentary',
  'physical',
  'audio-visual',
  'electronic',
  'testimony',
  'party-statement',
  'expert-opinion',
  'on-site-record',
] as const;

/** original 原件、原物; copy 复制件、影印件、抄录件、照片 that stand for it (Order 55, Art. 17). */
export const evidenceForms = ['original', 'copy'] as const;

/**
 * Of a piece that a neighbour's bundle brought 互认: who collected it, which authority vouches for it by its signature,
 * and who took it in here. `case` and `evidence` are its ids there.
 */
export const recognisedSchema = z.strictObject({
  bundle: ulidSchema,
  case: ulidSchema,
  evidence: z.string().max(80),
  collectedBy: z.string().max(200),
  /** Left out where nobody vouches for it. */
  authority: wordsSchema.optional(),
  from: wordsSchema,
  fingerprint: z.string().max(60),
  at: momentSchema,
  by: z.string().max(200),
  /** Its file as recorded there, where the file itself did not come along. */
  file: z.strictObject({ name: fileNameSchema, sha256: sha256Schema }).optional(),
});
export type Recognised = z.output<typeof recognisedSchema>;

export const evidenceSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(evidenceKinds),
  title: wordsSchema,
  takenAt: z.union([momentSchema, dateSchema]),
  /** Where it was obtained; printed under photographs. */
  place: wordsSchema.optional(),
  /** Who took it: an officer's id, or a name. */
  takenBy: z.string(),
  copies: z.number().int().min(1).max(9999),
  file: z
    .strictObject({ name: fileNameSchema, sha256: sha256Schema, bytes: z.number().int().nonnegative() })
    .optional(),
  form: z.enum(evidenceForms).optional(),
  /** Who handed it over, or where it was found; who signs that a copy agrees with the original. */
  provider: wordsSchema.optional(),
  /** What electronic data lie on: a disc with its number, a drive. */
  medium: wordsSchema.optional(),
  remark: wordsSchema.optional(),
  /** The authority that collected it; another than the case's own where it was received from a neighbour. */
  origin: z.string(),
  recognised: recognisedSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Whether a file of evidence is a picture that can stand on paper: by its name, as its bytes are not at hand here. */
export function isPictureFile(name: string): boolean {
  return /\.(jpe?g|png)$/i.test(name);
}
