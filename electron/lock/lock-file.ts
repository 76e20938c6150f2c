// What the lock keeps beside the settings: a hash of the PIN or passphrase, after how long it locks, and how often somebody
// was wrong. The words themselves are kept nowhere.
import { join } from 'node:path';
import { z } from 'zod';
import { momentSchema } from '../../templates/language/plain-values';
import { type FileKind, readAs } from '../../templates/reading/read';
import { readJsonFile } from '../store/read-json-file';
import { writeFileAtomically } from '../store/write-file-atomically';

export const lockFileName = 'lock.json';
const format = 'pilin-lock';

const lockSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  /** Minutes without input; 0 for never by itself. */
  minutes: z.int().min(0).max(240),
  /** Of this installation, random, in base64. */
  salt: z.base64().min(20).max(64),
  /** scrypt of the words with the salt, in base64. */
  hash: z.base64().min(40).max(100),
  /** What scrypt was told, so that later versions may tell it more. */
  cost: z.strictObject({ n: z.literal([16_384, 32_768, 65_536]), r: z.literal(8), p: z.literal(1) }),
  wrong: z.int().min(0),
  lastWrongAt: momentSchema.nullable(),
});

export const lockFile: FileKind<typeof lockSchema> = { format, version: 1, migrations: {}, schema: lockSchema };
export type LockData = z.output<typeof lockSchema>;

export type ReadLock = { readonly state: 'none' | 'unreadable' } | { readonly state: 'set'; readonly data: LockData };

/** @param folder absolute, that of the settings */
export async function readLock(folder: string): Promise<ReadLock> {
  const json = await readJsonFile(join(folder, lockFileName));
  if (!json.ok) return { state: json.findings[0]?.code === 'file-not-readable' ? 'none' : 'unreadable' };
  const read = readAs(lockFile, json.value);
  return read.ok ? { state: 'set', data: read.value } : { state: 'unreadable' };
}

/** @throws errors of node:fs */
export async function writeLock(folder: string, data: LockData): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  await writeFileAtomically(folder, { name: lockFileName, bytes, mode: 0o600 });
}
