// The note beside the data folder that it is to be encrypted or decrypted, and how far that has come. Each step may be the
// last one before the power goes: the next start goes on from what stands here.
import { join } from 'node:path';
import { z } from 'zod';
import { type FileKind, readAs } from '../../templates/reading/read';
import type { Disk } from '../store/disk/disk';
import { removeForGood } from '../store/disk/is-there';
import { readDocument, writeDocument } from '../store/json-document';
import { keyFileSchema } from './key-file';

const name = 'encryption-pending.json';
const schema = z.strictObject({
  format: z.literal('pilin-encryption'),
  version: z.literal(1),
  wish: z.enum(['on', 'off']),
  /** build: beside the present folder. swap: what is built takes its place. remove: the former one goes. */
  stage: z.enum(['build', 'swap', 'remove']),
  /** Name of the former folder until it is removed. */
  keepAs: z.string().regex(/^data-before-encryption-\d{8}T\d{9}Z$/),
  /** The key that is to be in the folder; null where it is to be plain. */
  key: keyFileSchema.nullable(),
});
export type SwitchWish = z.output<typeof schema>;
export const wishKind: FileKind<typeof schema> = { format: 'pilin-encryption', version: 1, migrations: {}, schema };

/** @param folder absolute, that holds the data folder as `data`. Null where nothing is wished. Errors of node:fs pass */
export async function readWish(disk: Disk, folder: string): Promise<SwitchWish | null> {
  const found = await readDocument(disk, folder, name, (value) => readAs(wishKind, value));
  return found.state === 'good' ? found.value : null;
}

export async function writeWish(
  disk: Disk,
  folder: string,
  wish: Omit<SwitchWish, 'format' | 'version'>,
): Promise<void> {
  await writeDocument(disk, folder, name, { format: 'pilin-encryption', version: 1, ...wish });
}

export async function endWish(disk: Disk, folder: string): Promise<void> {
  await removeForGood(disk, join(folder, name));
}
