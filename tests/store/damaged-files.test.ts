// Damaged, empty, newer and missing files: the original is kept, the newest good version offered, nothing starts empty.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDisk } from '../../electron/store/disk/data-disk';
import { openStore } from '../../electron/store/open-store';
import type { Store } from '../../electron/store/store-port';
import { aDraft, ids, withParty } from './a-draft';
import { faultOf, find, given, opened, openedAt, savedOf, saveNew, saveOver } from './opened';
import { onPlainFiles, temporaryFolder } from './temporary-folder';

const damages: readonly (readonly [string, (good: Buffer) => Uint8Array])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (good) => good.subarray(0, good.length / 2)],
  ['filled with NUL', (good) => Buffer.alloc(good.length)],
  ['of another format', () => Buffer.from('{"format":"other","version":1}')],
  ['without its fields', () => Buffer.from(`{"format":"pilin-draft","version":1,"id":"${ids.one}"}`)],
  ['not JSON', () => Buffer.from('<html>')],
  ['in UTF-16', (good) => Buffer.from(`\ufeff${good.toString()}`, 'utf16le')],
  ['of half a character', (good) => Buffer.concat([good.subarray(0, good.indexOf('平') + 1), Buffer.from('"}}}')])],
];

async function damagedStore(damage: (good: Buffer) => Uint8Array) {
  const folder = await temporaryFolder();
  const { store, clock } = await openedAt(folder);
  const first = await saveNew(store, withParty(aDraft(ids.one), '平湖甲店'));
  clock.ms += 60_000;
  const saved = await saveOver(store, withParty(first, '平湖乙店'));
  const path = join(folder, 'drafts', `${ids.one}.json`);
  const bytes = damage(await readFile(path));
  await writeFile(path, bytes);
  return { folder, store, saved, bytes, path };
}

async function recovered(store: Store): Promise<unknown> {
  const version = given(await store.drafts.recoveryOf(ids.one));
  return given(await store.drafts.restoreVersion(ids.one, version?.name ?? '')).case;
}

describe.each(damages)('a draft file that is %s', (_, damage) => {
  it('is set aside as it is, and the newest good version can be put back', async () => {
    const { folder, store, saved, bytes } = await damagedStore(damage);
    expect(faultOf(await store.drafts.get(ids.one))).toBe('draft-damaged');
    const [original = ''] = await readdir(join(folder, 'quarantine'));
    expect(Buffer.from(await dataDisk.read(join(folder, 'quarantine', original), 1e6))).toEqual(Buffer.from(bytes));
    expect(await recovered(store)).toEqual(saved.case);
    expect(given(await store.drafts.get(ids.one)).case).toEqual(saved.case);
  });

  it('stays in the list with what was known of it, and is not overwritten by opening', async () => {
    const { folder, store, bytes, path } = await damagedStore(damage);
    await store.close();
    const again = await opened(folder);
    const [entry] = given(await again.drafts.list());
    expect(entry).toMatchObject({ id: ids.one, trouble: { code: 'draft-damaged' } });
    expect(entry?.facts?.party.zh).toBe('平湖乙店');
    expect(await readFile(path)).toEqual(Buffer.from(bytes));
  });

  it('takes what is still in the window, and its original is kept', async () => {
    const { folder, store, saved, bytes } = await damagedStore(damage);
    const typed = withParty(saved, '平湖丙店');
    const kept = savedOf(await store.drafts.save(typed, { expectedUpdatedAt: saved.updatedAt }));
    expect(given(await store.drafts.get(ids.one))).toEqual(kept);
    const [original = ''] = await readdir(join(folder, 'quarantine'));
    expect(Buffer.from(await dataDisk.read(join(folder, 'quarantine', original), 1e6))).toEqual(Buffer.from(bytes));
  });
});

describe('a draft file', () => {
  onPlainFiles('with a byte order mark is read', async () => {
    const { store, saved } = await damagedStore((good) => Buffer.concat([Buffer.from('\ufeff'), good]));
    expect(given(await store.drafts.get(ids.one))).toEqual(saved);
  });

  onPlainFiles('of a newer version is refused untouched, also by a save', async () => {
    const newer = Buffer.from('{"format":"pilin-draft","version":99,"secret":"kept"}');
    const { store, saved, path } = await damagedStore(() => newer);
    expect(faultOf(await store.drafts.get(ids.one))).toBe('draft-newer');
    const save = await store.drafts.save(withParty(saved, '丙'), { expectedUpdatedAt: saved.updatedAt });
    expect(faultOf(save)).toBe('draft-newer');
    expect(await readFile(path)).toEqual(newer);
  });

  it('that another program deleted is missed, and comes back from its history', async () => {
    const { folder, store, saved, path } = await damagedStore((good) => good);
    await rm(path);
    expect(faultOf(await store.drafts.get(ids.one))).toBe('draft-missing');
    await store.close();
    await rm(join(folder, 'lists'), { recursive: true });
    const again = await opened(folder);
    expect(given(await again.drafts.list())).toMatchObject([
      { id: ids.one, facts: { party: { zh: '平湖乙店' } }, trouble: { code: 'draft-missing' } },
    ]);
    expect(await recovered(again)).toEqual(saved.case);
    expect(given(await again.drafts.list())).toMatchObject([{ trouble: null }]);
  });

  it('that vanished is written again by the window that still holds it', async () => {
    const { store, saved, path } = await damagedStore((good) => good);
    await rm(path);
    const kept = savedOf(await store.drafts.save(withParty(saved, '丙'), { expectedUpdatedAt: saved.updatedAt }));
    expect(given(await store.drafts.get(ids.one))).toEqual(kept);
  });

  it('whose newest versions are damaged too is offered the newest good one', async () => {
    const { folder, store } = await damagedStore(() => Buffer.alloc(9));
    const [newest] = given(await store.drafts.history(ids.one));
    await writeFile(join(folder, 'history', 'drafts', ids.one, newest?.name ?? ''), '');
    expect(await recovered(store)).toMatchObject({ party: { name: { zh: '平湖甲店' } } });
  });
});

describe('a data folder', () => {
  it('is not started empty where it should hold data', async () => {
    const folder = await temporaryFolder();
    expect(faultOf(await openStore(join(folder, 'gone'), { create: false }))).toBe('folder-gone');
    expect(faultOf(await openStore(folder, { create: false }))).toBe('folder-without-data');
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a newer program is refused untouched', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pilin-data.json'), '{"format":"pilin-data","version":3}');
    expect(faultOf(await openStore(folder))).toBe('folder-newer');
    expect(await readdir(folder)).toEqual(['pilin-data.json']);
  });

  it('is rid of half-written files, and of nothing else, when opened', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'drafts'));
    await writeFile(join(folder, 'drafts', '.pilin-0123456789abcdef.tmp'), 'half');
    await writeFile(join(folder, 'drafts', 'notes of a colleague.txt'), 'kept');
    const store = await opened(folder);
    expect(await readdir(join(folder, 'drafts'))).toEqual(['notes of a colleague.txt']);
    expect(await find(store, '')).toEqual([]);
  });
});
