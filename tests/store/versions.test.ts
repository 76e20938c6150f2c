// The history of a draft from outside: looked at, compared, put back, and never in the way of a save.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../templates/case/differences';
import { aDraft, ids, printed, withParty } from './a-draft';
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
  it('lists versions newest first and says which was the first', async () => {
    const { store, draft } = await threeVersions();
    const versions = given(await store.drafts.history(ids.one));
    expect(versions.map(({ first }) => first)).toEqual([false, false, true]);
    expect(versions[0]?.savedAt).toBe(draft.updatedAt);
  });

  it('keeps one version a minute while typing, and the first', async () => {
    const { store, clock } = await openedAt(await temporaryFolder());
    let draft = await saveNew(store, aDraft(ids.one));
    clock.ms += minuteMs;
    for (let count = 0; count < 30; count += 1) {
      clock.ms += 1000;
      draft = await saveOver(store, withParty(draft, `第${count}稿`));
    }
    expect(given(await store.drafts.history(ids.one))).toHaveLength(2);
  });

  it('keeps every version that was printed', async () => {
    const { store, clock } = await openedAt(await temporaryFolder());
    let draft = await saveNew(store, aDraft(ids.one));
    for (let count = 0; count < 4; count += 1) {
      clock.ms += 1000;
      draft = await saveOver(store, { ...draft, log: [...draft.log, printed('order-to-correct', draft.updatedAt)] });
    }
    const marks = given(await store.drafts.history(ids.one)).map(({ mark }) => mark);
    expect(marks).toEqual(['printed', 'printed', 'printed', 'printed', null]);
  });

  it('shows a version beside the draft, field by field', async () => {
    const { store, draft } = await threeVersions();
    const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
    const older = given(await store.drafts.versionOf(ids.one, first));
    expect(differences(older.case, draft.case)).toEqual([{ path: 'party.name.zh', before: '甲', after: '丙' }]);
  });

  it('refuses a version that does not exist, or whose name leaves the folder', async () => {
    const { store } = await threeVersions();
    for (const name of ['', '../../office.json', '20261123T010000000Z-00000000.json']) {
      expect(faultOf(await store.drafts.versionOf(ids.one, name))).toBe('version-unknown');
    }
  });

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
  it('makes it the newest and keeps what stood there, though saved a moment before', async () => {
    const { store, clock, draft } = await threeVersions();
    clock.ms += 1000;
    const typed = await saveOver(store, withParty(draft, '丁'));
    clock.ms += 1000;
    const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
    const back = given(await store.drafts.restoreVersion(ids.one, first));
    expect(back.case.party).toEqual({ name: { zh: '甲', en: '' } });
    expect(back.updatedAt > typed.updatedAt).toBe(true);
    const replaced = given(await store.drafts.history(ids.one)).find(({ mark }) => mark === 'replaced');
    expect(given(await store.drafts.versionOf(ids.one, replaced?.name ?? ''))).toEqual(typed);
  });

  it('forgets neither a print nor a paper issued since', async () => {
    const { store, draft } = await threeVersions();
    const papers = [{ kind: 'order-to-correct', number: '1' }];
    const log = [printed('order-to-correct')];
    await saveOver(store, { ...draft, log, case: { ...draft.case, papers } });
    const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
    const back = given(await store.drafts.restoreVersion(ids.one, first));
    expect(back.log).toEqual(log);
    expect(back.case.papers).toEqual(papers);
  });

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
