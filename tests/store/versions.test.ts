// The history of a draft on a disk that fails or was tampered with: never in the way of a save, never half put back.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDraft, ids, withParty } from './a-draft';
import { failingDisk } from './failing-disk';
import { faultOf, given, openedAt, saveNew, saveOver } from './opened';
import { temporaryFolder } from './temporary-folder';

const minuteMs = 60_000;

async function threeVersions() {
  const folder = await temporaryFolder();
  const { store, clock } = await openedAt(folder);
  let draft = await saveNew(store, withParty(aDraft(ids.one), '甲'));
  for (const name of ['乙', '丙']) {
    clock.ms += minuteMs;
    draft = await saveOver(store, withParty(draft, name));
  }
  return { folder, store, clock, draft };
}

describe('history', () => {
  it('knows a version whose content was altered', async () => {
    const { folder, store } = await threeVersions();
    const name = given(await store.drafts.history(ids.one))[1]?.name ?? '';
    await writeFile(join(folder, 'history', 'drafts', ids.one, name), JSON.stringify(aDraft(ids.one)));
    expect(faultOf(await store.drafts.versionOf(ids.one, name))).toBe('version-damaged');
  });

  it('that can not be written leaves the draft saved, and says so', async () => {
    const folder = await temporaryFolder();
    const { disk, fail } = failingDisk();
    const { store } = await openedAt(folder, { disk });
    fail((call, path) => (call === 'create' && path.includes('history') ? 'ENOSPC' : null));
    const saved = given(await store.drafts.save(aDraft(ids.one), { expectedUpdatedAt: null }));
    expect(saved).toMatchObject({ result: 'saved', warning: { code: 'disk-full' } });
    expect(given(await store.drafts.get(ids.one)).id).toBe(ids.one);
  });
});

describe('putting a version back', () => {
  it('fails as a whole where what stands there can not be kept', async () => {
    const folder = await temporaryFolder();
    const { disk, fail } = failingDisk();
    const { store, clock } = await openedAt(folder, { disk });
    const draft = await saveNew(store, withParty(aDraft(ids.one), '甲'));
    clock.ms += minuteMs;
    const newer = await saveOver(store, withParty(draft, '乙'));
    const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
    fail((call, path) => (call === 'create' && path.includes('history') ? 'ENOSPC' : null));
    expect(faultOf(await store.drafts.restoreVersion(ids.one, first))).toBe('disk-full');
    fail(null);
    expect(given(await store.drafts.get(ids.one))).toEqual(newer);
    expect((await readdir(join(folder, 'drafts'))).length).toBe(1);
  });
});
