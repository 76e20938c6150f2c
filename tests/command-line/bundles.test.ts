// Bundles from the command line: two offices, each with its key, and what is refused between them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadOffice } from '../../electron/command-line/load';
import { openStore } from '../../electron/store/open-store';
import { exampleCase, newFolder, office, run } from './run';

const one = exampleCase('pinghu-over-window-first');

async function made(folder: string, ...more: readonly string[]) {
  const keys = join(folder, 'keys');
  const to = ['--to', 'jinshan', '--who', '沈一鸣', '--out', folder];
  const ran = await run('bundle', 'make', one, '--office', office, '--keys', keys, ...to, '--json', ...more);
  const [line] = ran.json() as { path: string; fingerprint: string }[];
  return { ...ran, keys, path: line?.path ?? '', fingerprint: line?.fingerprint ?? '' };
}

describe('a bundle', () => {
  it('is refused until its key was compared, then verified', async () => {
    const { status, path, fingerprint } = await made(newFolder());
    expect(status).toBe(0);
    const keys = join(newFolder(), 'keys');
    const unknown = await run('bundle', 'verify', path, '--keys', keys, '--json');
    expect(unknown.status).toBe(3);
    expect(unknown.json()[0]).toMatchObject({ code: 'bundle-key-unknown' });
    const who = ['--name', '平湖市综合行政执法局', '--who', '陆文博', '--keys', keys];
    expect((await run('bundle', 'trust', fingerprint.toLowerCase().replaceAll('-', ' '), ...who)).status).toBe(0);
    const known = await run('bundle', 'verify', path, '--keys', keys, '--json');
    expect(known.status).toBe(0);
    expect(known.json()[0]).toMatchObject({ type: 'bundle', known: true, purpose: 'transfer', fingerprint });
  });

  it('is signed with the same key each time', async () => {
    const folder = newFolder();
    const [first, second] = [await made(folder), await made(folder)];
    expect(first.fingerprint).toBe(second.fingerprint);
    expect((await run('bundle', 'key', '--keys', first.keys)).out).toEqual([first.fingerprint]);
  });

  it('that was changed is refused with the part named', async () => {
    const { path } = await made(newFolder());
    const bytes = readFileSync(path);
    const at = bytes.indexOf('manifest.json') + 200;
    bytes[at] = (bytes[at] as number) ^ 1;
    writeFileSync(path, bytes);
    const ran = await run('bundle', 'verify', path, '--json');
    expect(ran.status).toBe(3);
    // What still unpacks, and is JSON still, does not fit its signature.
    expect(['manifest.json', 'signature.json']).toContain(ran.json()[0]?.path);
  });

  it('names what is missing to make it', async () => {
    const ran = await run('bundle', 'make', '--office', office, '--keys', newFolder(), '--json');
    expect(ran.status).toBe(2);
    expect(ran.json().map((line) => line.path)).toEqual(expect.arrayContaining(['--to', '--out', 'CASE.json']));
    expect((await run('bundle', 'mak')).err).toContain('make');
  });

  it('holds the evidence files, or says which is not there', async () => {
    const folder = newFolder();
    const file = JSON.parse(readFileSync(one, 'utf8'));
    file.evidence[0].file = { name: '现场照片.jpg', sha256: 'a'.repeat(64), bytes: 3 };
    const path = join(folder, 'case.json');
    writeFileSync(path, JSON.stringify(file));
    const to = ['--to', 'jinshan', '--who', 'x', '--out', folder, '--keys', folder, '--evidence', folder, '--json'];
    const ran = await run('bundle', 'make', path, '--office', office, ...to);
    expect(ran.status).toBe(2);
    expect(ran.json()[0]).toMatchObject({ code: 'evidence-file-missing', path: 'evidence[0].file' });
    writeFileSync(join(folder, '现场照片.jpg'), 'abc');
    const altered = await run('bundle', 'make', path, '--office', office, ...to);
    expect(altered.status).toBe(3);
    expect(altered.json()[0]).toMatchObject({ code: 'evidence-altered', path: '现场照片.jpg' });
    file.evidence[0].file.sha256 = createHash('sha256').update('abc').digest('hex');
    writeFileSync(path, JSON.stringify(file));
    expect((await run('bundle', 'make', path, '--office', office, ...to)).status).toBe(0);
  });
});

