// Backups of an encrypted folder: sealed as it is, looked into with its key, opened elsewhere with the passphrase of their time;
// those from before are told and removed; a plain one restored into it is sealed; an archive is plain.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { restoringName } from '../../electron/backups/restore/prepare';
import { swapRestored } from '../../electron/backups/restore/swap';
import { work } from '../../electron/backups/thread/work';
import { unlockData } from '../../electron/command-line/unlock-data';
import { settleKeys } from '../../electron/sealing/held-keys';
import { Sealing } from '../../electron/sealing/sealing';
import { switchFolder } from '../../electron/sealing/switch-folder';
import { dataDisk } from '../../electron/store/disk/data-disk';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import { type AFolder, aFolder, backed, inStore } from '../backups/a-folder';
import { ids, withParty } from '../store/a-draft';
import { faultOf, given, saveOver } from '../store/opened';
import { doorOf, dropKeys, now, passphrase } from './an-office';

afterEach(dropKeys);

const party = '鑫源五金';
const later = '改名后的当事人';

async function encrypt({ root }: AFolder): Promise<void> {
  const sealing = new Sealing(nodeDisk, root, now);
  const { groups, ask } = given(await sealing.prepareOn(passphrase));
  given(await sealing.confirm(groups[ask - 1] as string));
  given(await (await doorOf(root)).unlock(passphrase));
  given(await switchFolder({ disk: dataDisk, raw: nodeDisk, folder: root, progress: () => undefined }));
  await settleKeys(nodeDisk, root);
}

async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path);
    if (words.some((word) => bytes.includes(word))) found.push(path);
  }
  return found;
}

async function partyOf(data: string): Promise<string> {
  let name = '';
  await inStore(data, async (store) => {
    name = JSON.stringify(given(await store.drafts.get(ids.two)).case);
  });
  return name;
}

test('are sealed as the folder is, compared and looked into with its key, and read by nobody without', async () => {
  const one = await aFolder();
  const before = (await backed(one)).backup.name;
  await encrypt(one);
  await inStore(one.data, async (store) => {
    await saveOver(store, withParty(given(await store.drafts.get(ids.two)), later));
  });
  const after = (await backed(one)).backup.name;
  const { place, data } = one;
  const old = given(await work.compare({ place, name: before, data }));
  expect(old.rows.map(({ id, difference }) => [id, difference])).toEqual([[ids.two, 'differs']]);
  expect(given(await work.compare({ place, name: after, data })).rows).toEqual([]);
  const [fetched] = given(await work.fetch({ place, name: after, starts: [`drafts/${ids.two}.json`] }));
  expect(Buffer.from(fetched?.bytes ?? []).toString()).toContain(later);
  expect(given(await work.plain({ place })).names).toEqual([before]);
  expect(await filesWith(place, [party])).not.toEqual([]);
  expect(given(await work['remove-plain']({ place }))).toEqual({ removed: 1 });
  expect(await filesWith(place, [party, later, '%PDF', 'word/document'])).toEqual([]);
  given(await work.verify({ place, name: after }));
  dropKeys();
  expect(faultOf(await work.compare({ place, name: after, data }))).toBe('backup-other-key');
  expect(faultOf(await work.archive({ data, into: join(one.root, 'archive'), program: '0' }))).toBe('folder-encrypted');
});

test('are opened elsewhere with the passphrase of their time, by a file of words as a command takes them', async () => {
  const one = await aFolder();
  await encrypt(one);
  const { name } = (await backed(one)).backup;
  given(await new Sealing(nodeDisk, one.root, now).change(passphrase, 'another long passphrase 9'));
  dropKeys();
  await mkdir(join(one.root, 'elsewhere'));
  given(await work.prepare({ place: one.place, name, folder: join(one.root, 'elsewhere') }));
  const restored = join(one.root, 'elsewhere', restoringName);
  const words = join(one.root, 'words.txt');
  await writeFile(words, 'another long passphrase 9\n');
  expect(faultOf(await unlockData(restored, words))).toBe('key-wrong');
  await writeFile(words, `${passphrase}\nsecond line`);
  expect(given(await unlockData(restored, words))).toBe(restored);
  expect(await partyOf(restored)).toContain(party);
});

test('from before the encryption, restored as a whole, leave the folder encrypted', async () => {
  const one = await aFolder();
  const { name } = (await backed(one)).backup;
  await encrypt(one);
  await inStore(one.data, async (store) => {
    await saveOver(store, withParty(given(await store.drafts.get(ids.two)), later));
  });
  const { keepAs } = given(await work.prepare({ place: one.place, name, folder: one.root }));
  dropKeys();
  given(await (await doorOf(one.root, join(one.root, restoringName))).unlock(passphrase));
  given(await swapRestored(dataDisk, one.root));
  await settleKeys(nodeDisk, one.root);
  expect(await partyOf(one.data)).toContain(party);
  expect(await filesWith(one.data, [party, later])).toEqual([]);
  expect(await filesWith(join(one.root, keepAs), [party, later])).toEqual([]);
});

test('an archive of an encrypted office is plain and holds no key', async () => {
  const one = await aFolder();
  await encrypt(one);
  const into = join(one.root, 'archive');
  expect(given(await work.archive({ data: one.data, into, program: '0' })).problems).toEqual([]);
  expect(await filesWith(into, [party])).not.toEqual([]);
  expect((await readdir(into, { recursive: true })).filter((name) => /key/.test(name))).toEqual([]);
  expect(given(await openStore(one.data, { create: false })).close).toBeDefined();
});
