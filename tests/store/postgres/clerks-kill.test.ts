// Many clerks on one server, each a process that is killed at any instant, the server crashing in between: no number
// twice, none lost, nobody's words in a shared case overwritten, and every conflict shown to a person.
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { ServerPlace } from '../../../electron/store/postgres/place';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { aDraft, ids } from '../a-draft';
import { buildChild, hasEnded, startChild } from '../build-child';
import { randomFrom } from '../crash/random';
import { faultsOfNumbers, registers } from '../issued/an-issuer';
import { given, saveNew } from '../opened';
import { rounds } from '../soak';
import { temporaryFolder } from '../temporary-folder';
import { deskAt } from './on-server';
import { password, realServer } from './real-server';

const clerks = rounds(5, 20);
const papers = rounds(100, 5000);
const crashes = rounds(2, 25);
let bundle = '';

beforeAll(async () => {
  bundle = await buildChild('tests/store/postgres/clerk-child.ts', 'out/tests/clerk-child');
}, 120_000);

type Line = {
  readonly id?: string;
  readonly number?: string;
  readonly line?: string;
  readonly conflict?: 'number' | 'case';
  readonly away?: string;
  readonly failed?: unknown;
};

/** What the clerks were told, all together. */
class Told {
  readonly issued = new Map<string, string>();
  readonly lines: string[] = [];
  readonly conflicts = { number: 0, case: 0 };
  away = 0;
  killed = 0;

  note(text: string): void {
    const { id, number, line, conflict, away, failed }: Line = JSON.parse(text);
    expect(failed).toBeUndefined();
    if (id !== undefined && number !== undefined) this.issued.set(id, number);
    if (line !== undefined) this.lines.push(line);
    if (conflict !== undefined) this.conflicts[conflict] += 1;
    if (away !== undefined) this.away += 1;
  }
}

it('issue thousands of papers: no number is lost or given twice, and nobody overwrites another unseen', async () => {
  const server = await realServer(['shared_buffers = 64MB']);
  onTestFinished(() => server.end());
  const place = await server.newPlace();
  const seed = Date.now() % 1_000_000;
  const random = randomFrom(seed);
  const told = new Told();
  const first = await deskAt(place);
  await saveNew(first, { ...aDraft(ids.one), case: { id: ids.one, lines: [] } });
  let on = true;
  const clerk = async (at: number): Promise<void> => {
    for (let life = 0; on; life += 1) await live(place, `${at * 10_000 + life}`);
  };
  const live = async (where: ServerPlace, name: string): Promise<void> => {
    const child = startChild(bundle, JSON.stringify(where), password, await temporaryFolder(), name, ids.one);
    const untilKilled = random.below(rounds(60, 400)) + 5;
    let lines = 0;
    let isKilled = false;
    for await (const line of child.lines) {
      told.note(line);
      lines += 1;
      if (lines < untilKilled && on) continue;
      child.process.kill('SIGKILL');
      isKilled = true;
      told.killed += on ? 1 : 0;
    }
    await hasEnded(child.process);
    expect(isKilled, `a clerk ended by itself, seed ${seed}`).toBe(true);
  };
  const started = performance.now();
  const working = Promise.all(Array.from({ length: clerks }, (_, at) => clerk(at)));
  for (let crash = 1; told.issued.size < papers; ) {
    await wait(100);
    if (crash > crashes || told.issued.size < (papers * crash) / (crashes + 1)) continue;
    await server.crash();
    crash += 1;
  }
  on = false;
  const seconds = (performance.now() - started) / 1000;
  await working;

  // What a killed clerk left reserved is settled by anybody once its time has passed.
  await server.ask(place, 'UPDATE pilin_numbers SET held_until_ms = 0');
  const store = await deskAt(place);
  const rows = given(await store.archive.rows());
  const known = new Map<string, IssuedRow>(rows.map((row) => [row.id, row]));
  const lost = [...told.issued].filter(([id, number]) => known.get(id)?.number !== number);
  expect(lost, `seed ${seed}`).toEqual([]);
  expect(await faultsOfNumbers(store, [], true), `seed ${seed}`).toEqual([]);
  const kept = new Set(given(await store.drafts.get(ids.one)).case.lines as readonly string[]);
  expect(
    told.lines.filter((line) => !kept.has(line)),
    `seed ${seed}`,
  ).toEqual([]);
  const entries = (await registers(store)).flatMap((register) => register.entries);
  const voids = entries.filter(({ state }) => state === 'void').length;
  console.info(
    `${clerks} clerks, ${told.issued.size} papers acknowledged, ${entries.length} numbers (${voids} void), ` +
      `${told.killed} clerks killed, ${crashes} crashes of the server, away ${told.away} times; conflicts shown: ` +
      `${told.conflicts.number} of numbers, ${told.conflicts.case} of the shared case; ` +
      `${(told.issued.size / seconds).toFixed(1)} papers a second`,
  );
}, 7_200_000);
