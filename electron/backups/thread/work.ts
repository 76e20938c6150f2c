// What is done with backups, each deed under its name: in a thread of its own in the program, directly in tests.
import { join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { dataDisk } from '../../store/disk/data-disk';
import { nodeDisk } from '../../store/disk/node-disk';
import { orNone } from '../../store/disk/or-none';
import { sha256 } from '../../store/sha256';
import { backUp } from '../back-up';
import { type Comparison, compare } from '../compare';
import { type Mirroring, mirror } from '../mirror';
import { objectPath } from '../objects';
import { type ArchiveWish, writeArchive } from '../office-archive/write-archive';
import { findPlace, markName, type Place } from '../place';
import { atPlace, backupDamaged, notAPlace } from '../place-faults';
import { plainBackups, removePlainBackups } from '../plain-backups';
import { prepareRestore } from '../restore/prepare';
import { openerOf } from '../sealed-backup';
import { type Backup, backupOf, filesOf, namesOf, readSheet } from '../snapshots';
import { verifyBackup } from '../verify-backup';

const disk = nodeDisk;

/** A backup at a place, by its name. */
export type Which = { readonly place: string; readonly name: string };
export type NamedBytes = { readonly path: string; readonly bytes: Uint8Array };

export const work = {
  'back-up': async (wish: { data: string; place: string; program: string; origin: string }) => {
    const made = await backUp({ ...wish, disk, now: Date.now });
    return made.ok ? done({ made: made.value.made, name: made.value.backup.name, unsafe: made.value.unsafe }) : made;
  },
  mirror: (wish: Pick<Mirroring, 'from' | 'to' | 'create'>) => mirror({ ...wish, disk, now: Date.now }),
  /** Those that can be read; the names of those that can't. */
  list: ({ place }: { place: string }) =>
    inPlace(place, async (found) => {
      const backups: Backup[] = [];
      const damaged: string[] = [];
      for (const named of await namesOf(disk, found)) {
        const read = await readSheet(disk, found, named);
        if (read.ok) backups.push(read.value);
        else damaged.push(named.name);
      }
      return done({ backups, damaged });
    }),
  verify: (which: Which) => inBackup(which, (place, backup) => verifyBackup(disk, place, backup)),
  compare: ({ data, ...which }: Which & { data: string }): Promise<Outcome<Comparison>> =>
    inBackup(which, (place, backup) => compare(disk, place, backup, data)),
  /** The contents of the files that begin so, each held to its hash. */
  fetch: ({ starts, ...which }: Which & { starts: readonly string[] }) =>
    inBackup(which, (place, backup) => fetchFiles(place, backup, starts)),
  prepare: ({ folder, ...which }: Which & { folder: string }) =>
    inBackup(which, (place, backup) => prepareRestore({ disk, place, backup, folder, nowMs: Date.now() })),
  archive: (wish: Pick<ArchiveWish, 'data' | 'into' | 'program'>) =>
    writeArchive({ ...wish, disk: dataDisk, now: Date.now }),
  /** Backups from before the data folder was encrypted. */
  plain: ({ place }: { place: string }) =>
    inPlace(place, async (found) => done({ names: await plainBackups(disk, found) })),
  'remove-plain': ({ place }: { place: string }) => atPlace('writing', () => removePlainBackups(disk, place)),
  /** Places of backups at a folder that a person chose: itself, or what it holds under `backups` or `pilin-backups-…`. */
  find: ({ folder }: { folder: string }) =>
    atPlace('reading', async () => {
      const below = (await orNone(() => disk.folders(folder)))
        .filter((name) => /^(pilin-)?backups/.test(name))
        .slice(0, 50);
      const places: string[] = [];
      for (const path of [folder, ...below.map((name) => join(folder, name))])
        if ((await orNone(() => disk.names(path))).includes(markName)) places.push(path);
      return places.length === 0 ? notAPlace : done(places);
    }),
} as const;

export type Work = typeof work;
export type DeedName = keyof Work;
export type Wish<N extends DeedName> = Parameters<Work[N]>[0];
export type Answer<N extends DeedName> = Awaited<ReturnType<Work[N]>>;

/** As the machine asks it, wherever it is done. */
export type BackupWork = { ask<N extends DeedName>(name: N, wish: Wish<N>): Promise<Answer<N>> };

function inPlace<T>(root: string, deed: (place: Place) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return atPlace('reading', async () => {
    const place = await findPlace(disk, root);
    return place.ok ? deed(place.value) : place;
  });
}

function inBackup<T>(
  { place, name }: Which,
  deed: (place: Place, backup: Backup) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return inPlace(place, async (found) => {
    const backup = await backupOf(disk, found, name);
    return backup.ok ? deed(found, backup.value) : backup;
  });
}

async function fetchFiles(
  place: Place,
  backup: Backup,
  starts: readonly string[],
): Promise<Outcome<readonly NamedBytes[]>> {
  const files = await filesOf(disk, place, backup);
  if (!files.ok) return files;
  const open = await openerOf(disk, place, files.value);
  if (!open.ok) return open;
  const fetched: NamedBytes[] = [];
  for (const { path, sha256: hash, bytes } of files.value) {
    if (!starts.some((start) => path.startsWith(start))) continue;
    const content = await disk.read(objectPath(place.objects, hash), bytes).catch(() => null);
    if (content === null || sha256(content) !== hash)
      return backupDamaged(backup.name, `${path} 的内容缺失或已损坏。`, `the content of ${path} is gone or damaged.`);
    fetched.push({ path, bytes: open.value(path, content) });
  }
  return done(fetched);
}
