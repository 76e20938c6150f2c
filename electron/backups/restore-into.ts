// Puts a backup back as a data folder of its own: built beside its place, every file held to its hash, then renamed.
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { isThere } from '../store/disk/is-there';
import { orNone } from '../store/disk/or-none';
import { makeLastingFolders, renamePatiently } from '../store/disk/write-durably';
import { hashOfFile, piecesOf, writePieces } from '../store/disk/write-pieces';
import type { KeptFile } from './file-list';
import { objectPath } from './objects';
import type { Place } from './place';
import { atPlace, backupDamaged, folderNotEmpty } from './place-faults';
import { type Backup, filesOf } from './snapshots';

export type Restored = { readonly files: number; readonly bytes: number };

/** @param into absolute; not there yet, or empty. Where anything fails nothing is left of it. */
export function restoreInto(disk: Disk, place: Place, backup: Backup, into: string): Promise<Outcome<Restored>> {
  return atPlace('restoring', async () => {
    const files = await filesOf(disk, place, backup);
    if (!files.ok) return files;
    if (await holdsSomething(disk, into)) return folderNotEmpty;
    const building = join(dirname(into), `.${basename(into)}.restoring-${randomBytes(4).toString('hex')}`);
    try {
      const built = await build(disk, place, backup, { files: files.value, into: building });
      if (!built.ok) await disk.removeFolder(building);
      else await putInPlace(disk, building, into);
      return built;
    } catch (error) {
      await disk.removeFolder(building).catch(() => undefined);
      throw error;
    }
  });
}

/** `through` writes what is built, where that is to be sealed. */
type What = { readonly files: readonly KeptFile[]; readonly into: string; readonly through?: Disk };

/** Writes the files into a folder that is made for them. Errors of node:fs pass. */
export async function build(
  disk: Disk,
  place: Place,
  backup: Backup,
  { files, into, through = disk }: What,
): Promise<Outcome<Restored>> {
  await makeLastingFolders(disk, into);
  const folders = new Set<string>([into]);
  for (const { path, sha256 } of files) {
    const target = join(into, ...path.split('/'));
    const folder = dirname(target);
    if (!folders.has(folder)) await disk.makeFolders(folder);
    for (let one = folder; !folders.has(one); one = dirname(one)) folders.add(one);
    const fault = await putOne(through, objectPath(place.objects, sha256), target, sha256);
    if (fault !== null)
      return backupDamaged(backup.name, `${path} 的内容${fault.zh}。`, `the content of ${path} ${fault.en}.`);
  }
  for (const folder of folders) await disk.flushFolder(folder);
  return done({ files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) });
}

const lost = { zh: '缺失', en: 'is gone' };
const changed = { zh: '已损坏', en: 'is damaged' };

async function putOne(disk: Disk, from: string, to: string, sha256: string): Promise<typeof lost | null> {
  if (!(await isThere(disk, from))) return lost;
  const written = await writePieces(disk, to, piecesOf(disk, from));
  return written.sha256 === sha256 && (await hashOfFile(disk, to)) === sha256 ? null : changed;
}

/** An empty folder that stands there gives way. */
async function putInPlace(disk: Disk, from: string, into: string): Promise<void> {
  await disk.removeFolder(into);
  await renamePatiently(disk, from, into);
  await disk.flushFolder(dirname(into));
}

export async function holdsSomething(disk: Disk, folder: string): Promise<boolean> {
  return (await orNone(() => disk.names(folder))).length > 0;
}
