// Bundles from the command line: two offices, each with its key, and what is refused between them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    expect(ran.json()[0]?.path).toBe('manifest.json');
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
