// Faults of the disk below the store, one at each call of a save: the clerk is told, the old file stands, no litter stays.
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../electron/store/open-store';
import { aDraft, ids, withParty } from './a-draft';
import { type Call, failingDisk } from './failing-disk';
import { faultOf, given, openedAt, savedOf, saveNew, saveOver } from './opened';
import { temporaryFolder } from './temporary-folder';

const codes = { ENOSPC: 'disk-full', EROFS: 'disk-read-only', EACCES: 'access-denied', EIO: 'disk-error' } as const;
const stages: readonly Call[] = ['create', 'write', 'sync', 'close', 'rename'];
const faults = Object.entries(codes).flatMap(([code, fault]) => stages.map((call) => ({ call, code, fault })));

async function savedOnce() {
  const folder = await temporaryFolder();
  const { disk, fail, waitedMs } = failingDisk();
  const { store } = await openedAt(folder, { disk });
  const saved = await saveNew(store, withParty(aDraft(ids.one), '甲'));
  const isDraft = (path: string): boolean => path.startsWith(join(folder, 'drafts'));
  const failAt = (call: Call, code: string): void => fail((at, path) => (at === call && isDraft(path) ? code : null));
  return { folder, store, saved, fail, failAt, waitedMs };
}

describe('a save', () => {
  it.each(faults)('that meets $code at $call says so, and the next one succeeds', async ({ call, code, fault }) => {
    const { folder, store, saved, failAt, fail } = await savedOnce();
    failAt(call, code);
    const typed = withParty(saved, '乙');
    expect(faultOf(await store.drafts.save(typed, { expectedUpdatedAt: saved.updatedAt }))).toBe(fault);
    expect(await readdir(join(folder, 'drafts'))).toEqual([`${ids.one}.json`]);
    expect(given(await store.drafts.get(ids.one))).toEqual(saved);
    fail(null);
    expect((await saveOver(store, typed)).case).toEqual(typed.case);
  });

  it('of which the disk takes a part goes on with the rest', async () => {
    const { store, saved, failAt } = await savedOnce();
    failAt('write', 'partial');
    const again = await saveOver(store, withParty(saved, '乙'));
    expect(given(await store.drafts.get(ids.one))).toEqual(again);
  });

  it('that the disk only claims to have written is found out before the old file is touched', async () => {
    const { folder, store, saved, failAt } = await savedOnce();
    failAt('write', 'lost');
    const save = await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
    expect(faultOf(save)).toBe('disk-error');
    expect(given(await store.drafts.get(ids.one))).toEqual(saved);
    expect(await readdir(join(folder, 'drafts'))).toEqual([`${ids.one}.json`]);
  });

  it.each(['EPERM', 'EBUSY'])('whose file a virus scanner holds (%s) waits for it', async (code) => {
    const { store, saved, fail } = await savedOnce();
    let refusals = 4;
    fail((call) => {
      if (call !== 'rename' || refusals === 0) return null;
      refusals -= 1;
      return code;
    });
    const again = await saveOver(store, withParty(saved, '乙'));
    expect(given(await store.drafts.get(ids.one))).toEqual(again);
  });

  it('whose file stays held gives up after about three seconds', async () => {
    const { store, saved, failAt, waitedMs } = await savedOnce();
    failAt('rename', 'EBUSY');
    const save = await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
    expect(faultOf(save)).toBe('file-held');
    expect(waitedMs()).toBeGreaterThan(2500);
    expect(waitedMs()).toBeLessThan(3500);
  });

  it('that failed after the file was renamed is no conflict with itself', async () => {
    const { store, saved, failAt, fail } = await savedOnce();
    failAt('flushFolder', 'EIO');
    const save = await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
    expect(faultOf(save)).toBe('disk-error');
    fail(null);
    const again = savedOf(await store.drafts.save(withParty(saved, '乙丙'), { expectedUpdatedAt: saved.updatedAt }));
    expect(again.case.party).toEqual({ name: { zh: '乙丙', en: '' } });
  });

  it('into a folder that vanished says so, and succeeds once it is back', async () => {
    const { folder, store, saved } = await savedOnce();
    await rename(folder, `${folder}-away`);
    const typed = withParty(saved, '乙');
    expect(faultOf(await store.drafts.save(typed, { expectedUpdatedAt: saved.updatedAt }))).toBe('folder-gone');
    expect(faultOf(await store.drafts.get(ids.one))).toBe('folder-gone');
    await rename(`${folder}-away`, folder);
    await saveOver(store, typed);
  });

  it.each(['ENODEV', 'ESTALE', 'ENOTCONN', 'ETIMEDOUT', 'EHOSTDOWN', 'ENETUNREACH'])(
    'onto a share or stick that is gone (%s) says so as of a vanished folder',
    async (code) => {
      const { store, saved, failAt } = await savedOnce();
      failAt('create', code);
      const save = await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
      expect(faultOf(save)).toBe('folder-gone');
    },
  );

  it('with a code nobody has seen is told with that code', async () => {
    const { store, saved, failAt } = await savedOnce();
    failAt('create', 'EBADMSG');
    const save = await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
    expect(save).toMatchObject({
      ok: false,
      fault: { code: 'disk-fault', sentence: { en: expect.stringContaining('EBADMSG') } },
    });
  });

  it('does not hide a bug of the program', async () => {
    const { store, saved, failAt } = await savedOnce();
    failAt('create', 'ERR_INVALID_ARG_TYPE');
    const save = store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt });
    await expect(save).rejects.toThrow('planned');
  });
});

it('a draft that can not be read for now stays in the list with the reason', async () => {
  const { folder, store } = await savedOnce();
  await store.close();
  const { disk, fail } = failingDisk();
  fail((call, path) => (call === 'read' && path.endsWith(`${ids.one}.json`) ? 'EIO' : null));
  const { store: again } = await openedAt(folder, { disk });
  expect(given(await again.drafts.list())).toMatchObject([
    { id: ids.one, facts: { party: { zh: '甲' } }, trouble: { code: 'disk-error' } },
  ]);
});

it('a move to the trash that fails leaves the draft where it was', async () => {
  const { store, saved, failAt, fail } = await savedOnce();
  failAt('rename', 'EROFS');
  expect(faultOf(await store.drafts.trash(ids.one))).toBe('disk-read-only');
  fail(null);
  expect(given(await store.drafts.get(ids.one))).toEqual(saved);
});

it.each(Object.entries(codes))(
  'a folder that can not be opened (%s) is said so and not locked',
  async (code, fault) => {
    const folder = await temporaryFolder();
    const { disk, fail } = failingDisk();
    fail((call, path) => (call === 'makeFolder' && path.endsWith('drafts') ? code : null));
    expect(faultOf(await openStore(folder, { disk }))).toBe(fault);
    expect(await readdir(folder)).toEqual([]);
    fail(null);
    await openedAt(folder, { disk });
  },
);
