// The sheet of a backup: when it was made, what it holds, and the hash of the list of its files.
import { z } from 'zod';
import { momentSchema, sha256Schema } from '../../templates/language/plain-values';
import { type FileKind, readAs } from '../../templates/reading/read';
import { type KeptFile, largestBytes, largestListBytes, mostFiles } from './file-list';

const countSchema = z.int().min(0).max(mostFiles);
const holdsSchema = z.strictObject({
  cases: countSchema,
  operations: countSchema,
  issued: countSchema,
  files: countSchema,
  bytes: z.int().min(0).max(largestBytes),
});
/** Cases and operations without those in the trash; bytes of all files, each counted however often it is kept. */
export type Holds = z.output<typeof holdsSchema>;

const schema = z.strictObject({
  format: z.literal('pilin-backup'),
  version: z.literal(1),
  at: momentSchema,
  /** Version of the program that made it. */
  program: z.string().max(100),
  holds: holdsSchema,
  /** The object that lists the files. */
  list: z.strictObject({ sha256: sha256Schema, bytes: z.int().min(0).max(largestListBytes) }),
});
export type Snapshot = z.output<typeof schema>;

export const snapshotKind: FileKind<typeof schema> = {
  format: 'pilin-backup',
  version: 1,
  migrations: {},
  schema,
  texts: 'as-typed',
};

export const readSnapshot = (value: unknown) => readAs(snapshotKind, value);

export const draftPath = /^drafts\/([0-7][0-9A-HJKMNP-TV-Z]{25})\.json$/;
export const operationPath = /^operations\/([0-7][0-9A-HJKMNP-TV-Z]{25})\.json$/;
export const issuedPath = /^issued\/([0-7][0-9A-HJKMNP-TV-Z]{25})\/issue\.json$/;

export function holdsOf(files: readonly KeptFile[]): Holds {
  const count = (pattern: RegExp): number => files.filter(({ path }) => pattern.test(path)).length;
  return {
    cases: count(draftPath),
    operations: count(operationPath),
    issued: count(issuedPath),
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
