// A backup from a stranger: what leads out of the folder, lies about its hash or claims sizes without sense is refused.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSafePath, readFileList, writeFileList } from '../../electron/backups/file-list';
import { placeAt } from '../../electron/backups/place';
import { restoreInto } from '../../electron/backups/restore-into';
import { type Backup, backupOf } from '../../electron/backups/snapshots';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { versionName } from '../../electron/store/history/version-name';
import { sha256 } from '../../electron/store/sha256';
import { faultOf, given } from '../store/opened';
import { type AFolder, aFolder, backed } from './a-folder';

const hash = 'a'.repeat(64);
const line = (path: string, bytes = '1') => `${hash} ${bytes} 0 ${path}`;
const head = 'pilin-backup-files 1 (sha256 bytes modified-ms path)';
const list = (...lines: string[]) => readFileList(new TextEncoder().encode(`${[head, ...lines].join('\n')}\n`));

describe('a list of files', () => {
  it.each([
    '../office.json',
    'drafts/../../x',
    '/etc/passwd',
    'C:/x',
    'drafts\\x',
    'drafts//x',
    './x',
    'con',
    'drafts/nul.json',
    'a/b/c/d/e/f/g/h/i',
    'x\u0000y',
    'stream:ads',
    'trailing.',
    `${'长'.repeat(100)}`,
  ])('refuses the path %j', (path) => {
    expect(isSafePath(path)).toBe(false);
    expect(list(line(path))).toMatchObject({ at: 2 });
  });

  it('refuses sizes beyond sense, double names, and a file where another needs a folder', () => {
    expect(list(line('a', '999999999999999'))).toEqual({ at: 2, why: 'size' });
    expect(list(line('a', '1e9'))).toEqual({ at: 2, why: 'line' });
    expect(list(line('a', '-1'))).toEqual({ at: 2, why: 'line' });
    expect(list(line('a/Ä'), line('A/a\u0308'))).toEqual({ at: 3, why: 'clash' });
    expect(list(line('a/b'), line('a'))).toMatchObject({ why: 'clash' });
    expect(readFileList(new TextEncoder().encode(head))).toMatchObject({ why: 'end' });
    expect(readFileList(new TextEncoder().encode('{}'))).toEqual({ at: 1, why: 'head' });
  });

  it('reads for ever what version 1 wrote', () => {
    const files = [{ path: 'photographs/01/门 前.jpg', bytes: 5, modifiedMs: -3, sha256: hash }];
    expect(new TextDecoder().decode(writeFileList(files))).toBe(`${head}\n${hash} 5 -3 photographs/01/门 前.jpg\n`);
    expect(readFileList(writeFileList(files))).toEqual(files);
  });
});

/** A backup of which everything fits but one list of files, as somebody could make it by hand. */
async function forged(folder: AFolder, lines: readonly string[]): Promise<Backup> {
  const { backup } = await backed(folder);
  const place = placeAt(folder.place);
  const bytes = Buffer.from(`${[head, ...lines].join('\n')}\n`);
  const name = sha256(bytes);
  await mkdir(join(place.objects, name.slice(0, 2)), { recursive: true });
  await writeFile(join(place.objects, name.slice(0, 2), name), bytes);
  const sheet = Buffer.from(JSON.stringify({ ...backup.snapshot, list: { sha256: name, bytes: bytes.length } }));
  const sheetName = versionName(backup.atMs + 1, sheet, null);
  await writeFile(join(place.snapshots, sheetName), sheet);
  return given(await backupOf(nodeDisk, place, sheetName));
}

describe('restoring what a stranger made', () => {
  it('writes nothing at all where a path leads out or a content is not the one of its hash', async () => {
    const folder = await aFolder();
    const place = placeAt(folder.place);
    const into = join(folder.root, 'into');
    const out = await forged(folder, [line('../outside.json')]);
    expect(faultOf(await restoreInto(nodeDisk, place, out, into))).toBe('backup-damaged');
    await mkdir(join(place.objects, 'aa'), { recursive: true });
    await writeFile(join(place.objects, 'aa', hash), 'x');
    const wrong = await forged(folder, [line('drafts/x.json')]);
    const refused = await restoreInto(nodeDisk, place, wrong, into);
    expect(faultOf(refused)).toBe('backup-damaged');
    await rm(join(place.objects, 'aa', hash));
    expect(faultOf(await restoreInto(nodeDisk, place, wrong, into))).toBe('backup-damaged');
    expect((await readdir(folder.root)).sort()).toEqual(['backups', 'data']);
  });

  it('refuses a folder that holds something', async () => {
    const folder = await aFolder();
    const { backup } = await backed(folder);
    const refused = await restoreInto(nodeDisk, placeAt(folder.place), backup, folder.data);
    expect(faultOf(refused)).toBe('folder-not-empty');
  });
});
