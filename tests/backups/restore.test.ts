// The whole back to a backup: what was issued since stays, and a power that goes at any call leaves the one or the other.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../electron/backups/place';
import { readDone, readPending } from '../../electron/backups/restore/pending';
import { prepareRestore } from '../../electron/backups/restore/prepare';
import { swapRestored } from '../../electron/backups/restore/swap';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import { aDraft, ids, withParty } from '../store/a-draft';
import { failingDisk } from '../store/failing-disk';
import { act, issueOne, seriesOf } from '../store/issued/an-issuer';
import { given, opened, saveNew, saveOver } from '../store/opened';
import { type AFolder, aFolder, backed, contentsOf, inStore } from './a-folder';

const notice = { series: 0, kind: 0, date: '2026-11-23' };
const nowMs = Date.parse('2026-11-24T10:00:00+08:00');

/** Backed up, then changed: a case renamed, one made, two papers issued and a number made void. */
async function changedSince(): Promise<{ folder: AFolder; prepare: () => Promise<unknown> }> {
  const folder = await aFolder();
  const { backup } = await backed(folder);
  await inStore(folder.data, async (store) => {
    await saveOver(store, withParty(given(await store.drafts.get(ids.one)), '后来的名称'));
    await saveNew(store, aDraft('01JDAAAAAAAAAAAAAAAAAAAAA9'));
    const second = await issueOne(store, notice);
    await issueOne(store, notice);
    given(await store.register.makeVoid(seriesOf(notice), second.id, act, { zh: '写错', en: '' }));
    given(
      await store.archive.add(second.id, { what: 'voided', ...act, reason: { zh: '写错', en: '' }, replacedBy: null }),
    );
  });
  const wish = { disk: nodeDisk, place: placeAt(folder.place), backup, folder: folder.root };
  let times = 0;
  const prepare = async () => given(await prepareRestore({ ...wish, nowMs: nowMs + ++times }));
  return { folder, prepare };
}

describe('restoring the whole', () => {
  it('takes cases back, and never gives a number again that was taken since', async () => {
    const { folder, prepare } = await changedSince();
    const present = await contentsOf(folder.data);
    await prepare();
    expect(await contentsOf(folder.data)).toEqual(present);
    const swapped = given(await swapRestored(nodeDisk, folder.root));
    expect(await contentsOf(join(folder.root, swapped?.keepAs ?? ''))).toEqual(present);
    expect(await readDone(nodeDisk, folder.root)).toEqual(swapped);
    const store = await opened(folder.data);
    expect(given(await store.drafts.get(ids.one)).case).toMatchObject({ party: { name: { zh: '重庆面馆' } } });
    expect((await store.drafts.get('01JDAAAAAAAAAAAAAAAAAAAAA9')).ok).toBe(false);
    expect(given(await store.archive.rows())).toHaveLength(3);
    const { entries } = given(await store.register.read(seriesOf(notice)));
    expect(entries.map(({ sequence, state }) => [sequence, state])).toEqual([
      [1, 'issued'],
      [2, 'void'],
      [3, 'issued'],
    ]);
    expect((await issueOne(store, notice)).number).toContain('0004');
    for (const { id, sheetHash } of given(await store.archive.rows()))
      expect(given(await store.archive.verify(id, sheetHash))).toEqual([]);
  });

  it('brings the case along whose paper was issued since and which the backup lacks', async () => {
    const folder = await aFolder();
    await inStore(folder.data, async (store) => void given(await store.drafts.trash(ids.one)));
    await rm(join(folder.data, 'trash'), { recursive: true });
    await rm(join(folder.data, 'issued'), { recursive: true });
    const { backup } = await backed(folder);
    await inStore(folder.data, async (store) => {
      await saveNew(store, withParty(aDraft(ids.one), '新案'));
      await issueOne(store, notice);
    });
    given(await prepareRestore({ disk: nodeDisk, place: placeAt(folder.place), backup, folder: folder.root, nowMs }));
    given(await swapRestored(nodeDisk, folder.root));
    const store = await opened(folder.data);
    expect(given(await store.drafts.get(ids.one)).case).toMatchObject({ party: { name: { zh: '新案' } } });
  });

  it('restores where the present data folder is gone or damaged beyond reading', async () => {
    const { folder, prepare } = await changedSince();
    await prepare();
    await rm(folder.data, { recursive: true });
    given(await swapRestored(nodeDisk, folder.root));
    const store = await opened(folder.data);
    expect(given(await store.drafts.list()).length).toBeGreaterThan(1);

    const other = await changedSince();
    for (const name of await readdir(join(other.folder.data, 'register')))
      if (name.endsWith('.json')) await writeFile(join(other.folder.data, 'register', name), '{');
    await rm(join(other.folder.data, 'pilin-data.json'));
    await other.prepare();
    given(await swapRestored(nodeDisk, other.folder.root));
    const again = await opened(other.folder.data);
    // The numbers since are known by the papers that bear them.
    expect((await issueOne(again, notice)).number).toContain('0004');
  });

  it('does nothing where nothing waits, and nothing half where what waited is gone', async () => {
    const { folder, prepare } = await changedSince();
    const present = await contentsOf(folder.data);
    expect(given(await swapRestored(nodeDisk, folder.root))).toBeNull();
    await prepare();
    await rm(join(folder.root, 'data.restoring'), { recursive: true });
    expect(given(await swapRestored(nodeDisk, folder.root))).toBeNull();
    expect(await readPending(nodeDisk, folder.root)).toBeNull();
    expect(await contentsOf(folder.data)).toEqual(present);
  });

  it('waits while another program holds the data folder', async () => {
    const { folder, prepare } = await changedSince();
    await prepare();
    await writeFile(
      join(folder.data, 'pilin.lock'),
      JSON.stringify({ pid: 1, host: 'elsewhere', since: Date.now(), token: 'x' }),
    );
    expect(await swapRestored(nodeDisk, folder.root)).toMatchObject({
      ok: false,
      fault: { code: 'restore-folder-in-use' },
    });
    expect(await readPending(nodeDisk, folder.root)).not.toBeNull();
  });
});

/** From that call on nothing reaches the disk any more, as after a kill. @returns how many calls there were */
async function cutOffAt(folder: AFolder, call: number): Promise<number> {
  const { disk, fail } = failingDisk();
  let calls = 0;
  fail(() => {
    calls += 1;
    return calls >= call ? 'EIO' : null;
  });
  await swapRestored(disk, folder.root);
  return calls;
}

describe('a swap that is cut off', () => {
  it('leaves a whole data folder at whatever call, and the next start ends it or the present stands', async () => {
    const { folder, prepare } = await changedSince();
    await prepare();
    const all = await cutOffAt(folder, Number.POSITIVE_INFINITY);
    const some = Array.from({ length: 12 }, (_, at) => 1 + Math.floor((at * all) / 12));
    const last = Array.from({ length: 14 }, (_, at) => all - at);
    for (const call of new Set([...some, ...last])) {
      await prepare();
      await cutOffAt(folder, call);
      given(await swapRestored(nodeDisk, folder.root));
      const store = given(await openStore(folder.data, { create: false }));
      expect(given(await store.archive.rows()).length).toBe(3);
      expect(given(await store.register.read(seriesOf(notice))).entries.length).toBe(3);
      expect((await store.drafts.get(ids.one)).ok).toBe(true);
      await store.close();
    }
    expect(await readFile(join(folder.data, 'pilin-data.json'), 'utf8')).toContain('pilin-data');
  }, 60_000);
});
