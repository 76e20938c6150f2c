// `pilin backup`, `pilin restore` and `pilin archive` as other programs call them.
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aFolder, contentsOf, inStore } from '../backups/a-folder';
import { aDraft, ids, withParty } from '../store/a-draft';
import { given, opened, saveNew, saveOver } from '../store/opened';
import { run } from './run';

const hostile = '=HYPERLINK("http://x","y")';
const fourth = '01JDAAAAAAAAAAAAAAAAAAAAA4';

describe('pilin backup and pilin restore', () => {
  it('makes a backup, verifies it and puts it back as a new data folder', async () => {
    const { root, data, place } = await aFolder();
    const made = await run('backup', data, '--to', place, '--json');
    expect([made.status, made.json()]).toMatchObject([0, [{ type: 'backup', cases: 2, issued: 1, made: true }]]);
    expect((await run('backup', root, '--to', place, '--json')).json()).toMatchObject([{ made: false }]);
    expect((await run('backup', 'verify', place)).status).toBe(0);
    const again = join(root, 'again');
    expect((await run('restore', place, '--into', again)).status).toBe(0);
    expect(await contentsOf(again)).toEqual(await contentsOf(data));
    expect((await run('issued', 'verify', '--data', again)).status).toBe(0);
    expect((await run('register', '--data', again)).status).toBe(0);
  });

  it('restores what stood at a moment', async () => {
    const { root, data, place } = await aFolder();
    await run('backup', data, '--to', place);
    const before = new Date().toISOString();
    await inStore(data, async (store) => {
      await saveOver(store, withParty(given(await store.drafts.get(ids.one)), '后来的名称'));
    });
    await run('backup', data, '--to', place);
    expect((await run('restore', place, '--into', join(root, 'then'), '--at', before)).status).toBe(0);
    const then = await opened(join(root, 'then'));
    expect(given(await then.drafts.get(ids.one)).case).toMatchObject({ party: { name: { zh: '重庆面馆' } } });
    const tooEarly = await run('restore', place, '--into', join(root, 'x'), '--at', '2020-01-01', '--json');
    expect([tooEarly.status, tooEarly.json()]).toMatchObject([2, [{ code: 'backup-none' }]]);
    expect((await run('restore', place, '--into', join(root, 'x'), '--at', 'yesterday')).status).toBe(2);
  });

  it('ends with 2 for a folder that is not empty or no place, and with 3 where a content was altered', async () => {
    const { root, data, place } = await aFolder();
    await run('backup', data, '--to', place);
    const full = await run('restore', place, '--into', data, '--json');
    expect([full.status, full.json()]).toMatchObject([2, [{ code: 'folder-not-empty' }]]);
    expect((await run('restore', data, '--into', join(root, 'x'))).status).toBe(2);
    expect((await run('backup', join(root, 'none'), '--to', place)).status).toBe(2);
    expect((await run('backup', data)).status).toBe(2);
    expect((await run('backup', data, data, '--to', place)).status).toBe(2);
    const [folder = ''] = await readdir(join(place, 'objects'));
    const [name = ''] = await readdir(join(place, 'objects', folder));
    await writeFile(join(place, 'objects', folder, name), 'altered');
    expect((await run('backup', 'verify', place)).status).toBe(3);
    expect((await run('restore', place, '--into', join(root, 'y'))).status).toBe(3);
    expect((await readdir(root)).sort()).toEqual(['backups', 'data']);
  });
});

describe('pilin archive', () => {
  it('writes a folder whose hashes sha256sum accepts, with every paper under its number and inert tables', async () => {
    const { root, data } = await aFolder();
    await inStore(data, async (store) => void (await saveNew(store, withParty(aDraft(fourth), hostile))));
    const into = join(root, 'archive');
    const ran = await run('archive', data, '--to', into, '--json');
    expect([ran.status, ran.json()]).toMatchObject([0, [{ type: 'archive', cases: 3, papers: 1, problems: [] }]]);
    const { stdout } = await promisify(execFile)('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: into });
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
    const names = (await readdir(into, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    expect(stdout.trim().split('\n').length + 1).toBe(await contentsCount(into));
    const issued = names.filter((name) => /^issued\/平综执改字〔2026〕第0001号\/.+\.(pdf|json)$/.test(name));
    expect(issued.length).toBeGreaterThanOrEqual(2);
    expect(names).toContain(`photographs/${ids.one}/门前.jpg`);
    expect(names).toContain(`cases/${ids.one}.json`);
    expect(names.some((name) => name.includes('office-key'))).toBe(false);
    expect(await readFile(join(into, 'cases.csv'), 'utf8')).toContain(`"'=HYPERLINK(""http`);
    expect(await readFile(join(into, 'registers', 'numbers.csv'), 'utf8')).toContain('平综执改字〔2026〕第0001号');
    const page = await readFile(join(into, 'README.txt'), 'utf8');
    expect(page).toContain('可阅读');
    expect(page).toContain('can be read without Pilin');
    expect(JSON.parse(await readFile(join(into, 'law', 'matters.json'), 'utf8'))).toHaveLength(24);
  });

  it('takes what is damaged as it is, says so in the first page, and ends with 3', async () => {
    const { root, data } = await aFolder();
    await writeFile(join(data, 'drafts', `${ids.two}.json`), '{');
    const [paper = ''] = (await readdir(join(data, 'issued'))).filter((name) => name.length === 26);
    const pdf = (await readdir(join(data, 'issued', paper))).find((name) => name.endsWith('.pdf')) ?? '';
    await writeFile(join(data, 'issued', paper, pdf), 'altered');
    const ran = await run('archive', data, '--to', join(root, 'archive'));
    expect(ran.status).toBe(3);
    const page = await readFile(join(root, 'archive', 'README.txt'), 'utf8');
    expect(page).toContain(`drafts/${ids.two}.json`);
    expect(page).toContain(pdf);
    expect((await run('archive', data, '--to', join(root, 'archive'))).status).toBe(2);
  });
});

async function contentsCount(folder: string): Promise<number> {
  return Object.keys(await contentsOf(folder)).length;
}
