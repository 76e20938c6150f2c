// Makes one backup of a data folder while the desk may be writing it: reads only what changed since the last one, reads
// back what it wrote, and names the backup last.
import { isAbsolute, join, relative, resolve } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import { dataFolder, markOf } from '../store/data-folder';
import type { Disk } from '../store/disk/disk';
import { writeDurably } from '../store/disk/write-durably';
import { isMissing, onDisk } from '../store/disk-fault';
import { versionName } from '../store/history/version-name';
import { type KeptFile, writeFileList } from './file-list';
import { isThere, Objects } from './objects';
import { openPlace, type Place, placeAt } from './place';
import { atPlace, noData, notReadData, placeInsideData } from './place-faults';
import { prune } from './prune';
import { holdsOf, type Snapshot } from './snapshot';
import { type Backup, filesOf, findBackup } from './snapshots';
import { dayOf } from './thin-snapshots';
import { type DataFile, turns, walkData } from './walk-data';

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

/** The desk may be writing: once nothing changed from one walk to the next, the backup is one moment of the folder. */
const mostRounds = 3;
/** A file changed so shortly before it was read could change again without a new size or time (FAT counts in 2 s). */
const doubtMs = 4000;

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
  const taken = await new Taking(wish, objects, last).take();
  if (!taken.ok) return taken;
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

type Taken = { readonly files: readonly KeptFile[]; readonly unsafe: readonly string[]; readonly newBytes: number };

/** Goes through the data folder and keeps what is not kept yet. */
class Taking {
  private readonly kept = new Map<string, KeptFile>();
  private newBytes = 0;

  constructor(
    private readonly wish: Wish,
    private readonly objects: Objects,
    last: Last | null,
  ) {
    const doubtful = last === null ? 0 : last.backup.atMs - doubtMs;
    for (const file of last?.files ?? [])
      if (file.modifiedMs < doubtful && objects.has(file.sha256, file.bytes)) this.kept.set(file.path, file);
  }

  async take(): Promise<Outcome<Taken>> {
    let before = '';
    for (let round = 1; ; round += 1) {
      const walked = await this.walk();
      if (!walked.ok) return walked;
      const { files, unsafe } = walked.value;
      const now = files.map(({ path, bytes, modifiedMs }) => `${path} ${bytes} ${modifiedMs}`).join('\n');
      if (now === before || round === mostRounds) {
        const sound = await dataIsThere(this.wish);
        return sound.ok ? done({ files, unsafe, newBytes: this.newBytes }) : sound;
      }
      before = now;
    }
  }

  private async walk(): Promise<Outcome<{ readonly files: readonly KeptFile[]; readonly unsafe: readonly string[] }>> {
    const { disk, data } = this.wish;
    const found = new Map<string, KeptFile>();
    const unsafe = new Set<string>();
    for (const turn of turns) {
      const walked = await onDisk(notReadData, async () => done(await walkData(disk, data, turn)));
      if (!walked.ok) return walked;
      for (const name of walked.value.unsafe) unsafe.add(name);
      for (const file of walked.value.files) {
        const kept = await this.keep(file);
        if (kept === null) found.delete(file.path);
        else found.set(file.path, kept);
      }
    }
    return done({ files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), unsafe: [...unsafe] });
  }

  /** Null where it has vanished meanwhile. */
  private async keep({ path, bytes, modifiedMs }: DataFile): Promise<KeptFile | null> {
    const known = this.kept.get(path);
    if (known?.bytes === bytes && known.modifiedMs === modifiedMs) return known;
    const source = join(this.wish.data, ...path.split('/'));
    try {
      const put = await this.objects.putFile(source);
      if (put.isNew) this.newBytes += put.bytes;
      const kept = { path, bytes: put.bytes, modifiedMs, sha256: put.sha256 };
      this.kept.set(path, kept);
      return kept;
    } catch (error) {
      if (isMissing(error) && !(await isThere(this.wish.disk, source))) return null;
      throw error;
    }
  }
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
