// The note beside the data folder that a restored one waits to take its place: it is written last and removed last, so
// that the swap is finished or undone whatever ends the program in between.
import { join } from 'node:path';
import { z } from 'zod';
import { momentSchema } from '../../../templates/language/plain-values';
import { type FileKind, readAs } from '../../../templates/reading/read';
import type { Disk } from '../../store/disk/disk';
import { removeForGood } from '../../store/disk/is-there';
import { readDocument, writeDocument } from '../../store/json-document';

const schema = z.strictObject({
  format: z.literal('pilin-restore'),
  version: z.literal(1),
  /** Moment of the backup. */
  at: momentSchema,
  /** Name under which the present data folder is kept. */
  keepAs: z.string().regex(/^data-before-\d{8}T\d{9}Z$/),
});
export type Restore = z.output<typeof schema>;

export const restoreKind: FileKind<typeof schema> = { format: 'pilin-restore', version: 1, migrations: {}, schema };

const pendingName = 'restore-pending.json';
const doneName = 'restore-done.json';

/** @param folder that holds the data folder as `data`. Null where nothing waits. Errors of node:fs pass */
export const readPending = (disk: Disk, folder: string): Promise<Restore | null> => read(disk, folder, pendingName);
/** The last restore that was done. */
export const readDone = (disk: Disk, folder: string): Promise<Restore | null> => read(disk, folder, doneName);

export async function writePending(
  disk: Disk,
  folder: string,
  restore: Omit<Restore, 'format' | 'version'>,
): Promise<void> {
  await writeDocument(disk, folder, pendingName, { format: 'pilin-restore', version: 1, ...restore });
}

/** @param done what is told from now on; null where it came to nothing */
export async function endPending(disk: Disk, folder: string, done: Restore | null): Promise<void> {
  if (done !== null) await writeDocument(disk, folder, doneName, done);
  await removeForGood(disk, join(folder, pendingName));
}

async function read(disk: Disk, folder: string, name: string): Promise<Restore | null> {
  const found = await readDocument(disk, folder, name, (value) => readAs(restoreKind, value));
  return found.state === 'good' ? found.value : null;
}
