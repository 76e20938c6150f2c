// A batch over several threads, run as it ships: the same papers, told in the same order, whatever thread made them.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBundles } from '../../build/build.mjs';
import { threadsFor } from '../../electron/command-line/crew/crew';
import { exampleCase, newFolder, office, run } from './run';

const pilin = join('out', 'command-line', 'pilin.cjs');

type Line = { readonly type: string; readonly case?: string; readonly code?: string; readonly sha256?: string };

/** Nine cases, one of them twice and one that is no case, and papers of them over `threads` threads. */
function batch(folder: string, out: string, threads: number): Promise<{ status: number; lines: readonly Line[] }> {
  const words = ['draft', folder, '--office', office, '--paper', 'order-to-correct', '--date', '2026-10-20', '--json'];
  return new Promise((resolve) => {
    const all = [pilin, ...words, '--format', 'pdf', '--out', out, '--threads', `${threads}`];
    execFile(process.execPath, all, (error, stdout) => {
      const lines = stdout.trim().split('\n');
      const told = lines.map((line): Line => JSON.parse(line));
      resolve({ status: error === null ? 0 : Number(error.code), lines: told });
    });
  });
}

function casesIn(folder: string): void {
  const one = JSON.parse(readFileSync(exampleCase('pinghu-over-window-first'), 'utf8'));
  for (let number = 0; number < 9; number++) {
    const id = `01M5BDQBJ0SZ2F4NYDDY46FR0${number === 7 ? 3 : number}`;
    writeFileSync(join(folder, `${number}.json`), JSON.stringify({ ...one, id }));
  }
  writeFileSync(join(folder, '5-broken.json'), '{');
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

beforeAll(async () => {
  await ensureBundles(['command-line']);
}, 120_000);

describe('a batch over several threads', () => {
  it('makes the same files as one thread does, and tells papers and faults in the order of the cases', async () => {
    const [folder, alone, together] = [newFolder(), newFolder(), newFolder()];
    casesIn(folder);
    const one = await batch(folder, alone, 1);
    const three = await batch(folder, together, 3);
    expect(one.status).toBe(2);
    expect(three.status).toBe(2);
    expect(Object.keys(hashes(together))).toHaveLength(8);
    expect(hashes(together)).toEqual(hashes(alone));
    const told = ({ type, case: of, code, sha256 }: Line) => ({ type, of, code, sha256 });
    expect(three.lines.map(told)).toEqual(one.lines.map(told));
    expect(three.lines.filter(({ code }) => code === 'case-twice')).toHaveLength(1);
  });

  it('has as many threads as are asked for, and by itself one for a handful of cases', () => {
    expect(threadsFor(3, undefined)).toBe(1);
    expect(threadsFor(3, 2)).toBe(2);
    expect(threadsFor(1000, undefined)).toBeGreaterThanOrEqual(1);
  });

  it('refuses a number of threads that is none', async () => {
    const words = ['draft', exampleCase('pinghu-over-window-first'), '--office', office, '--paper', 'order-to-correct'];
    const { status, err } = await run(...words, '--out', newFolder(), '--threads', '0');
    expect(status).toBe(2);
    expect(err).toContain('1 至 16');
  });
});
