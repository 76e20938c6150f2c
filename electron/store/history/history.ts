// The history of one draft: a folder with copies of its saved versions, each independent of the draft's own file.
import { join } from 'node:path';
import type { Read } from '../../../templates/reading/read';
import type { Disk } from '../disk/disk';
import { orNone } from '../disk/or-none';
import { makeLastingFolder, sweepTemporaries, writeDurably } from '../disk/write-durably';
import { type Document, readDocument } from '../json-document';
import type { Version } from '../store-port';
import { firstGood, type Good, newestFirst } from './newest-first';
import { outlivedVersions } from './thin-versions';
import { isContentOf, parseVersionName, type VersionFile, versionName } from './version-name';

export type NewVersion = {
  readonly bytes: Uint8Array;
  readonly savedMs: number;
  readonly mark: Version['mark'];
};

/** Adds a version and removes those that have outlived their use. Errors of node:fs pass; the rest is untouched. */
export async function addVersion(disk: Disk, folder: string, version: NewVersion, nowMs: number): Promise<void> {
  await makeLastingFolder(disk, folder);
  await sweepTemporaries(disk, folder);
  await writeDurably(disk, folder, versionName(version.savedMs, version.bytes, version.mark), version.bytes);
  for (const { name } of outlivedVersions(await versionFiles(disk, folder), nowMs))
    await disk.remove(join(folder, name));
}

/** Newest first; empty where there is no history. */
export async function listVersions(disk: Disk, folder: string): Promise<readonly Version[]> {
  return newestFirst(await versionFiles(disk, folder));
}

/** A version whose content is not the one it was named after counts as damaged. */
export async function readVersion<T>(
  disk: Disk,
  folder: string,
  name: string,
  read: (value: unknown) => Read<T>,
): Promise<Document<T>> {
  if (parseVersionName(name) === null) return { state: 'missing' };
  const found = await readDocument(disk, folder, name, read);
  if (found.state !== 'good' || isContentOf(name, found.bytes)) return found;
  return { state: 'damaged', finding: versionAltered, bytes: found.bytes };
}

/** The newest version that can be read, with its content; null where none can. */
export async function newestGood<T>(
  disk: Disk,
  folder: string,
  read: (value: unknown) => Read<T>,
): Promise<Good<T> | null> {
  return firstGood(await listVersions(disk, folder), (name) => readVersion(disk, folder, name, read));
}

async function versionFiles(disk: Disk, folder: string): Promise<readonly VersionFile[]> {
  return (await orNone(() => disk.names(folder))).flatMap((name) => parseVersionName(name) ?? []);
}

export const versionAltered = {
  code: 'version-altered',
  severity: 'block',
  path: '',
  sentence: {
    zh: '该历史版本的内容与保存时不同，可能已损坏。请选择其他版本。',
    en: 'The content of this version is not what was saved; it may be damaged. Choose another version.',
  },
} as const;
