// Earlier copies of an encrypted folder that are not encrypted themselves: counted so that it is said, removed when asked.
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { isSealed } from '../../store/data-folder';
import { nodeDisk } from '../../store/disk/node-disk';
import type { Desk } from '../desk';

type Copies = { readonly backups: number; readonly folders: number };

const keptName = /^data-before-/;

export async function plainCopies(desk: Desk): Promise<Copies> {
  let backups = 0;
  for (const place of await placesOf(desk)) {
    const found = await desk.backups.work.ask('plain', { place });
    if (found.ok) backups += found.value.names.length;
  }
  return { backups, folders: (await plainFolders(desk)).length };
}

/** A backup of now is made first: what is removed is not the only one. */
export async function removePlainCopies(desk: Desk): Promise<Outcome<Copies>> {
  const made = await desk.backups.keeper.run();
  if (!made.ok) return made;
  let backups = 0;
  for (const place of await placesOf(desk)) {
    const removed = await desk.backups.work.ask('remove-plain', { place });
    if (!removed.ok) return removed;
    backups += removed.value.removed;
  }
  const folders = await plainFolders(desk);
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  return done({ backups, folders: folders.length });
}

/** A second place that is away now is looked at another time. */
async function placesOf({ backups: { keeper } }: Desk): Promise<readonly string[]> {
  const { second } = await keeper.state();
  return [keeper.own, ...(second === null || second.fault !== null ? [] : [second.path])];
}

async function plainFolders({ backups: { keeper } }: Desk): Promise<readonly string[]> {
  const root = dirname(keeper.data);
  const found: string[] = [];
  for (const name of await readdir(root)) {
    const path = join(root, name);
    if (keptName.test(name) && !(await isSealed(nodeDisk, path))) found.push(path);
  }
  return found;
}
