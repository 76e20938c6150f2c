// Backups of an encrypted folder hold its files as they are sealed, and its key file with them. They are looked into with
// the key that is held here; a backup under another key can only be restored as a whole.

import { readAs } from '../../templates/reading/read';
import { done, type Outcome } from '../contract/outcome';
import { keyFile } from '../sealing/key-file';
import { otherKey } from '../sealing/sealing-faults';
import { keyNames } from '../store/data-folder';
import { boundName } from '../store/disk/bound-name';
import { heldKeys } from '../store/disk/data-disk';
import type { Disk } from '../store/disk/disk';
import { type DataKey, keyIdOf } from '../store/disk/seal';
import { openWhole } from '../store/disk/sealed-file';
import { parseJson } from '../store/read-json-file';
import type { KeptFile } from './file-list';
import { objectPath } from './objects';
import type { Place } from './place';

/** The content of a file of the backup. @throws SealBroken where its key did not seal it under that name */
export type OpenContent = (path: string, bytes: Uint8Array) => Uint8Array;

export function isSealedBackup(files: readonly KeptFile[]): boolean {
  return files.some(({ path }) => keyNames.includes(path));
}

/** Errors of node:fs pass. */
export async function openerOf(disk: Disk, place: Place, files: readonly KeptFile[]): Promise<Outcome<OpenContent>> {
  if (!isSealedBackup(files)) return done((_path, bytes) => bytes);
  const key = await heldKeyOf(disk, place, files);
  if (key === null) return otherKey;
  return done((path, bytes) => {
    // Any folder will do: names are bound below it.
    const bound = boundName('/data', `/data/${path}`);
    return bound.form === 'whole' ? openWhole(key, bytes, bound.name) : bytes;
  });
}

/** The key of a backup where it is held here, null where it is not. Errors of node:fs pass. */
export async function heldKeyOf(disk: Disk, place: Place, files: readonly KeptFile[]): Promise<DataKey | null> {
  const held = heldKeys();
  for (const { sha256, bytes } of files.filter(({ path }) => keyNames.includes(path))) {
    const json = parseJson(await disk.read(objectPath(place.objects, sha256), bytes));
    const file = json.ok ? readAs(keyFile, json.value) : json;
    const fits = file.ok ? held.find(({ key }) => keyIdOf(key) === file.value.id) : undefined;
    if (fits !== undefined) return fits.key;
  }
  return null;
}
