// Every kind of fault at every call to the disk of every deed: the clerk is told in words, nothing stands half-done, and
// the same deed succeeds once the disk is well again.
import { describe, expect, it } from 'vitest';
import { openStore } from '../../electron/store/open-store';
import { type Deed, deeds, type Plan } from './crash/deeds';
import { Ledger } from './crash/ledger';
import { randomFrom } from './crash/random';
import { standing, type World } from './crash/world';
import { type Call, failingDisk } from './failing-disk';
import { given } from './opened';
import { ForgetfulDisk } from './power-cut/forgetful-disk';
import { rounds } from './soak';

const folder = '/data';
const codes = ['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EPERM', 'EBUSY', 'ESTALE', 'ENOENT', 'ETIMEDOUT', 'UNKNOWN'];
/** `partial` and `lost` are lies of the disk about a write. */
const faults = [...codes, 'partial', 'lost'];
const startMs = Date.parse('2026-11-23T09:00:00+08:00');
/** What must have been done before, so that there is something to do it on. */
const before: Readonly<Record<string, readonly string[]>> = {
  saveCase: ['saveCase'],
  trashCase: ['saveCase'],
  restoreCase: ['saveCase', 'trashCase'],
  emptyTrash: ['saveCase', 'trashCase'],
  putBack: ['saveCase', 'saveCase', 'saveCase'],
};

async function world() {
  const disk = new ForgetfulDisk();
  const failing = failingDisk(disk);
  let nowMs = startMs;
  // Back and forth by hours, as on a computer whose clock is put right now and then.
  const clock = (): number => {
    nowMs += (nowMs % 7) * 3_600_000 - 9_000_000;
    return nowMs;
  };
  const store = given(await openStore(folder, { disk: failing.disk, now: clock }));
  // Always the same first draft.
  const random = { ...randomFrom(1), pick: <T>(of: readonly T[]) => of[0] as T, next: () => 0.9 };
  const one: World = { store, folder, disk: failing.disk, outside: '', random, known: new Map() };
  return { ...failing, memory: disk, world: one };
}

async function planned(one: World, plan: Plan): Promise<Deed> {
  const deed = await plan(one);
  if (deed === null) throw new Error('nothing to do');
  return deed;
}

async function doFirst(one: World, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { after, act } = await planned(one, deeds[name] as Plan);
    given(await act());
    for (const [thing, state] of after) one.known.set(thing, state);
  }
}

/** How often the deed calls the disk when all goes well, with the number of each write. */
async function callsOf(name: string): Promise<number> {
  const { world: one, fail } = await world();
  await doFirst(one, before[name] ?? []);
  const deed = await planned(one, deeds[name] as Plan);
  let calls = 0;
  fail(() => {
    calls += 1;
    return null;
  });
  given(await deed.act());
  return calls;
}

async function faultAt(name: string, at: number, code: string): Promise<void> {
  const { world: one, fail, memory } = await world();
  await doFirst(one, before[name] ?? []);
  const ledger = new Ledger();
  ledger.compare(await standing(one));
  const deed = await planned(one, deeds[name] as Plan);
  for (const [thing, state] of [...deed.after, ...(deed.during ?? [])]) ledger.begin(thing, state);
  let left = at;
  const isLie = code === 'partial' || code === 'lost';
  fail((call: Call) => {
    left -= 1;
    return left === 0 && (!isLie || call === 'write') ? code : null;
  });
  const outcome = await deed.act();
  fail(null);
  if (outcome.ok) for (const [thing, state] of deed.after) ledger.done(thing, state);
  else expect(outcome.fault.sentence.zh.length, outcome.fault.code).toBeGreaterThan(10);
  expect(ledger.compare(await standing(one))).toEqual([]);
  // Well again: what was not done is done now.
  one.known.clear();
  for (const [thing, state] of await standing(one)) one.known.set(thing, state);
  const again = await (deeds[name] as Plan)(one);
  if (again !== null) given(await again.act());
  await one.store.close();
  expect((await memory.list(`${folder}/drafts`)).filter(({ name: file }) => !file.endsWith('.json'))).toEqual([]);
  const opened = given(await openStore(folder, { disk: memory }));
  await standing({ store: opened, folder, disk: memory, outside: '' });
  await opened.close();
}

const onStore = Object.keys(deeds).filter((name) => name !== 'exportPaper');

describe.each(onStore)('%s', (name) => {
  it('survives each fault at each of its calls', async () => {
    const calls = await callsOf(name);
    expect(calls).toBeGreaterThan(3);
    // A fault of every kind comes to every call in the long form, of one kind in turn in the short one.
    for (let at = 1; at <= calls; at += 1) {
      for (let round = 0; round < rounds(3, faults.length); round += 1) {
        const code = faults[(at + round * 4) % faults.length] ?? 'EIO';
        await faultAt(name, at, code).catch((error: unknown) => {
          throw new Error(`${code} at call ${at} of ${calls}: ${error instanceof Error ? error.message : error}`);
        });
      }
    }
  }, 1_800_000);
});
