// Kills a working process again and again: every acknowledged deed is there afterwards, and every file parses.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import { buildChild, hasEnded, startChild } from './build-child';
import { Ledger } from './crash/ledger';
import { type Random, randomFrom } from './crash/random';
import { standing } from './crash/world';
import { given } from './opened';
import { rounds } from './soak';
import { temporaryFolder } from './temporary-folder';

/** Deeds begun or acknowledged before a kill from outside, and how long it waits after the last. */
const mostLines = 40;
const mostWaitMs = 12;
/** Calls to the disk before a process kills itself. */
const mostCalls = 400;
let bundle = '';

beforeAll(async () => {
  bundle = await buildChild('tests/store/crash/working-child.ts', 'out/tests/working-child');
}, 60_000);

type Folders = { readonly folder: string; readonly outside: string };
type Line = { readonly begin?: string; readonly done?: string; readonly state?: string; readonly failed?: unknown };

function note(line: string, ledger: Ledger): void {
  const { begin, done, state = '', failed }: Line = JSON.parse(line);
  expect(failed).toBeUndefined();
  if (begin !== undefined) ledger.begin(begin, state);
  if (done !== undefined) ledger.done(done, state);
}

/** By itself at a call to the disk, or from outside at any instant. */
async function workUntilKilled({ folder, outside }: Folders, ledger: Ledger, random: Random): Promise<void> {
  const calls = random.next() < 0.5 ? 1 + random.below(mostCalls) : 0;
  const child = startChild(bundle, folder, outside, `${random.below(2 ** 31)}`, `${calls}`);
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  if (calls === 0) {
    const lines = 1 + random.below(mostLines);
    for (let count = 0; count < lines; count += 1) note((await child.lines.next()).value, ledger);
    const until = performance.now() + random.next() * mostWaitMs;
    while (performance.now() < until) await new Promise((resolve) => setImmediate(resolve));
    child.process.kill('SIGKILL');
  }
  for await (const line of child.lines) note(line, ledger);
  await hasEnded(child.process);
}

async function allFilesParse(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && one.name.endsWith('.json'))) {
    JSON.parse(await readFile(join(entry.parentPath, entry.name), 'utf8'));
  }
}

it('nothing that was acknowledged is lost when the process is killed at any instant', async () => {
  const folders = { folder: await temporaryFolder(), outside: await temporaryFolder() };
  const { folder, outside } = folders;
  const seed = Date.now() % 1_000_000;
  const random = randomFrom(seed);
  const ledger = new Ledger();
  for (let round = 0; round < rounds(100, 1000); round += 1) {
    await workUntilKilled(folders, ledger, random);
    await allFilesParse(folder);
    const store = given(await openStore(folder));
    const lost = ledger.compare(await standing({ store, folder, disk: nodeDisk, outside }));
    expect(lost, `seed ${seed}, round ${round}`).toEqual([]);
    await store.close();
  }
  const litter = (await readdir(folder, { recursive: true })).filter((name) =>
    /^(?!photographs).*\.tmp$|pilin\.lock/.test(name),
  );
  // A history of a draft is swept when its next version is written: until then one half-written version may lie there.
  const inHistory = litter.filter((name) => name.startsWith('history'));
  expect(litter.filter((name) => !inHistory.includes(name))).toEqual([]);
  expect(new Set(inHistory.map((name) => dirname(name))).size).toBe(inHistory.length);
}, 3_600_000);

it('a folder in use is refused to a second process by name, and free once the first is dead', async () => {
  const folder = await temporaryFolder();
  const child = startChild(bundle, folder, '', '1', '0');
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  expect(JSON.parse((await child.lines.next()).value)).toEqual({ open: true });
  const refused = await openStore(folder);
  expect(refused).toMatchObject({ ok: false, fault: { code: 'folder-in-use' } });
  expect(refused.ok || refused.fault.sentence.en).toContain(String(child.process.pid));
  child.process.kill('SIGKILL');
  await hasEnded(child.process);
  const store = given(await openStore(folder));
  given(await store.drafts.list());
  await store.close();
});
