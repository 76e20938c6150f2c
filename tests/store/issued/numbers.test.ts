// Thousands of numbers over simulated years, two issuers at once, the power cut at any call to the disk: no number twice,
// every number on a paper or void with its reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/store/open-store';
import type { Store } from '../../../electron/store/store-port';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { type Random, randomFrom } from '../crash/random';
import { given } from '../opened';
import { ForgetfulDisk } from '../power-cut/forgetful-disk';
import { untilPowerCut } from '../power-cut/until-power-cut';
import { rounds } from '../soak';
import { faultsOfNumbers, issueOne, registers, type Wanted } from './an-issuer';

const folder = '/data';
const wanted: fc.Arbitrary<Wanted> = fc.record({
  series: fc.nat(2),
  kind: fc.nat(1),
  date: fc
    .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
});

/** A day at work: what two clerks issue, and after how many calls to the disk the power fails. */
const day = fc.record({
  clerks: fc.tuple(fc.array(wanted, { minLength: 10, maxLength: 30 }), fc.array(wanted, { maxLength: 30 })),
  calls: fc.integer({ min: 1, max: 8000 }),
});
type Day = typeof day extends fc.Arbitrary<infer T> ? T : never;

async function work(store: Store, clerks: Day['clerks'], acknowledged: IssuedRow[]): Promise<void> {
  const clerk = async (list: readonly Wanted[]): Promise<void> => {
    for (const one of list) acknowledged.push(await issueOne(store, one));
  };
  await Promise.all(clerks.map(clerk));
}

/** @returns the disk as it is found when the power is back */
async function oneDay(before: ForgetfulDisk, { clerks, calls }: Day, acknowledged: IssuedRow[], random: Random) {
  const { disk, cut } = untilPowerCut(before, calls);
  const working = (async () => {
    const store = given(await openStore(folder, { disk, takeOver: true }));
    await work(store, clerks, acknowledged);
    await store.close();
  })();
  await Promise.race([working, cut]);
  return before.afterPowerCut(random);
}

describe('numbers', () => {
  it('are never given twice and never missing, wherever the power fails', async () => {
    let numbers = 0;
    let voids = 0;
    const days = fc.array(fc.noBias(day), { minLength: 6, maxLength: 12 });
    const property = fc.asyncProperty(days, fc.nat(1_000_000), async (all, seed) => {
      const random = randomFrom(seed);
      const acknowledged: IssuedRow[] = [];
      let disk = new ForgetfulDisk();
      for (const one of all) {
        disk = await oneDay(disk, one, acknowledged, random);
        const store = given(await openStore(folder, { disk, takeOver: true }));
        expect(await faultsOfNumbers(store, acknowledged, false)).toEqual([]);
        await store.close();
      }
      const store = given(await openStore(folder, { disk, takeOver: true }));
      expect(await faultsOfNumbers(store, acknowledged, true)).toEqual([]);
      for (const { entries } of await registers(store)) {
        numbers += entries.length;
        voids += entries.filter(({ state }) => state === 'void').length;
      }
    });
    await fc.assert(property, { numRuns: rounds(16, 300), endOnFailure: true });
    console.info(`${numbers} numbers, ${voids} of them void by a power cut`);
    expect(numbers).toBeGreaterThan(rounds(1500, 30_000));
    expect(voids).toBeGreaterThan(5);
  }, 3_600_000);

  it('are on a paper or void with a reason at each single call at which the power may fail', async () => {
    const clerks: Day['clerks'] = [
      [{ series: 0, kind: 0, date: '2026-11-23' }],
      [{ series: 0, kind: 1, date: '2026-11-23' }],
    ];
    const ready = new ForgetfulDisk();
    await given(await openStore(folder, { disk: ready })).close();
    const seen = new Set<string>();
    for (let calls = 1, whole = false; !whole; calls += 1) {
      const random = randomFrom(calls);
      const acknowledged: IssuedRow[] = [];
      const before = ready.afterPowerCut(randomFrom(1));
      const disk = await oneDay(before, { clerks, calls }, acknowledged, random);
      const store = given(await openStore(folder, { disk, takeOver: true }));
      expect(await faultsOfNumbers(store, acknowledged, true), `call ${calls}`).toEqual([]);
      const next = await issueOne(store, { series: 0, kind: 0, date: '2026-11-24' });
      seen.add(next.number);
      whole = acknowledged.length === 2;
      await store.close();
    }
    expect([...seen].sort()).toEqual(['1', '2', '3'].map((digit) => `平综执改字〔2026〕第000${digit}号`));
  }, 600_000);
});
