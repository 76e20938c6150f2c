// Encrypting and decrypting cut off at every call to the disk, or on a full one: the folder is whole before, between and after.
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { settleKeys } from '../../electron/sealing/held-keys';
import type { KeyFile } from '../../electron/sealing/key-file';
import { switchFolder } from '../../electron/sealing/switch-folder';
import { readWish } from '../../electron/sealing/wish-file';
import { openByPassphrase } from '../../electron/sealing/wrap';
import { isSealed } from '../../electron/store/data-folder';
import { dataDisk, holdKey } from '../../electron/store/disk/data-disk';
import type { Disk } from '../../electron/store/disk/disk';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import type { DataKey } from '../../electron/store/disk/seal';
import { given } from '../store/opened';
import { temporaryFolder } from '../store/temporary-folder';
import {
  contentOf,
  type Disks,
  dropKeys,
  mark,
  type Office,
  office,
  passphrase,
  plainFiles,
  sound,
  wishOn,
} from './an-office';

afterEach(dropKeys);

/** Counts calls that change something, and dies at one of them: before it, or after. */
function mortal(at: number, after: boolean): { disks: Disks; calls: () => number } {
  let calls = 0;
  const step = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls > at || (calls === at && !after)) throw new Cut();
    const done = await call();
    if (calls === at) throw new Cut();
    return done;
  };
  const over = (disk: Disk): Disk => ({
    ...disk,
    create: (path, standsFor) => step(() => disk.create(path, standsFor)),
    rename: (from, to) => step(() => disk.rename(from, to)),
    remove: (path) => step(() => disk.remove(path)),
    removeFolder: (path) => step(() => disk.removeFolder(path)),
    makeFolder: (path) => step(() => disk.makeFolder(path)),
    makeFolders: (path) => step(() => disk.makeFolders(path)),
    flushFolder: (path) => step(() => disk.flushFolder(path)),
  });
  return { disks: { raw: over(nodeDisk), disk: over(dataDisk) }, calls: () => calls };
}

class Cut extends Error {}

/** A start with the key at hand: what the door asks for is tried above. */
async function startWith(key: DataKey, folder: string, { raw, disk }: Disks = sound): Promise<void> {
  dropKeys();
  const wish = await readWish(nodeDisk, folder);
  if (wish !== null && wish.stage !== 'build') await switchFolder({ disk, raw, folder, progress: () => undefined });
  if ((await readWish(nodeDisk, folder))?.wish === 'on') holdKey(join(folder, 'data.converting'), key);
  if (await isSealed(nodeDisk, join(folder, 'data'))) holdKey(join(folder, 'data'), key);
  const switched = await switchFolder({ disk, raw, folder, progress: () => undefined });
  if (!switched.ok) expect(switched.fault.code).toBe('disk-full');
  await settleKeys(nodeDisk, folder);
}

const isSoak = process.env.PILIN_SOAK !== undefined;

async function prepared(wish: 'on' | 'off') {
  const one = await office();
  await wishOn(one);
  const key = await keyOf(one);
  if (wish === 'off') {
    await startWith(key, one.folder);
    given(await one.sealing.switchOff(passphrase));
  }
  return { ...one, key };
}

async function keyOf({ folder }: Office): Promise<DataKey> {
  const key = await openByPassphrase((await readWish(nodeDisk, folder))?.key as KeyFile, passphrase);
  if (key === null) throw new Error('a key was expected');
  return key;
}

async function isWhole(form: 'sealed' | 'plain', data: string, id: string): Promise<void> {
  expect(await contentOf(data, id)).toContain(mark);
  expect((await readdir(join(data, '..'))).filter((name) => name.startsWith('data'))).toEqual(['data']);
  if (form === 'sealed') expect(await plainFiles(data)).toEqual([]);
  else expect((await plainFiles(data)).length).toBeGreaterThan(0);
}

const forms = { on: 'sealed', off: 'plain' } as const;

test.each(['on', 'off'] as const)(
  'switched %s and cut off before or after each call to the disk is whole at the next start',
  async (wish) => {
    const one = await prepared(wish);
    for (let at = 1; ; at += isSoak ? 1 : 3) {
      const folder = await temporaryFolder();
      await cp(one.folder, folder, { recursive: true });
      const { disks, calls } = mortal(at, at % 2 === 0);
      const cut = await startWith(one.key, folder, disks).catch((error) => {
        if (!(error instanceof Cut)) throw error;
        return error;
      });
      await startWith(one.key, folder);
      await isWhole(forms[wish], join(folder, 'data'), one.id);
      await rm(folder, { recursive: true });
      if (calls() < at) return expect(cut).toBeUndefined();
    }
  },
  600_000,
);

test.each(['on', 'off'] as const)(
  'switched %s on a disk that is full stays as it was, and nothing half-made is left',
  async (wish) => {
    const one = await prepared(wish);
    let left = 3;
    const create: Disk['create'] = async (path, standsFor) => {
      left -= 1;
      if (left < 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return dataDisk.create(path, standsFor);
    };
    await startWith(one.key, one.folder, { raw: nodeDisk, disk: { ...dataDisk, create } });
    await isWhole(wish === 'on' ? 'plain' : 'sealed', one.data, one.id);
    expect(await readWish(nodeDisk, one.folder)).toBeNull();
  },
);
