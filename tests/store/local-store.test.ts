// The local store from outside, as files that a person can read, move and trust; what every engine promises is in promises/.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDraft, ids, wholeCase } from './a-draft';
import { localEngine } from './engines';
import { given, opened, openedAt, saveNew } from './opened';
import { draftPromises } from './promises/drafts';
import { issuedPromises } from './promises/issued';
import { listPromises } from './promises/lists';
import { registerPromises } from './promises/registers';
import { versionPromises } from './promises/versions';
import { onPlainFiles, temporaryFolder } from './temporary-folder';

describe('local files', () => {
  draftPromises(localEngine);
  versionPromises(localEngine);
  listPromises(localEngine);
  issuedPromises(localEngine);
  registerPromises(localEngine);
});

onPlainFiles('a saved draft is a readable JSON file of its own that only its owner may read', async () => {
  const folder = await temporaryFolder();
  const store = await opened(folder);
  await saveNew(store, aDraft(ids.one, wholeCase(ids.one)));
  const path = join(folder, 'drafts', `${ids.one}.json`);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'pilin-draft', version: 1, id: ids.one });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'drafts'))).mode & 0o777).toBe(0o700);
  const [version = ''] = await readdir(join(folder, 'history', 'drafts', ids.one));
  expect((await stat(join(folder, 'history', 'drafts', ids.one, version))).mode & 0o777).toBe(0o600);
});

describe('the trash', () => {
  it('leaves no file behind of what was deleted for good', async () => {
    const folder = await temporaryFolder();
    const { store } = await openedAt(folder);
    for (const id of [ids.one, ids.two]) await saveNew(store, aDraft(id));
    given(await store.drafts.trash(ids.one));
    given(await store.drafts.emptyTrash(1));
    expect(await readdir(join(folder, 'history', 'drafts'))).toEqual([ids.two]);
    expect(await readdir(join(folder, 'trash', 'drafts'))).toEqual([]);
  });
});