describe('accepting', () => {
  /** A data folder with the example office, which knows the sender's key. */
  async function receiver(fingerprint: string): Promise<string> {
    const folder = join(newFolder(), 'data');
    const store = await openStore(folder);
    if (!store.ok) throw new Error(store.fault.code);
    const read = await loadOffice(office);
    if (read.ok) await store.value.office.save(read.value);
    await store.value.close();
    const trust = ['--keys', join(folder, 'keys'), '--name', '平湖市综合行政执法局', '--who', '陆文博'];
    await run('bundle', 'trust', fingerprint, '--authority', 'pinghu', ...trust);
    return folder;
  }

  it('makes a referred case in a data folder, once, and keeps who accepted it', async () => {
    const { path, fingerprint } = await made(newFolder());
    const folder = await receiver(fingerprint);
    const accept = () => run('bundle', 'accept', path, '--into', folder, '--who', '陆文博', '--json');
    const first = await accept();
    expect(first.status).toBe(0);
    expect(first.json()[0]).toMatchObject({ type: 'accepted', purpose: 'transfer', again: false, fingerprint });
    expect((await accept()).json()[0]).toMatchObject({ again: true });
    const [name = ''] = readdirSync(join(folder, 'drafts'));
    const draft = JSON.parse(readFileSync(join(folder, 'drafts', name), 'utf8'));
    expect(draft.case).toMatchObject({ source: 'referral', referral: { by: '陆文博', fingerprint } });
    expect(readdirSync(join(folder, 'drafts'))).toHaveLength(1);
    const joined = ['--as', 'join-evidence', '--case', '01M5BDQBJ0SZ2F4NYDDY46FRXM'];
    const again = await made(newFolder());
    const second = ['--authority', 'pinghu', '--name', '平湖', '--who', 'x'];
    await run('bundle', 'trust', again.fingerprint, '--keys', join(folder, 'keys'), ...second);
    const wrong = await run('bundle', 'accept', again.path, '--into', folder, '--who', 'x', ...joined, '--json');
    expect([wrong.status, wrong.json()[0]?.code]).toEqual([2, 'case-unknown']);
  });

  it('refuses a key that nobody compared, a folder in use, and what lacks a name', async () => {
    const { path, fingerprint, keys } = await made(newFolder());
    const folder = await receiver('0'.repeat(40));
    const into = ['bundle', 'accept', path, '--into', folder, '--json'];
    const unknown = await run(...into, '--who', 'x');
    expect([unknown.status, unknown.json()[0]?.code]).toEqual([3, 'bundle-key-unknown']);
    expect(unknown.err).toContain(fingerprint);
    expect(readdirSync(join(folder, 'drafts'))).toEqual([]);
    expect((await run(...into)).json()[0]).toMatchObject({ code: 'option-missing', path: '--who' });
    expect((await run('bundle', 'accept', path, '--into', newFolder(), '--who', 'x')).status).toBe(2);
    expect((await run('bundle', 'accept', path, '--json')).json()[0]).toMatchObject({ path: '--into' });
    expect((await run('bundle', 'accept', path, '--out', newFolder(), '--keys', keys, '--json')).status).toBe(3);
  });

  it('unpacks into a folder of its own, never over one that is there', async () => {
    const { path, fingerprint } = await made(newFolder());
    const keys = join(await receiver(fingerprint), 'keys');
    const out = newFolder();
    const ran = await run('bundle', 'accept', path, '--out', out, '--keys', keys, '--json');
    expect(ran.status).toBe(0);
    const folder = String(ran.json()[0]?.folder);
    expect(readdirSync(folder).sort()).toEqual(['cases', 'provisions', 'readme.txt']);
    expect((await run('bundle', 'accept', path, '--out', out, '--keys', keys)).status).toBe(2);
    expect(readdirSync(out)).toHaveLength(1);
  });
});
