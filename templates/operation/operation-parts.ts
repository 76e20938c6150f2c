// What is said of a joint operation, by this office in its own file and by each side in what it sends of it.
import { z } from 'zod';
import { wordsSchema } from '../language/bilingual';
import { dateSchema, divisionSchema, fileNameSchema, momentSchema, slugSchema } from '../language/plain-values';

export const photographSchema = z.strictObject({
  file: fileNameSchema,
  caption: wordsSchema,
  place: wordsSchema,
  takenAt: z.union([momentSchema, dateSchema]),
});

export const operationParts = {
  title: wordsSchema,
  /** Sponsor first. */
  authorities: z.array(slugSchema).min(1).max(40),
  dates: z.strictObject({ from: dateSchema, until: dateSchema }),
  places: z.array(z.strictObject({ division: divisionSchema, name: wordsSchema })).max(200),
  participants: z
    .array(
      z.strictObject({
        authority: slugSchema,
        /** Person-times 人次. */
        officers: z.number().int().nonnegative(),
        /** Vehicle-times 台次. */
        vehicles: z.number().int().nonnegative(),
        /** Who leads this authority's people, and where they are reached. */
        leader: wordsSchema.optional(),
        phone: z.string().optional(),
        /** What this authority does in the operation. */
        task: wordsSchema.optional(),
      }),
    )
    .max(200),
  /** What is to be inspected: entries of the list of matters. */
  matters: z.array(slugSchema).max(200).default([]),
  /** Whom to inspect, as planned; what was inspected is counted apart. */
  targets: z
    .array(z.strictObject({ authority: slugSchema, name: wordsSchema, place: wordsSchema, focus: wordsSchema }))
    .max(2000)
    .default([]),
  /** Premises inspected, counted per authority and kind (家次). */
  inspected: z
    .array(z.strictObject({ authority: slugSchema, kind: wordsSchema, count: z.number().int().nonnegative() }))
    .max(500),
  publicity: z.strictObject({ persons: z.number().int().nonnegative() }),
  findings: wordsSchema,
  problems: wordsSchema,
  nextSteps: wordsSchema,
} as const;
