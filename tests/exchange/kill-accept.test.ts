// The process that accepts a bundle is killed at any instant: doing it again completes it, with every piece once, and
// nothing half-copied is left.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleCase, newFolder, office } from '../command-line/run';
import { rounds } from '../store/soak';

const pieces = 40;
const pilin = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['build/pilin.mjs', ...words], { encoding: 'utf8' });

/** A bundle with forty photographs. */
function made(folder: string): { readonly path: string; readonly id: string; readonly fingerprint: string } {
  const one = JSON.parse(readFileSync(exampleCase('pinghu-signboard-forty-evidence'), 'utf8'));
  for (const [index, piece] of one.evidence.entries()) {
    const bytes = Buffer.alloc(200_000, index);
    const name = `photograph-${index}.jpg`;
    writeFileSync(join(folder, name), bytes);
    piece.file = { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  }
  writeFileSync(join(folder, 'case.json'), JSON.stringify(one));
  const keys = ['--keys', join(folder, 'keys'), '--office', office, '--evidence', folder];
  const ran = pilin('bundle', 'make', join(folder, 'case.json'), ...keys, '--to', 'jinshan', '--out', folder, '--json');
  return JSON.parse(ran.stdout);
}

/** Kills it some time after the bundle began to be copied in. @returns whether it was alive still */
async function killed(words: readonly string[], arriving: string, waitMs: number): Promise<boolean> {
  const child = spawn(process.execPath, ['build/pilin.mjs', ...words], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  while (child.exitCode === null && namesIn(arriving).length === 0) await pause(2);
  await pause(waitMs);
  const isAlive = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return isAlive;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

it('is completed by doing it again, each piece once', async () => {
  const folder = newFolder();
  const { path, id, fingerprint } = made(folder);
  const most = rounds(4, 40);
  let alive = 0;
  for (let round = 0; round < most; round += 1) {
    const data = join(folder, `data-${round}`);
    mkdirSync(data);
    const trust = ['--keys', join(data, 'keys'), '--name', '平湖', '--authority', 'pinghu', '--who', '陆文博'];
    expect(pilin('bundle', 'trust', fingerprint, ...trust).status).toBe(0);
    const words = ['bundle', 'accept', path, '--into', data, '--office', office, '--who', '陆文博'];
    alive += Number(await killed(words, join(data, 'exchange', 'arriving'), (round / most) * 600));
    const again = pilin(...words);
    expect(again.status, again.stderr).toBe(0);
    const [name = '', ...others] = readdirSync(join(data, 'drafts'));
    expect(others).toEqual([]);
    const { case: one } = JSON.parse(readFileSync(join(data, 'drafts', name), 'utf8'));
    expect(one.evidence).toHaveLength(pieces);
    expect(readdirSync(join(data, 'photographs', one.id))).toHaveLength(pieces);
    expect(JSON.parse(readFileSync(join(data, 'exchange', 'received', `${id}.json`), 'utf8')).state).toBe('accepted');
    expect(namesIn(join(data, 'exchange', 'arriving'))).toEqual([]);
  }
  expect(alive).toBeGreaterThan(0);
}, 600_000);
