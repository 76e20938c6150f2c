// The course of a case within the office: days that no paper bears and from which the office's own periods run
// (templates/deadlines). All of it may be left out: many cases are corrected on the spot and never filed.
import { z } from 'zod';
import { dateSchema, slugSchema } from '../language/plain-values';

const days = (most: number) => z.number().int().min(0).max(most);

export const courseSchema = z.strictObject({
  /** Day on which the complaint, report or referral came in 线索. */
  clueOn: dateSchema.optional(),
  /** Working days added to the check of the clue by approval (Order 55, Art. 15: 10). */
  clueExtendedDays: days(10).optional(),
  /** Day on which the filing was approved 立案. */
  filedOn: dateSchema.optional(),
  /** Days added to the time for the decision by approval (Order 55, Art. 29: 30, then at most 60 more). */
  extendedDays: days(90).optional(),
  /** Days of hearings, tests and expert opinions, which do not count towards the time for the decision. */
  daysNotCounted: days(3650).optional(),
  /** Day on which the form that closes the case was filled in 结案. */
  closedOn: dateSchema.optional(),
  /** Whether the decision is to be published, and when it was. */
  publication: z.enum(['yes', 'no']).optional(),
  publishedOn: dateSchema.optional(),
  /** Answers to letters: kind of letter -> day on which the answer came. */
  replies: z.record(slugSchema, dateSchema).optional(),
});
export type Course = z.output<typeof courseSchema>;

/** What of a half-filled draft's course can stand; the rest is left out, and reading the case names it. */
export function wholeCourse(given: unknown): Course {
  const parts = typeof given === 'object' && given !== null ? (given as { readonly [key: string]: unknown }) : {};
  const kept = Object.entries(courseSchema.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse(Object.hasOwn(parts, key) ? parts[key] : undefined);
    return read.success && read.data !== undefined ? [[key, read.data]] : [];
  });
  return Object.fromEntries(kept);
}
