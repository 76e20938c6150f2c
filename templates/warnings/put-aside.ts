// Warnings that a person found to be no matter for warning: who, when, why, and what had been counted then. One comes
// back by itself once something is counted that was not there.
import { z } from 'zod';
import { momentSchema, ulidSchema } from '../language/plain-values';
import { type FileKind, readAs } from '../reading/read';
import type { Warning } from './warning';

export const asideFormat = 'pilin-warnings-aside';
export const asideVersion = 1;

export const warningKeySchema = z.string().min(1).max(400);

export const asideSchema = z.strictObject({
  key: warningKeySchema,
  at: momentSchema,
  by: z.string().max(200),
  reason: z.string().trim().min(1).max(2000),
  /** Of the cases and entries counted. */
  counted: z.array(ulidSchema).max(50_000),
});
export type Aside = z.output<typeof asideSchema>;

const schema = z.strictObject({
  format: z.literal(asideFormat),
  version: z.literal(asideVersion),
  entries: z.array(asideSchema).max(10_000),
});

export const asideFileKind: FileKind<typeof schema> = {
  format: asideFormat,
  version: asideVersion,
  migrations: {},
  schema,
  texts: 'as-typed',
};

export const readAside = (value: unknown) => readAs(asideFileKind, value);

export function asideFile(entries: readonly Aside[]): z.output<typeof schema> {
  return { format: asideFormat, version: asideVersion, entries: [...entries] };
}

/** @returns the entry by which a warning is put aside, null where there is none or something new was counted */
export function asideOf({ key, occurrences }: Warning, entries: readonly Aside[]): Aside | null {
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) return null;
  const counted = new Set(entry.counted);
  return occurrences.every(({ id }) => counted.has(id)) ? entry : null;
}
