// Where this computer keeps backups besides the usual place; and what tells its places from those of other computers.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from '../store/read-json-file';
import { writeFileAtomically } from '../store/write-file-atomically';

const schema = z.strictObject({
  format: z.literal('pilin-backup-settings'),
  version: z.literal(1),
  origin: z.string().regex(/^[0-9a-f]{8}$/),
  /** Absolute folder of the second place; null for none. */
  second: z.string().max(4000).nullable(),
});
export type BackupSettings = Pick<z.output<typeof schema>, 'origin' | 'second'>;

const name = 'backup-settings.json';

/** @param folder of the settings. One that can't be read counts as none. */
export async function readBackupSettings(folder: string): Promise<BackupSettings> {
  const json = await readJsonFile(join(folder, name));
  const parsed = json.ok ? schema.safeParse(json.value) : null;
  if (parsed?.success) return parsed.data;
  return { origin: randomBytes(4).toString('hex'), second: null };
}

/** @throws errors of node:fs */
export async function writeBackupSettings(folder: string, { origin, second }: BackupSettings): Promise<void> {
  const file = { format: 'pilin-backup-settings', version: 1, origin, second };
  await writeFileAtomically(folder, { name, bytes: new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`) });
}
