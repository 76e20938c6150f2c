// A data folder with one of everything, and its place of backups, for the tests of backups.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { backUp, type Made } from '../../electron/backups/back-up';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import type { Store } from '../../electron/store/store-port';
import type { Office } from '../../templates/office/office';
import { readOffice } from '../../templates/office/read-office';
import { aDraft, ids, withParty } from '../store/a-draft';
import { issueOne } from '../store/issued/an-issuer';
import { given, saveNew } from '../store/opened';
import { temporaryFolder } from '../store/temporary-folder';

export type AFolder = { readonly root: string; readonly data: string; readonly place: string };

/** Two cases, one of them in the trash as well as a third; an issued paper; a photograph. The store is closed. */
export async function aFolder(): Promise<AFolder> {
  const root = await temporaryFolder();
  const data = join(root, 'data');
  await inStore(data, async (store) => {
    await saveNew(store, withParty(aDraft(ids.one), '重庆面馆'));
    await saveNew(store, withParty(aDraft(ids.two), '鑫源五金'));
    await saveNew(store, aDraft(ids.three));
    given(await store.drafts.trash(ids.three));
    given(await store.office.save(await anOffice()));
    await issueOne(store, { series: 0, kind: 0, date: '2026-11-23' });
  });
  await mkdir(join(data, 'photographs', ids.one), { recursive: true });
  await writeFile(join(data, 'photographs', ids.one, '门前.jpg'), 'picture');
  return { root, data, place: join(root, 'backups') };
}

export async function anOffice(): Promise<Office> {
  const read = readOffice(JSON.parse(await readFile('examples/office.json', 'utf8')));
  if (!read.ok) throw new Error('the example office is not as it must be');
  return read.value;
}

export async function inStore(data: string, work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = given(await openStore(data));
  await work(store);
  await store.close();
}

/** A backup as of now, or of another moment. */
export async function backed({ data, place }: AFolder, now: () => number = Date.now): Promise<Made> {
  return given(await backUp({ disk: nodeDisk, data, place, program: '0.2.0', now }));
}

/** Every file below a folder with its content, apart from the lists and the lock. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const contents = await Promise.all(files.map(async (path) => [relative(folder, path), await readFile(path, 'hex')]));
  return Object.fromEntries(contents.filter(([path]) => !/^lists|pilin\.lock/.test(path ?? '')).sort());
}
