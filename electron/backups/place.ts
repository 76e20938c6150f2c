// A place that backups lie at: its layout, the mark that says so, and the words for a person who finds it without Pilin.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type FileKind, readAs } from '../../templates/reading/read';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { makeLastingFolders, sweepTemporaries, writeDurably } from '../store/disk/write-durably';
import { readDocument, writeDocument } from '../store/json-document';
import { type FolderLock, lockFolder } from '../store/lock-folder';
import { notAPlace, placeInUse, placeNewer } from './place-faults';
import { placeReadme } from './readme';

/** pilin-backups.json · README.txt · snapshots/<time>-<sha8>.json · objects/<2>/<sha256> */
export type Place = { readonly root: string; readonly snapshots: string; readonly objects: string };

export const markName = 'pilin-backups.json';
const markSchema = z.strictObject({
  format: z.literal('pilin-backups'),
  version: z.literal(1),
  /** Tells the places of one data folder from those of another. */
  origin: z.string().regex(/^[0-9a-f]{8}$/),
});
export const placeMarkKind: FileKind<typeof markSchema> = {
  format: 'pilin-backups',
  version: 1,
  migrations: {},
  schema: markSchema,
};

export function placeAt(root: string): Place {
  return { root, snapshots: join(root, 'snapshots'), objects: join(root, 'objects') };
}

/** Makes the place where it is not one yet. Errors of node:fs pass. @returns the lock to be released */
export async function openPlace(disk: Disk, root: string, origin?: string): Promise<Outcome<FolderLock>> {
  const place = placeAt(root);
  await makeLastingFolders(disk, root);
  const mark = await markOfPlace(disk, place);
  if (mark === 'newer') return placeNewer;
  const lock = await lockFolder(disk, root, false);
  if (!lock.ok) return placeInUse;
  try {
    for (const folder of [place.snapshots, place.objects]) await makeLastingFolders(disk, folder);
    for (const folder of [root, place.snapshots]) await sweepTemporaries(disk, folder);
    await writeDurably(disk, root, 'README.txt', placeReadme());
    if (mark === null) {
      const made = { format: 'pilin-backups', version: 1, origin: origin ?? randomBytes(4).toString('hex') };
      await writeDocument(disk, root, markName, made);
    }
    return lock;
  } catch (error) {
    await lock.value.release();
    throw error;
  }
}

/** Whether backups lie here. Errors of node:fs other than a missing file pass. */
export async function findPlace(disk: Disk, root: string): Promise<Outcome<Place>> {
  const place = placeAt(root);
  const mark = await markOfPlace(disk, place);
  if (mark === 'newer') return placeNewer;
  return mark === null ? notAPlace : done(place);
}

export async function markOfPlace(disk: Disk, { root }: Place): Promise<string | null | 'newer'> {
  const mark = await readDocument(disk, root, markName, (value) => readAs(placeMarkKind, value));
  if (mark.state === 'newer') return 'newer';
  return mark.state === 'good' ? mark.value.origin : null;
}
