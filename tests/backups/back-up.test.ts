// A backup holds the whole data folder, reads only what changed, and a disk that fails leaves the earlier ones whole.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../electron/backups/back-up';
import { placeAt } from '../../electron/backups/place';
import { restoreInto } from '../../electron/backups/restore-into';
import { filesOf, findBackup, namesOf } from '../../electron/backups/snapshots';
import { verifyBackup } from '../../electron/backups/verify-backup';
import type { Disk } from '../../electron/store/disk/disk';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { aDraft, ids, withParty } from '../store/a-draft';
import { failingDisk } from '../store/failing-disk';
import { faultOf, given, opened, saveOver } from '../store/opened';
import { aFolder, backed, contentsOf, inStore } from './a-folder';

/** The real disk, with the paths of contents that were read. */
function watched(): { disk: Disk; read: string[] } {
  const read: string[] = [];
  const readPart: Disk['readPart'] = (path, ...rest) => {
    read.push(path);
    return nodeDisk.readPart(path, ...rest);
  };
  return { disk: { ...nodeDisk, readPart }, read };
}

describe('a backup', () => {
  it('holds every file of the data folder as it is, photographs and issued papers among them', async () => {
    const folder = await aFolder();
    const { backup, made } = await backed(folder);
    expect(made).toBe(true);
    expect(backup.snapshot.holds).toMatchObject({ cases: 2, issued: 1 });
    const again = join(folder.root, 'again');
    given(await restoreInto(nodeDisk, placeAt(folder.place), backup, again));
    expect(await contentsOf(again)).toEqual(await contentsOf(folder.data));
    const store = await opened(again);
    expect(given(await store.drafts.get(ids.one)).case).toMatchObject({ party: { name: { zh: '重庆面馆' } } });
  });

  it('reads again only what changed since the last one, and keeps a content once', async () => {
    const folder = await aFolder();
    const later = Date.now() + 3_600_000;
    await backed(folder, () => later);
    await inStore(folder.data, async (store) => {
      await saveOver(store, withParty(given(await store.drafts.get(ids.one)), '重庆小面'));
    });
    const { disk, read } = watched();
    const { data, place } = folder;
    const next = given(await backUp({ disk, data, place, program: '0.2.0', now: () => later + 3_600_000 }));
    const fromData = [...new Set(read.filter((path) => path.startsWith(data)))];
    expect(fromData.every((path) => path.includes(ids.one) || path.includes('pilin-data'))).toBe(true);
    expect(fromData).toContain(join(data, 'drafts', `${ids.one}.json`));
    const files = given(await filesOf(nodeDisk, placeAt(place), next.backup));
    const draft = files.find(({ path }) => path === `drafts/${ids.one}.json`);
    const version = files.filter(({ path, sha256 }) => path.startsWith('history') && sha256 === draft?.sha256);
    expect(version).toHaveLength(1);
  });

  it('reads a file again whose size and time are the same but which was changed about the time of the last backup', async () => {
    const folder = await aFolder();
    const path = join(folder.data, 'photographs', ids.one, '门前.jpg');
    const first = await backed(folder);
    const { mtime } = await import('node:fs/promises').then(({ stat }) => stat(path));
    await writeFile(path, 'PICTURE');
    await import('node:fs/promises').then(({ utimes }) => utimes(path, mtime, mtime));
    const second = await backed(folder);
    expect([first.made, second.made]).toEqual([true, true]);
  });

  it('makes none where nothing has changed, and names none of a folder that is no data folder', async () => {
    const folder = await aFolder();
    await backed(folder);
    expect((await backed(folder)).made).toBe(false);
    expect(await namesOf(nodeDisk, placeAt(folder.place))).toHaveLength(1);
    await rm(join(folder.data, 'pilin-data.json'));
    const none = await backUp({ disk: nodeDisk, ...folder, program: '', now: Date.now });
    expect(faultOf(none)).toBe('folder-without-data');
  });

  it('refuses a place inside the data folder, and one where another is at work', async () => {
    const folder = await aFolder();
    const wish = { disk: nodeDisk, ...folder, program: '', now: Date.now };
    expect(faultOf(await backUp({ ...wish, place: join(folder.data, 'backups') }))).toBe('backup-place-inside-data');
    await backed(folder);
    const lock = { pid: 1, host: 'elsewhere', since: Date.now(), token: 'x' };
    await writeFile(join(folder.place, 'pilin.lock'), JSON.stringify(lock));
    expect(faultOf(await backUp(wish))).toBe('backup-place-in-use');
  });

  it('takes what the desk is writing meanwhile as it was at one moment', async () => {
    const folder = await aFolder();
    const store = await opened(folder.data);
    let isDone = false;
    const typing = (async () => {
      for (let at = 0; !isDone; at += 1) {
        const draft = given(await store.drafts.get(ids.one));
        await saveOver(store, withParty(draft, `第${at}次`));
        if (at % 5 === 0) await store.drafts.trash(ids.two).then(() => store.drafts.restore(ids.two));
      }
    })();
    try {
      for (let round = 0; round < 4; round += 1) {
        const { backup } = await backed(folder);
        const found = given(await verifyBackup(nodeDisk, placeAt(folder.place), backup));
        expect(found.findings).toEqual([]);
        const paths = given(await filesOf(nodeDisk, placeAt(folder.place), backup)).map(({ path }) => path);
        expect(paths.some((path) => path.includes(ids.two) && !path.startsWith('history'))).toBe(true);
      }
    } finally {
      isDone = true;
      await typing;
    }
  }, 60_000);
});

