// What the window asks of backups: single cases back without losing what stands here, and the way to the whole.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPending } from '../../electron/backups/restore/pending';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { faultOf, must, openExampleDesk, type TestDesk } from './open-test-desk';

/** A desk with one backup; the example's first case and what it was called. */
async function backedUp() {
  const desk = await openExampleDesk();
  const [first] = must(await desk.store.drafts.list());
  const id = first?.id ?? '';
  must(await desk.ask['backup:run']({}));
  const [row] = must(await desk.ask['backup:list']({})).backups;
  return { desk, id, which: { place: 'own' as const, name: row?.name ?? '' } };
}

async function rename(desk: TestDesk, id: string, zh: string): Promise<void> {
  const draft = must(await desk.store.drafts.get(id));
  const party = { ...(draft.case.party as object), name: { zh, en: '' } };
  const next = { ...draft, case: { ...draft.case, party } };
  must(await desk.store.drafts.save(next, { expectedUpdatedAt: draft.updatedAt }));
}

const nameOf = async (desk: TestDesk, id: string) =>
  (must(await desk.store.drafts.get(id)).case.party as { name: { zh: string } }).name.zh;

describe('single cases back', () => {
  it('takes the case of the backup as a new version and keeps the present one in the history', async () => {
    const { desk, id, which } = await backedUp();
    const before = await nameOf(desk, id);
    await rename(desk, id, '改错的名称');
    const [row] = must(await desk.ask['backup:compare'](which)).rows;
    expect(row).toMatchObject({ id, of: 'case', difference: 'differs' });
    const wish = { ...which, cases: [id], operations: [], office: false };
    expect(must(await desk.ask['backup:bring-back'](wish))).toEqual({ brought: 1, faults: [] });
    expect(await nameOf(desk, id)).toBe(before);
    const versions = must(await desk.store.drafts.history(id));
    const wrong = versions.find(({ mark }) => mark === 'replaced');
    const kept = must(await desk.store.drafts.versionOf(id, wrong?.name ?? ''));
    expect(JSON.stringify(kept)).toContain('改错的名称');
    expect(must(await desk.ask['backup:compare'](which)).rows).toEqual([]);
  });

  it('brings one back from the trash, or anew where it was deleted for good', async () => {
    const { desk, id, which } = await backedUp();
    const wish = { ...which, cases: [id], operations: [], office: false };
    must(await desk.store.drafts.trash(id));
    expect(must(await desk.ask['backup:compare'](which)).rows).toMatchObject([{ difference: 'in-trash' }]);
    must(await desk.ask['backup:bring-back'](wish));
    expect((await desk.store.drafts.get(id)).ok).toBe(true);
    must(await desk.store.drafts.trash(id));
    must(await desk.store.drafts.emptyTrash(1));
    expect(must(await desk.ask['backup:compare'](which)).rows).toMatchObject([{ difference: 'only-there' }]);
    must(await desk.ask['backup:bring-back'](wish));
    expect((await desk.store.drafts.get(id)).ok).toBe(true);
  });

  it('brings the office back, and tells each that the backup does not hold', async () => {
    const { desk, which } = await backedUp();
    await writeFile(join(desk.folder, 'data', 'office.json'), '{');
    const wish = { ...which, cases: ['01JDAAAAAAAAAAAAAAAAAAAAA9'], operations: [], office: true };
    expect(must(await desk.ask['backup:bring-back'](wish))).toMatchObject({
      brought: 1,
      faults: [{ fault: { code: 'backup-file-missing' } }],
    });
    expect(must(await desk.ask['office:get']({}))).toBeTruthy();
  });

  it('refuses a content that is not the one of its hash', async () => {
    const { desk, id, which } = await backedUp();
    const objects = join(desk.folder, 'backups', 'objects');
    for (const folder of await readdir(objects))
      for (const name of await readdir(join(objects, folder))) {
        const path = join(objects, folder, name);
        const text = await readFile(path, 'utf8');
        if (text.includes(`"id": "${id}"`)) await writeFile(path, text.replace('"zh"', '"zH"'));
      }
    const wish = { ...which, cases: [id], operations: [], office: false };
    expect(must(await desk.ask['backup:bring-back'](wish)).faults).toMatchObject([
      { fault: { code: 'backup-damaged' } },
    ]);
  });
});

describe('everything back', () => {
  it('asks first, backs the present up, and lets the restored folder wait for the next start', async () => {
    const { desk, id, which } = await backedUp();
    await rename(desk, id, '后来');
    expect(must(await desk.ask['backup:restore'](which))).toEqual({ ready: false, keptAs: '' });
    expect(await readPending(nodeDisk, desk.folder)).toBeNull();
    expect(faultOf(await desk.ask['backup:restart']({}))).toBe('restart-not-due');
    desk.person.confirms = true;
    const { keptAs } = must(await desk.ask['backup:restore'](which));
    expect(await readPending(nodeDisk, desk.folder)).toMatchObject({ keepAs: keptAs });
    expect(must(await desk.ask['backup:list']({})).backups).toHaveLength(2);
    must(await desk.ask['backup:restart']({}));
    expect(desk.opened).toContain('restart');
  });
});

describe('a start anew', () => {
  it('is made for another server as for restored data', async () => {
    const { desk } = await backedUp();
    expect(faultOf(await desk.ask['backup:restart']({}))).toBe('restart-not-due');
    must(await desk.ask['server:leave']({}));
    must(await desk.ask['backup:restart']({}));
    expect(desk.opened).toContain('restart');
  });
});

describe('places', () => {
  it('are named, never a path from the window, and another one is looked at once it was chosen', async () => {
    const { desk, which } = await backedUp();
    expect(faultOf(await desk.ask['backup:verify']({ ...which, place: 'other' }))).toBe('backup-place-unchosen');
    desk.person.folder = desk.folder;
    expect(must(await desk.ask['backup:choose-other']({}))).toEqual({ cancelled: false });
    expect(must(await desk.ask['backup:verify']({ ...which, place: 'other' })).findings).toEqual([]);
    await rm(join(desk.folder, 'backups'), { recursive: true });
    expect(faultOf(await desk.ask['backup:choose-other']({}))).toBe('backup-place-unknown');
    expect(must(await desk.ask['backup:list']({})).places).toMatchObject([
      { place: 'own', fault: null },
      { place: 'other' },
    ]);
  });
});
