// The list on disk is never the truth: lost, torn, old or altered, the drafts are what counts.
import { appendFile, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDisk } from '../../../electron/store/disk/data-disk';
import { openStore, type StoreOptions } from '../../../electron/store/open-store';
import { aDraft, ids, wholeCase, withParty } from '../a-draft';
import { find, given, opened, saveNew, saveOver } from '../opened';
import { onPlainFiles, temporaryFolder } from '../temporary-folder';

const draftPath = (folder: string, id: string): string => join(folder, 'drafts', `${id}.json`);
const listPath = (folder: string): string => join(folder, 'lists', 'drafts.list');
const textsPath = (folder: string): string => join(folder, 'lists', 'drafts.texts');
const bothPaths = (folder: string): readonly string[] => [listPath(folder), textsPath(folder)];

/** Two drafts last touched long ago, so that their list counts as fresh. */
async function closedStore(): Promise<string> {
  const folder = await temporaryFolder();
  const first = await opened(folder);
  await saveNew(first, aDraft(ids.one, wholeCase(ids.one)));
  await saveNew(first, withParty(aDraft(ids.two), '金山某店'));
  await first.close();
  for (const id of [ids.one, ids.two]) await utimes(draftPath(folder, id), 1000, 1000);
  await (await opened(folder)).close();
  return folder;
}

/** Opens and closes the store. @returns how many drafts it read */
async function readsToOpen(folder: string, text: string): Promise<{ reads: number; found: readonly string[] }> {
  let reads = 0;
  const disk: StoreOptions['disk'] = {
    ...dataDisk,
    read: (path, limit) => {
      if (path.startsWith(join(folder, 'drafts'))) reads += 1;
      return dataDisk.read(path, limit);
    },
  };
  const store = given(await openStore(folder, { disk }));
  const found = await find(store, text);
  await store.close();
  return { reads, found };
}

describe('opening', () => {
  it('reads no draft where the list is fresh, and finds by its texts', async () => {
    const folder = await closedStore();
    expect(await readsToOpen(folder, '人行道')).toEqual({ reads: 0, found: [ids.one] });
    expect(await readsToOpen(folder, 'jsmd')).toEqual({ reads: 0, found: [ids.two] });
  });

  onPlainFiles('reads again only the draft whose file was changed by another program', async () => {
    const folder = await closedStore();
    const path = draftPath(folder, ids.two);
    await writeFile(path, (await readFile(path, 'utf8')).replace('金山', '崇明'));
    expect(await readsToOpen(folder, '崇明')).toEqual({ reads: 1, found: [ids.two] });
  });

  it('reads a draft again that was saved so shortly before the list that it may have changed since', async () => {
    const folder = await temporaryFolder();
    const store = await opened(folder);
    await saveNew(store, aDraft(ids.one));
    await store.close();
    expect((await readsToOpen(folder, '')).reads).toBe(1);
  });

  it.each([
    ['missing', (path: string) => rm(path)],
    ['empty', (path: string) => writeFile(path, '')],
    ['of another program', (path: string) => writeFile(path, 'PK\u0003\u0004\n\n\n')],
    [
      'of another version',
      async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace(/pilin-list \d+/, 'pilin-list 0')),
    ],
  ])('reads all drafts where the list is %s', async (_, damage) => {
    const folder = await closedStore();
    await damage(listPath(folder));
    expect(await readsToOpen(folder, '人行道')).toEqual({ reads: 2, found: [ids.one] });
    expect(await readsToOpen(folder, '人行道')).toEqual({ reads: 0, found: [ids.one] });
  });

  it('drops a draft that was deleted with its history', async () => {
    const folder = await closedStore();
    await rm(draftPath(folder, ids.two));
    await rm(join(folder, 'history', 'drafts', ids.two), { recursive: true });
    expect((await readsToOpen(folder, '')).found).toEqual([ids.one]);
  });
});

describe('a list', () => {
  it.each([0, 1])('of which any one byte is altered still leads to the right drafts (file %i)', async (which) => {
    const folder = await closedStore();
    const path = bothPaths(folder)[which] ?? '';
    const good = await readFile(path);
    for (let at = 0; at < good.length; at += 23) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 0x11;
      await writeFile(path, bad);
      expect((await readsToOpen(folder, '人行道')).found).toEqual([ids.one]);
      expect((await readsToOpen(folder, '金山')).found).toEqual([ids.two]);
    }
  });

  it.each([0, 1])('cut off anywhere still leads to the right drafts (file %i)', async (which) => {
    const folder = await closedStore();
    const path = bothPaths(folder)[which] ?? '';
    const good = await readFile(path);
    for (let length = 0; length < good.length; length += 97) {
      await writeFile(path, good.subarray(0, length));
      expect((await readsToOpen(folder, '人行道')).found).toEqual([ids.one]);
    }
  });

  it('without its texts has them read from the drafts, once', async () => {
    const folder = await closedStore();
    await rm(textsPath(folder));
    expect(await readsToOpen(folder, '人行道')).toEqual({ reads: 2, found: [ids.one] });
    expect(await readsToOpen(folder, '人行道')).toEqual({ reads: 0, found: [ids.one] });
  });

  it('grows by what has changed and stays true over many runs', async () => {
    const folder = await closedStore();
    for (let run = 0; run < 5; run += 1) {
      const store = given(await openStore(folder));
      const draft = given(await store.drafts.get(ids.one));
      await saveOver(store, {
        ...draft,
        case: {
          ...draft.case,
          education: {
            points: {
              zh: `第${run}次教育谈话，内容见笔录，当事人表示今后不再乱堆乱放，并愿意配合街道的日常管理和检查`,
              en: '',
            },
          },
        },
      });
      if (run === 3) given(await store.drafts.trash(ids.two));
      await store.close();
    }
    const store = await opened(folder);
    expect(await find(store, '第4次')).toEqual([ids.one]);
    expect(await find(store, '第3次')).toEqual([]);
    expect(await find(store, '金山')).toEqual([]);
    expect(await find(store, '金山', { trashed: true })).toEqual([ids.two]);
  });

  it('that can not be written keeps no one from working', async () => {
    const folder = await temporaryFolder();
    const append = async (): Promise<never> => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    const rename: typeof dataDisk.rename = (from, to) => (to.includes('lists') ? append() : dataDisk.rename(from, to));
    const store = given(await openStore(folder, { disk: { ...dataDisk, append, rename } }));
    await saveNew(store, aDraft(ids.one, wholeCase(ids.one)));
    await store.close();
    expect(await readdir(join(folder, 'lists'))).toEqual([]);
    expect((await readsToOpen(folder, '人行道')).found).toEqual([ids.one]);
  });

  it('bears lines of another program without harm', async () => {
    const folder = await closedStore();
    await appendFile(listPath(folder), 'not ours\n12345678 r{"entry":null}\n');
    expect(await readsToOpen(folder, '人行道')).toEqual({ reads: 0, found: [ids.one] });
  });
});