describe('a disk that fails', () => {
  it('leaves the earlier backup whole at whatever call it fails, says so, and the next one succeeds', async () => {
    const folder = await aFolder();
    const { backup } = await backed(folder);
    await mkdir(join(folder.data, 'photographs', ids.two));
    await writeFile(join(folder.data, 'photographs', ids.two, 'a.jpg'), 'another picture');
    const place = placeAt(folder.place);
    for (let fatal = 1; ; fatal += 7) {
      const { disk, fail } = failingDisk();
      let calls = 0;
      fail((_, path) => {
        if (!path.startsWith(folder.place)) return null;
        calls += 1;
        return calls >= fatal ? 'ENOSPC' : null;
      });
      const ended = await backUp({ disk, ...folder, program: '0.2.0', now: Date.now });
      expect(given(await verifyBackup(nodeDisk, place, backup)).findings).toEqual([]);
      if (ended.ok) break;
      expect(['backup-place-full', 'backup-place-in-use']).toContain(ended.fault.code);
      await rm(join(folder.place, 'pilin.lock'), { force: true });
      expect(await namesOf(nodeDisk, place)).toHaveLength(1);
    }
    const newest = given(await findBackup(nodeDisk, place, null));
    expect(given(await verifyBackup(nodeDisk, place, newest)).findings).toEqual([]);
    expect(newest.name).not.toBe(backup.name);
  });

  it('names no content whose bytes came back otherwise than they were written', async () => {
    const folder = await aFolder();
    const { disk, fail } = failingDisk();
    fail((call, path) => (call === 'write' && path.includes('objects') ? 'lost' : null));
    expect(faultOf(await backUp({ disk, ...folder, program: '', now: Date.now }))).toBe('backup-disk-fault');
    expect(await namesOf(nodeDisk, placeAt(folder.place))).toEqual([]);
    expect((await readdir(join(folder.place, 'objects'))).filter((name) => name.length > 2)).toEqual([]);
  });
});

describe('verifying', () => {
  it('names each file whose content is damaged or gone', async () => {
    const folder = await aFolder();
    const { backup } = await backed(folder);
    const place = placeAt(folder.place);
    const files = given(await filesOf(nodeDisk, place, backup));
    const hashOf = (part: string) => files.find(({ path }) => path.includes(part))?.sha256 ?? '';
    const at = (hash: string) => join(place.objects, hash.slice(0, 2), hash);
    await writeFile(at(hashOf('photographs')), 'PICTURE');
    await rm(at(hashOf('office.json')));
    const { findings } = given(await verifyBackup(nodeDisk, place, backup));
    const told = findings.map(({ code, path }) => `${code} ${path}`);
    expect(told).toContain(`backup-content-damaged photographs/${ids.one}/门前.jpg`);
    expect(told).toContain('backup-content-gone office.json');
    // The next backup makes good what is missing, but cannot know of what was altered without a new size.
    await writeFile(join(folder.data, 'photographs', ids.one, 'b.jpg'), 'new');
    const next = await backed(folder);
    const left = given(await verifyBackup(nodeDisk, place, next.backup)).findings.map(({ code }) => code);
    expect(left.filter((code) => code === 'backup-content-gone')).toEqual([]);
  });

  it('refuses a sheet or a list that was changed', async () => {
    const folder = await aFolder();
    const { backup } = await backed(folder);
    const place = placeAt(folder.place);
    const sheet = join(place.snapshots, backup.name);
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace('"cases": 2', '"cases": 3'));
    expect(faultOf(await findBackup(nodeDisk, place, null))).toBe('backup-damaged');
    const list = join(place.objects, backup.snapshot.list.sha256.slice(0, 2), backup.snapshot.list.sha256);
    await writeFile(list, 'x');
    expect(faultOf(await filesOf(nodeDisk, place, backup))).toBe('backup-damaged');
  });
});

it('tells names that not every system can keep, and keeps the rest', async () => {
  const folder = await aFolder();
  await writeFile(join(folder.data, 'photographs', ids.one, 'a:b?.jpg'), 'x');
  const { unsafe, backup } = await backed(folder);
  expect(unsafe).toEqual([`photographs/${ids.one}/a:b?.jpg`]);
  expect(backup.snapshot.holds.cases).toBe(2);
  expect(aDraft(ids.one).id).toBe(ids.one);
});
