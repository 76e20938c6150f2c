// The power fails at any call to the disk, and only what was flushed is there afterwards: no acknowledged deed is lost.
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/store/open-store';
import { usualCourse } from '../crash/deeds';
import { Ledger } from '../crash/ledger';
import { type Random, randomFrom } from '../crash/random';
import { standing, type World } from '../crash/world';
import { given } from '../opened';
import { rounds } from '../soak';
import { ForgetfulDisk } from './forgetful-disk';
import { untilPowerCut } from './until-power-cut';

const folder = '/data';
const mostDeeds = 12;
/** About what a dozen deeds ask of the disk. */
const mostCalls = 260;

async function doDeeds(world: World, ledger: Ledger): Promise<'done'> {
  for (let count = 0; count < mostDeeds; count += 1) {
    const deed = await world.random.pick(usualCourse)(world);
    if (deed === null) continue;
    for (const [thing, state] of [...deed.after, ...(deed.during ?? [])]) ledger.begin(thing, state);
    const outcome = await deed.act();
    expect(outcome.ok, `${deed.name}: ${JSON.stringify(outcome)}`).toBe(true);
    for (const [thing, after] of deed.after) {
      ledger.done(thing, after);
      world.known.set(thing, after);
    }
  }
  return 'done';
}

/** @returns the disk as it is found when the power is back */
async function oneRound(before: ForgetfulDisk, ledger: Ledger, random: Random): Promise<ForgetfulDisk> {
  const { disk, cut } = untilPowerCut(before, 60 + random.below(mostCalls));
  const nowMs = Date.parse('2026-11-23T09:00:00+08:00') + random.below(4_000_000);
  const working = (async () => {
    const store = given(await openStore(folder, { disk, takeOver: true, now: () => nowMs }));
    const known = await standing({ store, folder, disk, outside: '' });
    await doDeeds({ store, folder, disk, outside: '', random, known }, ledger);
  })();
  await Promise.race([working, cut]);
  return before.afterPowerCut(random);
}

describe('after a power cut', () => {
  it('every acknowledged deed is there, every file can be read, and work goes on', async () => {
    const seed = Date.now() % 1_000_000;
    const random = randomFrom(seed);
    const ledger = new Ledger();
    let disk = new ForgetfulDisk();
    for (let round = 0; round < rounds(400, 20_000); round += 1) {
      disk = await oneRound(disk, ledger, random);
      const store = given(await openStore(folder, { disk, takeOver: true }));
      const lost = ledger.compare(await standing({ store, folder, disk, outside: '' }));
      expect(lost, `seed ${seed}, round ${round}`).toEqual([]);
      await store.close();
      const litter = (await disk.names(`${folder}/drafts`)).filter((name) => !name.endsWith('.json'));
      expect(litter, `seed ${seed}, round ${round}`).toEqual([]);
    }
  }, 3_600_000);
});
