// A process that does deeds on a data folder until it is killed, several at once as the desk does, and says on stdout
// what it begins and what was acknowledged. Its clock jumps back and forth.
import { writeSync } from 'node:fs';
import { openStore } from '../../../electron/store/open-store';
import { type Deed, usualCourse } from './deeds';
import { mortalDisk } from './mortal-disk';
import { randomFrom } from './random';
import { standing, type World } from './world';

const [folder = '', outside = '', seed = '0', calls = '0'] = process.argv.slice(2);
const hourMs = 3_600_000;
const workers = 3;

const say = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};
const fail = (why: unknown): never => {
  say({ failed: why });
  process.exit(1);
};

const random = randomFrom(Number(seed));
const disk = mortalDisk(Number(calls), random);
let driftMs = 0;
const opened = await openStore(folder, { disk, now: () => Date.now() + driftMs });
const store = opened.ok ? opened.value : fail(opened);
const known = await standing({ store, folder, disk, outside });
const world: World = { store, folder, outside, disk, random, known };
const busy = new Set<string>();
say({ open: true });

/** When a deed last ended on a thing: what was planned before is not done after. */
const ended = new Map<string, number>();
let turn = 0;

async function doOne(): Promise<void> {
  driftMs = Math.floor((random.next() - 0.5) * 4 * hourMs);
  const began = turn;
  const deed = await random.pick(usualCourse)(world);
  const things = [...(deed?.after.keys() ?? [])];
  if (deed === null || things.some((thing) => busy.has(thing) || (ended.get(thing) ?? 0) > began)) return;
  for (const thing of things) busy.add(thing);
  await act(deed);
  turn += 1;
  for (const thing of things) {
    busy.delete(thing);
    ended.set(thing, turn);
  }
}

async function act({ name, after, during, act: now }: Deed): Promise<void> {
  for (const [thing, state] of [...after, ...(during ?? [])]) say({ begin: thing, state });
  const outcome = await now();
  if (!outcome.ok && outcome.fault.code === 'trash-changed') return;
  if (!outcome.ok) fail({ name, fault: outcome.fault });
  for (const [thing, state] of after) {
    known.set(thing, state);
    say({ done: thing, state });
  }
}

async function work(): Promise<never> {
  for (;;) await doOne();
}
await Promise.all(Array.from({ length: workers }, work));
