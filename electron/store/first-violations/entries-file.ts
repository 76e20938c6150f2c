// One file of entries: those of a month's own cases, or those of one bundle.
import { z } from 'zod';
import { entrySchema } from '../../../templates/first-violations/entry';
import { type FileKind, readAs } from '../../../templates/reading/read';

const format = 'pilin-first-violations';
const version = 1;
const schema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  entries: z.array(entrySchema).max(100_000),
});

export const entriesFileKind: FileKind<typeof schema> = { format, version, migrations: {}, schema, texts: 'as-typed' };

export const readEntries = (value: unknown) => readAs(entriesFileKind, value);

export function entriesFile(entries: z.output<typeof schema>['entries']): z.output<typeof schema> {
  return { format, version, entries };
}
