// Which change of the keys was the last, sealed in the folder itself: so a key file from before it is known.
import { z } from 'zod';
import { type FileKind, readAs } from '../../templates/reading/read';
import type { Disk } from '../store/disk/disk';
import { readDocument, writeDocument } from '../store/json-document';
import type { KeyFile } from './key-file';

export const generationName = 'key-generation.json';
const schema = z.strictObject({
  format: z.literal('pilin-key-generation'),
  version: z.literal(1),
  generation: z.int().min(1),
});
const generationKind: FileKind<typeof schema> = { format: 'pilin-key-generation', version: 1, migrations: {}, schema };

/** @param disk sealed with the folder's key. Where nothing readable says otherwise the key file is the newest. */
export async function isRolledBack(disk: Disk, root: string, { generation }: KeyFile): Promise<boolean> {
  const found = await readDocument(disk, root, generationName, (value) => readAs(generationKind, value));
  return found.state === 'good' && found.value.generation > generation;
}

/** After the key file itself: cut off in between, the key file is the newer one, which is no harm. */
export async function noteGeneration(disk: Disk, root: string, { generation }: KeyFile): Promise<void> {
  await writeDocument(disk, root, generationName, { format: 'pilin-key-generation', version: 1, generation });
}
