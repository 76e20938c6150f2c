// The small file in an encrypted data folder that holds its key, wrapped twice: by the passphrase and by the recovery key.
// Neither is kept anywhere. A mirror lies beside it, for without this file nothing can ever be read again.
import { z } from 'zod';
import { momentSchema } from '../../templates/language/plain-values';
import { type FileKind, readAs } from '../../templates/reading/read';
import { done, type Outcome } from '../contract/outcome';
import { keyNames } from '../store/data-folder';
import type { Disk } from '../store/disk/disk';
import { readDocument, writeDocument } from '../store/json-document';
import { keyDamaged, keyNewer } from './sealing-faults';

const format = 'pilin-key';
const wrappedSchema = z.strictObject({
  /** In base64, of AES-256-GCM: 12 bytes of nonce, the key, 16 bytes of tag. */
  sealed: z.base64().length(80),
  salt: z.base64().min(20).max(64),
});
const keySchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  /** Of the key inside: all that is sealed with it belongs together. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Counts the changes of passphrase and recovery key. */
  generation: z.int().min(1).max(1_000_000),
  createdAt: momentSchema,
  changedAt: momentSchema,
  passphrase: wrappedSchema.extend({
    /** What scrypt was told, so that later versions may tell it more. */
    cost: z.strictObject({ n: z.literal([65_536, 131_072, 262_144]), r: z.literal(8), p: z.literal(1) }),
  }),
  recovery: wrappedSchema,
});

export const keyFile: FileKind<typeof keySchema> = { format, version: 1, migrations: {}, schema: keySchema };
export type KeyFile = z.output<typeof keySchema>;
export const keyFileSchema = keySchema;

/** @param root absolute: a data folder. Null where it has none. Errors of node:fs pass */
export async function readKeyFile(disk: Disk, root: string): Promise<Outcome<KeyFile | null>> {
  const found = await Promise.all(
    keyNames.map((name) => readDocument(disk, root, name, (value) => readAs(keyFile, value))),
  );
  const good = found.flatMap((one) => (one.state === 'good' ? [one.value] : []));
  // A change that was cut off between the two left the newer one first.
  const [newest] = good.sort((a, b) => b.generation - a.generation);
  if (newest !== undefined) return done(newest);
  if (found.some(({ state }) => state === 'newer')) return keyNewer;
  return found.every(({ state }) => state === 'missing') ? done(null) : keyDamaged;
}

/** The old file stands until the new one does. Errors of node:fs pass. */
export async function writeKeyFile(disk: Disk, root: string, file: KeyFile): Promise<void> {
  for (const name of keyNames) await writeDocument(disk, root, name, file);
}
