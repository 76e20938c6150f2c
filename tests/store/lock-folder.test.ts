// One writer a folder: who holds the lock, when it is stale, and what a store does whose lock was taken.
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../electron/store/open-store';
import { aDraft, ids, withParty } from './a-draft';
import { failingDisk } from './failing-disk';
import { faultOf, given, opened, saveNew } from './opened';
import { temporaryFolder } from './temporary-folder';

const lockOf = (more: object): string =>
  JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now(), token: 'x', ...more });

describe('a second store on a folder', () => {
  it('is refused while the first is open, and not once it is closed', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    expect(faultOf(await openStore(folder))).toBe('folder-in-use');
    await first.close();
    await opened(folder);
  });

  it('of which one must win is opened once, however many try', async () => {
    const folder = await temporaryFolder();
    const tries = await Promise.all(Array.from({ length: 8 }, () => openStore(folder)));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of tries) if (one.ok) await one.value.close();
  });
});

it('a lock that is being written is waited for, not taken', async () => {
  const folder = await temporaryFolder();
  const { disk, waitedMs } = failingDisk();
  await writeFile(join(folder, 'pilin.lock'), '');
  expect(faultOf(await openStore(folder, { disk }))).toBe('folder-in-use');
  expect(waitedMs()).toBeGreaterThan(0);
  expect(await readFile(join(folder, 'pilin.lock'), 'utf8')).toBe('');
});

describe('a lock left behind', () => {
  it.each([
    ['by a dead process', lockOf({ pid: 2 ** 30 })],
    ['by this process number before a restart', lockOf({ token: 'earlier' })],
    ['before the computer was started', lockOf({ pid: process.ppid, since: 1000 })],
    ['half-written', '{"pid":'],
  ])('%s is taken over', async (_, lock) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pilin.lock'), lock);
    await utimes(join(folder, 'pilin.lock'), 1, 1);
    await opened(folder);
    expect((await readdir(folder)).filter((name) => name.startsWith('pilin.lock'))).toEqual(['pilin.lock']);
  });

  it('empty by a process that was killed a moment ago is taken over, once nobody can still be writing it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pilin.lock'), '');
    await opened(folder);
  });

  it('empty by a power cut, before the clock was set back, is taken over', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pilin.lock'), '');
    const tomorrow = Date.now() / 1000 + 86_400;
    await utimes(join(folder, 'pilin.lock'), tomorrow, tomorrow);
    await opened(folder);
  });

  it('by another computer is taken over only where a person says so', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pilin.lock'), lockOf({ host: 'desk-two' }));
    const refused = await openStore(folder);
    expect(faultOf(refused)).toBe('folder-in-use');
    expect(refused.ok || refused.fault.sentence.zh).toContain('desk-two');
    await opened(folder, { takeOver: true });
  });
});

describe('a store', () => {
  it('whose lock another took over writes nothing more', async () => {
    const folder = await temporaryFolder();
    const store = await opened(folder);
    const saved = await saveNew(store, aDraft(ids.one));
    const theirs = lockOf({ host: 'desk-two', token: 'theirs' });
    await writeFile(join(folder, 'pilin.lock'), theirs);
    const save = await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
    expect(faultOf(save)).toBe('lock-lost');
    expect(faultOf(await store.drafts.trash(ids.one))).toBe('lock-lost');
    await store.close();
    expect(await readFile(join(folder, 'pilin.lock'), 'utf8')).toBe(theirs);
    expect(await readdir(join(folder, 'lists'))).toEqual([]);
  });

  it('that was closed writes nothing more, and still reads', async () => {
    const store = await opened(await temporaryFolder());
    const saved = await saveNew(store, aDraft(ids.one));
    await store.close();
    expect(faultOf(await store.drafts.save(aDraft(ids.two), { expectedUpdatedAt: null }))).toBe('store-closed');
    expect(given(await store.drafts.get(ids.one))).toEqual(saved);
  });
});
