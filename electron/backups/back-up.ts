// Makes one backup of a data folder while the desk may be writing it: reads only what changed since the last one, reads
// back what it wrote, and names the backup last.
import { isAbsolute, relative, resolve } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import { dataFolder, markOf } from '../store/data-folder';
import type { Disk } from '../store/disk/disk';
import { writeDurably } from '../store/disk/write-durably';
import { onDisk } from '../store/disk-fault';
import { versionName } from '../store/history/version-name';
import { type KeptFile, writeFileList } from './file-list';
import { Objects } from './objects';
import { openPlace, type Place, placeAt } from './place';
import { atPlace, noData, notReadData, placeInsideData } from './place-faults';
import { prune } from './prune';
import { holdsOf, type Snapshot } from './snapshot';
import { type Backup, filesOf, findBackup } from './snapshots';
import { Taking } from './take-data';
import { dayOf } from './thin-snapshots';

export type Wish = {
  readonly disk: Disk;
  /** Absolute: the data folder, and where its backups lie. */
  readonly data: string;
  readonly place: string;
  readonly program: string;
  readonly now: () => number;
  /** Of a place that is made now: tells it from those of other data folders. */
  readonly origin?: string;
};

/** `made` is false where nothing has changed since the last backup, which then is the one told. */
export type Made = {
  readonly backup: Backup;
  readonly made: boolean;
  readonly newBytes: number;
  readonly removed: number;
  /** Files whose names not every system can keep: they are not in the backup. */
  readonly unsafe: readonly string[];
};

export async function backUp(wish: Wish): Promise<Outcome<Made>> {
  const { disk, data } = wish;
  if (isWithin(wish.place, data)) return placeInsideData;
  const sound = await dataIsThere(wish);
  if (!sound.ok) return sound;
  return atPlace('writing', async () => {
    const lock = await openPlace(disk, wish.place, wish.origin);
    if (!lock.ok) return lock;
    try {
      return await make(wish, placeAt(wish.place));
    } finally {
      await lock.value.release();
    }
  });
}

async function make(wish: Wish, place: Place): Promise<Outcome<Made>> {
  const { disk, now } = wish;
  const objects = await Objects.open(disk, place.objects);
  const last = await lastOf(disk, place);
  // Before anything is added: so a place that is full of old backups gets room first.
  const isNewDay = last !== null && dayOf(last.backup.atMs) !== dayOf(now());
  const removed = isNewDay ? await prune(disk, place, objects, now()) : 0;
  const startedMs = now();
  const before = last === null ? null : { files: last.files, atMs: last.backup.atMs };
  const taken = await new Taking(disk, wish.data, objects, before).take();
  if (!taken.ok) return taken;
  // A folder that vanished on the way would look like an empty one.
  const sound = await dataIsThere(wish);
  if (!sound.ok) return sound;
  const { files, ...told } = taken.value;
  if (last !== null && isSame(files, last.files)) return done({ backup: last.backup, made: false, removed, ...told });
  const atMs = Math.max(startedMs, (last?.backup.atMs ?? 0) + 1);
  return done({ backup: await write(wish, place, objects, { files, atMs }), made: true, removed, ...told });
}

type Last = { readonly backup: Backup; readonly files: readonly KeptFile[] };

async function lastOf(disk: Disk, place: Place): Promise<Last | null> {
  const backup = await findBackup(disk, place, null);
  if (!backup.ok) return null;
  const files = await filesOf(disk, place, backup.value);
  return files.ok ? { backup: backup.value, files: files.value } : null;
}

async function dataIsThere({ disk, data }: Pick<Wish, 'disk' | 'data'>): Promise<Outcome<null>> {
  return onDisk(notReadData, async () => {
    const mark = await markOf(disk, dataFolder(data));
    if (typeof mark === 'object') return { ok: false, fault: mark };
    return mark === 'ours' ? done(null) : noData;
  });
}

type What = { readonly files: readonly KeptFile[]; readonly atMs: number };

/** Contents last before the sheet that names them. */
async function write(wish: Wish, place: Place, objects: Objects, { files, atMs }: What): Promise<Backup> {
  const list = writeFileList(files);
  const { sha256 } = await objects.putBytes(list);
  await objects.flush();
  const snapshot: Snapshot = {
    format: 'pilin-backup',
    version: 1,
    at: new Date(atMs).toISOString(),
    program: wish.program,
    holds: holdsOf(files),
    list: { sha256, bytes: list.length },
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(snapshot, null, 2)}\n`);
  const name = versionName(atMs, bytes, null);
  await writeDurably(wish.disk, place.snapshots, name, bytes);
  return { name, atMs, snapshot };
}

function isSame(files: readonly KeptFile[], last: readonly KeptFile[]): boolean {
  return (
    files.length === last.length &&
    files.every(({ path, sha256 }, index) => path === last[index]?.path && sha256 === last[index]?.sha256)
  );
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}
