// Kills a saving process again and again: every acknowledged save is there afterwards, and every file parses.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../electron/store/open-store';
import { ids } from './a-draft';
import { buildChild, hasEnded, startChild } from './build-child';
import { given } from './opened';
import { temporaryFolder } from './temporary-folder';

const rounds = 30;
const mostSaves = 12;
const mostTurns = 400;
const outFolder = 'out/tests/saving-child';
let bundle = '';

beforeAll(async () => {
  bundle = await buildChild('tests/store/saving-child.ts', outFolder);
}, 60_000);

/** Lets a child save until `saves` are acknowledged, then some turns of the event loop more, and kills it. */
async function killedAfter(folder: string, saves: number, turns: number): Promise<ReadonlyMap<string, number>> {
  const child = startChild(bundle, folder, ...Object.values(ids));
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  const acknowledged = new Map<string, number>();
  const note = (line: string): void => {
    const [id = '', counter] = line.split(' ');
    expect(line).toMatch(/^(open|[0-9A-Z]{26} \d+)$/);
    if (counter !== undefined) acknowledged.set(id, Number(counter));
  };
  for (let count = 0; count <= saves; count += 1) note((await child.lines.next()).value);
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  child.process.kill('SIGKILL');
  for await (const line of child.lines) note(line);
  await hasEnded(child.process);
  return acknowledged;
}

async function allFilesParse(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && one.name.endsWith('.json'))) {
    JSON.parse(await readFile(join(entry.parentPath, entry.name), 'utf8'));
  }
}

it('no acknowledged save is lost when the process is killed at any instant', async () => {
  const folder = await temporaryFolder();
  const instants = fc.sample(fc.tuple(fc.integer({ min: 1, max: mostSaves }), fc.nat(mostTurns)), rounds);
  const acknowledged = new Map<string, number>();
  for (const [saves, turns] of instants) {
    for (const [id, counter] of await killedAfter(folder, saves, turns)) acknowledged.set(id, counter);
    await allFilesParse(folder);
  }
  const store = given(await openStore(folder));
  for (const [id, counter] of acknowledged) {
    expect(Number(given(await store.drafts.get(id)).case.counter)).toBeGreaterThanOrEqual(counter);
    for (const { name } of given(await store.drafts.history(id))) given(await store.drafts.versionOf(id, name));
  }
  await store.close();
  const litter = (await readdir(folder, { recursive: true })).filter((name) => /\.tmp$|pilin\.lock/.test(name));
  expect(litter).toEqual([]);
}, 240_000);

it('a folder in use is refused to a second process by name, and free once the first is dead', async () => {
  const folder = await temporaryFolder();
  const child = startChild(bundle, folder, ids.one);
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  expect((await child.lines.next()).value).toBe('open');
  const refused = await openStore(folder);
  expect(refused).toMatchObject({ ok: false, fault: { code: 'folder-in-use' } });
  expect(refused.ok || refused.fault.sentence.en).toContain(String(child.process.pid));
  child.process.kill('SIGKILL');
  await hasEnded(child.process);
  const store = given(await openStore(folder));
  expect(given(await store.drafts.list()).length).toBeLessThanOrEqual(1);
  await store.close();
});
