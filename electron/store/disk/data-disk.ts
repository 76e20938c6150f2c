// The disk of data folders: what lies in a folder whose key was given is read and written sealed, whoever asks and wherever
// from; everything else is the real disk. So no caller can forget that a folder is encrypted.
import { sep } from 'node:path';
import type { Disk } from './disk';
import { nodeDisk } from './node-disk';
import type { DataKey } from './seal';
import { sealedDisk } from './sealed-disk';

export type HeldKey = { readonly root: string; readonly key: DataKey };

/** Of this thread: each has its own and is given the keys when it is started. */
const held = new Map<string, { readonly key: DataKey; readonly disk: Disk }>();

/** @param root absolute: a data folder */
export function holdKey(root: string, key: DataKey): void {
  // A copy: Node's own buffers share what they are cut from.
  const own = Uint8Array.from(key);
  held.set(root, { key: own, disk: sealedDisk(nodeDisk, root, own) });
}

/** The key is overwritten where it lay; the copies that the engine made of it can't be reached. */
export function dropKey(root: string): void {
  held.get(root)?.key.fill(0);
  held.delete(root);
}

export function keyHeldFor(root: string): DataKey | null {
  return held.get(root)?.key ?? null;
}

/** For a thread that is started. */
export function heldKeys(): readonly HeldKey[] {
  return [...held].map(([root, { key }]) => ({ root, key: Uint8Array.from(key) }));
}

/** What a thread was started with. */
export function takeKeys(given: unknown): void {
  const { keys = [] } = (given ?? {}) as { readonly keys?: readonly HeldKey[] };
  for (const { root, key } of keys) holdKey(root, key);
}

export const dataDisk: Disk = {
  seals: (path) => diskOf(path).seals?.(path) ?? false,
  read: (path, limitBytes) => diskOf(path).read(path, limitBytes),
  readPart: (path, from, length) => diskOf(path).readPart(path, from, length),
  facts: (path) => diskOf(path).facts(path),
  list: (folder) => diskOf(folder).list(folder),
  entries: (folder) => diskOf(folder).entries(folder),
  folders: (folder) => diskOf(folder).folders(folder),
  names: (folder) => diskOf(folder).names(folder),
  create: (path, standsFor) => diskOf(path).create(path, standsFor),
  append: (path, bytes) => diskOf(path).append(path, bytes),
  rename: (from, to) => diskOf(from).rename(from, to),
  remove: (path) => diskOf(path).remove(path),
  removeFolder: (path) => nodeDisk.removeFolder(path),
  makeFolder: (path) => nodeDisk.makeFolder(path),
  makeFolders: (path) => nodeDisk.makeFolders(path),
  flushFolder: (path) => nodeDisk.flushFolder(path),
  wait: (ms) => nodeDisk.wait(ms),
};

function diskOf(path: string): Disk {
  for (const [root, { disk }] of held) {
    if (path === root || path.startsWith(root + sep)) return disk;
  }
  return nodeDisk;
}
