// A folder of settings with a store in it, for what is done with its encryption; and what is to be seen of it on disk.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { Door } from '../../electron/sealing/door';
import { Sealing } from '../../electron/sealing/sealing';
import { dataDisk, dropKey, heldKeys } from '../../electron/store/disk/data-disk';
import type { Disk } from '../../electron/store/disk/disk';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import { aDraft, withParty } from '../store/a-draft';
import { given, saveNew } from '../store/opened';
import { temporaryFolder } from '../store/temporary-folder';

export const passphrase = '东门老树 green lamp 42';
export const now = (): Date => new Date('2026-11-23T09:00:00+08:00');
export const mark = '张三丰的违法建筑';

/** A folder of settings with a store in it. @returns the id of its draft */
export async function office() {
  const folder = await temporaryFolder();
  const store = given(await openStore(join(folder, 'data')));
  const draft = await saveNew(store, withParty(aDraft(store.newId()), mark));
  await store.close();
  await mkdir(join(folder, 'data/photographs', draft.id), { recursive: true });
  await writeFile(join(folder, 'data/photographs', draft.id, 'a.jpg'), mark.repeat(30_000));
  return { folder, data: join(folder, 'data'), id: draft.id, sealing: new Sealing(nodeDisk, folder, now) };
}

export type Office = Awaited<ReturnType<typeof office>>;

export async function wishOn({ sealing }: Office): Promise<readonly string[]> {
  const { groups, ask } = given(await sealing.prepareOn(passphrase));
  expect(given(await sealing.confirm('00000')).right).toBe(false);
  expect(given(await sealing.confirm(groups[ask - 1] as string))).toEqual({ right: true, restart: true });
  return groups;
}

export const doorOf = async (folder: string, restoring: string | null = null): Promise<Door> =>
  given(await Door.open({ raw: nodeDisk, folder, now: () => new Date(), restoring }));

export type Disks = { readonly raw: Disk; readonly disk: Disk };
export const sound: Disks = { raw: nodeDisk, disk: dataDisk };

export async function contentOf(data: string, id: string): Promise<string> {
  const store = given(await openStore(data, { create: false }));
  try {
    return JSON.stringify(given(await store.drafts.get(id)).case);
  } finally {
    await store.close();
  }
}

export async function plainFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path);
    if (bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le'))) found.push(path);
  }
  return found;
}

export function dropKeys(): void {
  for (const { root } of heldKeys()) dropKey(root);
}
