// Looks into data that need not be complete or right yet: a value of the wrong kind counts as missing.
import { type Bilingual, noWords, wordsSchema } from '../language/bilingual';
import type { PathPart } from './path';
import { valueAt } from './schema-at';

/** The text at a path, "" where there is none. */
export function textAt(data: unknown, ...path: readonly PathPart[]): string {
  const value = valueAt(data, path);
  return typeof value === 'string' ? value : '';
}

/** The text in two languages at a path; plain text is Chinese. */
export function wordsAt(data: unknown, ...path: readonly PathPart[]): Bilingual {
  const words = wordsSchema.safeParse(valueAt(data, path));
  return words.success ? words.data : noWords;
}

/** The list at a path, empty where there is none. */
export function listAt(data: unknown, ...path: readonly PathPart[]): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** The texts in the list at a path. */
export function textsAt(data: unknown, ...path: readonly PathPart[]): readonly string[] {
  return listAt(data, ...path).filter((value) => typeof value === 'string');
}
