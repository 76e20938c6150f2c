// A number series 文号: one authority, one pattern, one year. Kinds of paper that share a pattern share its sequence.
import { z } from 'zod';
import { slugSchema } from '../language/plain-values';
import { fillPattern, sequenceDigits } from '../office/number-pattern';
import type { Authority } from '../office/office';

export const yearSchema = z.string().regex(/^\d{4}$/);
export const patternSchema = z
  .string()
  .max(200)
  .refine((text) => text.includes('{sequence}') && text.includes('{year}'));
/** No office gets there in a year; a larger number is a slip of the pen. */
export const sequenceSchema = z.number().int().min(1).max(9_999_999);

export const seriesSchema = z.strictObject({ authority: slugSchema, pattern: patternSchema, year: yearSchema });
/** `year` is that of the day the paper bears. */
export type Series = z.output<typeof seriesSchema>;

/** A series as the office writes its numbers. */
export type WrittenSeries = Series & { readonly width: number };

/** @param date of the paper, YYYY-MM-DD. @returns undefined where the authority numbers no papers of this kind */
export function seriesFor(authority: Authority, kind: string, date: string): WrittenSeries | undefined {
  const found = authority.series.find((one) => one.paper === kind);
  if (found === undefined) return undefined;
  return { authority: authority.id, pattern: found.pattern, year: date.slice(0, 4), width: found.width };
}

export function numberOf({ pattern, year }: Series, sequence: number, width: number): string {
  return fillPattern(pattern, year, sequenceDigits(sequence, width));
}

/** The sequence of a number written by the pattern, with or without zeros before it; null for any other text. */
export function sequenceOf({ pattern, year }: Series, number: string): number | null {
  const [before = '', ...after] = fillPattern(pattern, year, '\u0000').split('\u0000');
  const text = number.trim();
  if (!text.startsWith(before)) return null;
  const digits = /^\d{1,8}/.exec(text.slice(before.length))?.[0];
  if (digits === undefined || text !== [before, ...after].join(digits)) return null;
  const sequence = sequenceSchema.safeParse(Number(digits));
  return sequence.success ? sequence.data : null;
}

/** One name for one series. */
export function seriesKey({ authority, pattern, year }: Series): string {
  return [year, authority, pattern].join('\n');
}
