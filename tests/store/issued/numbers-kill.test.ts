// A real process killed with signal 9 while it issues papers: every acknowledged paper is there, no number is lost or twice.
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../electron/store/open-store';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { buildChild, hasEnded, startChild } from '../build-child';
import { type Random, randomFrom } from '../crash/random';
import { given } from '../opened';
import { rounds } from '../soak';
import { temporaryFolder } from '../temporary-folder';
import { faultsOfNumbers, registers } from './an-issuer';

/** Calls to the disk before a process kills itself; lines it may say before it is killed from outside. */
const mostCalls = 500;
const mostLines = 12;
let bundle = '';

beforeAll(async () => {
  bundle = await buildChild('tests/store/issued/issuing-child.ts', 'out/tests/issuing-child');
}, 60_000);

type Line = { readonly id?: string; readonly number?: string; readonly failed?: unknown };

function note(line: string, acknowledged: Map<string, string>): void {
  const { id, number, failed }: Line = JSON.parse(line);
  expect(failed).toBeUndefined();
  if (id !== undefined && number !== undefined) acknowledged.set(id, number);
}

async function issueUntilKilled(folder: string, acknowledged: Map<string, string>, random: Random): Promise<void> {
  const calls = random.next() < 0.6 ? 1 + random.below(mostCalls) : 0;
  const child = startChild(bundle, folder, `${random.below(2 ** 31)}`, `${calls}`);
  onTestFinished(() => {
    child.process.kill('SIGKILL');
  });
  if (calls === 0) {
    const lines = 1 + random.below(mostLines);
    for (let count = 0; count < lines; count += 1) note((await child.lines.next()).value, acknowledged);
    child.process.kill('SIGKILL');
  }
  for await (const line of child.lines) note(line, acknowledged);
  await hasEnded(child.process);
}

it('no number is lost or given twice when the process is killed at any instant', async () => {
  const folder = await temporaryFolder();
  const seed = Date.now() % 1_000_000;
  const random = randomFrom(seed);
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < rounds(16, 400); round += 1) {
    await issueUntilKilled(folder, acknowledged, random);
    const store = given(await openStore(folder));
    const rows = given(await store.archive.rows());
    const known = new Map<string, IssuedRow>(rows.map((row) => [row.id, row]));
    const lost = [...acknowledged].filter(([id, number]) => known.get(id)?.number !== number);
    expect(lost, `seed ${seed}, round ${round}`).toEqual([]);
    expect(await faultsOfNumbers(store, [], true), `seed ${seed}, round ${round}`).toEqual([]);
    await store.close();
  }
  const store = given(await openStore(folder));
  const entries = (await registers(store)).flatMap((register) => register.entries);
  console.info(`${entries.length} numbers, ${entries.filter(({ state }) => state === 'void').length} of them void`);
  await store.close();
}, 3_600_000);
