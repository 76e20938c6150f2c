// Encrypting, decrypting, new passphrases and recovery keys; wrong words, and key files that are gone, damaged or old.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Door } from '../../electron/sealing/door';
import { settleKeys } from '../../electron/sealing/held-keys';
import { readKeyFile, writeKeyFile } from '../../electron/sealing/key-file';
import { switchFolder } from '../../electron/sealing/switch-folder';
import { dataDisk, heldKeys } from '../../electron/store/disk/data-disk';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import { faultOf, given } from '../store/opened';
import { contentOf, doorOf, dropKeys, mark, now, office, passphrase, plainFiles, wishOn } from './an-office';

const other = '西岸新桥 blue stone 77';

afterEach(dropKeys);

/** A start as the program does it. */
async function start(folder: string, words: string | null): Promise<void> {
  dropKeys();
  const door = await doorOf(folder);
  if (door.state().door === 'shut' && words !== null) expect(given(await door.unlock(words)).right).toBe(true);
  given(await switchFolder({ disk: dataDisk, raw: nodeDisk, folder, progress: door.progress }));
  await settleKeys(nodeDisk, folder);
}

describe('the data folder', () => {
  test('is encrypted, read and written, and decrypted again', async () => {
    const one = await office();
    await wishOn(one);
    await start(one.folder, passphrase);
    expect(await plainFiles(one.folder)).toEqual([]);
    expect(await contentOf(one.data, one.id)).toContain(mark);
    expect(Buffer.from(await dataDisk.read(join(one.data, 'photographs', one.id, 'a.jpg'), 1e8)).toString()).toBe(
      mark.repeat(30_000),
    );
    expect(given(await one.sealing.switchOff('not this one')).right).toBe(false);
    expect(given(await one.sealing.switchOff(passphrase)).right).toBe(true);
    await start(one.folder, passphrase);
    expect(heldKeys()).toEqual([]);
    expect(await contentOf(one.data, one.id)).toContain(mark);
    expect((await readdir(one.folder)).sort()).toEqual(['data', 'key-tries.json']);
    expect((await readdir(one.data)).filter((name) => name.includes('key'))).toEqual([]);
  });

  test('that is encrypted is not opened without its key, and nothing of it is touched', async () => {
    const one = await office();
    await wishOn(one);
    await start(one.folder, passphrase);
    const before = await readFile(join(one.data, 'drafts', `${one.id}.json`));
    dropKeys();
    expect(faultOf(await openStore(one.data))).toBe('folder-encrypted');
    expect(await readFile(join(one.data, 'drafts', `${one.id}.json`))).toEqual(before);
    const tried = given(await (await doorOf(one.folder)).unlock('wrong words here'));
    expect(tried).toEqual({ right: false, waitMs: 0 });
  });

  test('whose key file is gone or damaged says so, and its mirror stands in for it', async () => {
    const one = await office();
    await wishOn(one);
    await start(one.folder, passphrase);
    const ways = { raw: nodeDisk, folder: one.folder, now, restoring: null };
    await writeFile(join(one.data, 'pilin-key.json'), '{');
    expect(given(await (await doorOf(one.folder)).unlock(passphrase)).right).toBe(true);
    await writeFile(join(one.data, 'pilin-key-copy.json'), '');
    expect(faultOf(await Door.open(ways))).toBe('key-file-damaged');
    for (const name of ['pilin-key.json', 'pilin-key-copy.json']) await rm(join(one.data, name));
    expect(faultOf(await Door.open(ways))).toBe('key-file-missing');
  });

  test('takes a new passphrase and a new recovery key, and the former ones open nothing', async () => {
    const one = await office();
    const groups = await wishOn(one);
    await start(one.folder, passphrase);
    const former = given(await readKeyFile(nodeDisk, one.data));
    expect(given(await one.sealing.change('wrong', other)).right).toBe(false);
    expect(given(await one.sealing.change(passphrase, other)).right).toBe(true);
    expect(given(await (await doorOf(one.folder)).unlock(passphrase)).right).toBe(false);
    expect(given(await (await doorOf(one.folder)).unlock(other)).right).toBe(true);
    const { prepared } = given(await one.sealing.prepareRecovery(other));
    if (prepared === null) throw new Error('a sheet was expected');
    given(await one.sealing.confirm(prepared.groups[prepared.ask - 1] as string));
    expect(given(await (await doorOf(one.folder)).recover(groups.join(' '), passphrase)).right).toBe(false);
    expect(given(await (await doorOf(one.folder)).recover(prepared.groups.join(''), passphrase)).right).toBe(true);
    expect(given(await (await doorOf(one.folder)).unlock(passphrase)).right).toBe(true);
    expect(await contentOf(one.data, one.id)).toContain(mark);
    // The key file of before, put back.
    if (former === null) throw new Error('a key file was expected');
    await writeKeyFile(nodeDisk, one.data, former);
    expect(faultOf(await (await doorOf(one.folder)).unlock(passphrase))).toBe('key-file-old');
  });

  test('can be left as it is at the door', async () => {
    const one = await office();
    await wishOn(one);
    const door = await doorOf(one.folder);
    expect(door.state()).toMatchObject({ door: 'shut', wish: 'on' });
    await door.giveUpWish();
    expect(door.state()).toMatchObject({ door: 'open', wish: null });
    await start(one.folder, null);
    expect((await plainFiles(one.data)).length).toBeGreaterThan(0);
  });
});

test('waits longer with each wrong try at the door, also when the program is started again', async () => {
  const one = await office();
  await wishOn(one);
  for (let count = 0; count < 3; count += 1) given(await (await doorOf(one.folder)).unlock('wrong words'));
  const door = await doorOf(one.folder);
  expect(door.state().waitMs).toBeGreaterThan(0);
  expect(given(await door.unlock(passphrase)).right).toBe(false);
});
