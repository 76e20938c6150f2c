// Brings a second place up to date from the first: every backup that it should hold and lacks, newest first, so that a
// stick that was away for a week has what matters after the first minute.
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { isThere } from '../store/disk/is-there';
import { writeDurably } from '../store/disk/write-durably';
import { Objects, objectPath } from './objects';
import { markOfPlace, openPlace, type Place, placeAt } from './place';
import { atPlace, placeOfOthers, secondPlaceGone } from './place-faults';
import { prune } from './prune';
import { type Backup, filesOf, largestSheetBytes, namesOf, readSheet } from './snapshots';
import { outlivedBackups } from './thin-snapshots';

export type Mirroring = {
  readonly disk: Disk;
  /** Absolute. */
  readonly from: string;
  readonly to: string;
  readonly now: () => number;
  /** The person has just chosen it. Otherwise a place that is not there is a disk that is not connected: none is made. */
  readonly create?: boolean;
};

/** @returns how many backups were copied; those of the first place that are damaged are left out */
export function mirror({
  disk,
  from,
  to,
  now,
  create = false,
}: Mirroring): Promise<Outcome<{ readonly copied: number }>> {
  return atPlace('writing', async () => {
    const source = placeAt(from);
    const origin = await markOfPlace(disk, source);
    const theirs = await markOfPlace(disk, placeAt(to));
    if (origin === null || origin === 'newer') return done({ copied: 0 });
    if (theirs !== null && theirs !== origin) return placeOfOthers;
    if (theirs === null && !create) return secondPlaceGone;
    const lock = await openPlace(disk, to, origin);
    if (!lock.ok) return lock;
    try {
      return done({ copied: await copyLacking(disk, source, placeAt(to), now()) });
    } finally {
      await lock.value.release();
    }
  });
}

async function copyLacking(disk: Disk, source: Place, target: Place, nowMs: number): Promise<number> {
  const objects = await Objects.open(disk, target.objects);
  // First of all: so a stick that is full of old backups gets room.
  await prune(disk, target, objects, nowMs);
  const held = await namesOf(disk, target);
  const names = new Set(held.map(({ name }) => name));
  const lacking = (await namesOf(disk, source)).filter(({ name }) => !names.has(name));
  const outlived = new Set(outlivedBackups([...held, ...lacking], nowMs).map(({ name }) => name));
  let copied = 0;
  for (const named of lacking) {
    if (outlived.has(named.name)) continue;
    const backup = await readSheet(disk, source, named);
    if (backup.ok && (await copyOne(disk, source, { target, objects }, backup.value))) copied += 1;
  }
  await prune(disk, target, objects, nowMs);
  return copied;
}

type Target = { readonly target: Place; readonly objects: Objects };

async function copyOne(disk: Disk, source: Place, { target, objects }: Target, backup: Backup): Promise<boolean> {
  const files = await filesOf(disk, source, backup);
  if (!files.ok) return false;
  for (const { sha256, bytes } of [...files.value, backup.snapshot.list]) {
    if (objects.has(sha256, bytes)) continue;
    const path = objectPath(source.objects, sha256);
    if (!(await isThere(disk, path)) || (await objects.putFile(path)).sha256 !== sha256) return false;
  }
  await objects.flush();
  const sheet = await disk.read(join(source.snapshots, backup.name), largestSheetBytes);
  await writeDurably(disk, target.snapshots, backup.name, sheet);
  return true;
}
