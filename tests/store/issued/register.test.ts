// The register of numbers: yearly restart, shared patterns, what people enter, and files that were lost or put back.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/store/store-port';
import { gapsOf } from '../../../templates/register/report';
import { numberOf } from '../../../templates/register/series';
import { nextSequence } from '../../../templates/register/take-numbers';
import { failingDisk } from '../failing-disk';
import { faultOf, given, opened } from '../opened';
import { temporaryFolder } from '../temporary-folder';
import { act, caseId, faultsOfNumbers, issueOne, registers, seriesOf, type Wanted } from './an-issuer';

const notice: Wanted = { series: 0, kind: 0, date: '2026-11-23' };
const series = seriesOf(notice);

async function numbers(store: Store, ...all: readonly Wanted[]): Promise<readonly string[]> {
  const issued: string[] = [];
  for (const one of all) issued.push((await issueOne(store, one)).number);
  return issued;
}

function wish(record: string) {
  return {
    record,
    kind: 'order-to-correct',
    about: { zh: '某店', en: '' },
    subject: { of: 'case' as const, id: caseId },
    date: notice.date,
  };
}

async function registerPath(folder: string): Promise<string> {
  const [name] = (await readdir(join(folder, 'register'))).filter((one) => one.endsWith('.json'));
  return join(folder, 'register', name ?? '');
}

describe('a series', () => {
  it('counts for kinds that share its pattern, pads as the office writes, and begins anew each year', async () => {
    const store = await opened(await temporaryFolder());
    const commitment = { ...notice, kind: 1 };
    const letter = { series: 1, kind: 0, date: '2026-11-24' };
    const nextYear = { ...notice, date: '2027-01-04' };
    expect(await numbers(store, notice, commitment, letter, nextYear, notice, letter)).toEqual([
      '平综执改字〔2026〕第0001号',
      '平综执改字〔2026〕第0002号',
      '平综执函〔2026〕1号',
      '平综执改字〔2027〕第0001号',
      '平综执改字〔2026〕第0003号',
      '平综执函〔2026〕2号',
    ]);
  });

  it('gives two who ask at once different numbers, and refuses a number that has moved', async () => {
    const store = await opened(await temporaryFolder());
    const shown = numberOf(series, 1, 4);
    const both = await Promise.all(
      ['01JDAAAAAAAAAAAAAAAAAAAAA1', '01JDAAAAAAAAAAAAAAAAAAAAA2'].map((id) =>
        store.register.reserve(series, [wish(id)], act, shown),
      ),
    );
    expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
    expect(both.find((one) => !one.ok)).toMatchObject({ fault: { code: 'number-moved' } });
  });

  it('begins where the office says it does, and explains what came before', async () => {
    const store = await opened(await temporaryFolder());
    given(await store.register.start(series, 128, act, '此前手工编号'));
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0128号']);
    const [register] = await registers(store);
    expect(register?.start).toMatchObject({ first: 128, by: act.by, reason: '此前手工编号' });
    expect(register && gapsOf(register)).toEqual([]);
    expect(faultOf(await store.register.start(series, 200, act, '再改'))).toBe('series-begun');
  });

  it('goes on after numbers entered by hand, whose gap shows until it is explained', async () => {
    const store = await opened(await temporaryFolder());
    await numbers(store, notice);
    const hand = {
      used: true,
      kind: 'order-to-correct',
      about: { zh: '某店', en: '' },
      date: '2026-03-01',
      note: '停电时手写',
    };
    given(await store.register.enter(series, { ...hand, from: 5, until: 5 }, act));
    const before = given(await store.register.read(series));
    expect(gapsOf(before)).toEqual([{ from: 2, until: 4 }]);
    expect(nextSequence(before)).toBe(6);
    given(await store.register.enter(series, { ...hand, from: 2, until: 4, used: false, note: '空号' }, act));
    expect(gapsOf(given(await store.register.read(series)))).toEqual([]);
    expect(faultOf(await store.register.enter(series, { ...hand, from: 4, until: 6 }, act))).toBe('number-known');
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0006号']);
  });
});

describe('a reservation that was never ended', () => {
  it('is void at the next start, with its reason', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    given(await first.register.reserve(series, [wish(first.newId())], act, numberOf(series, 1, 4)));
    await first.close();
    const store = await opened(folder);
    const { entries } = given(await store.register.read(series));
    expect(entries).toMatchObject([
      { state: 'void', voided: { reason: { en: expect.stringContaining('interrupted before it was issued') } } },
    ]);
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0002号']);
  });

  it('is left alone while this process is making the paper', async () => {
    const store = await opened(await temporaryFolder());
    given(await store.register.reserve(series, [wish(store.newId())], act, numberOf(series, 1, 4)));
    expect(given(await store.register.read(series)).entries).toMatchObject([{ state: 'reserved' }]);
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0002号']);
  });
});

describe('a register file', () => {
  it('that is damaged is set aside and made anew from its copy', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await numbers(first, notice, notice);
    given(
      await first.register.enter(
        series,
        { from: 3, until: 3, used: false, kind: '', about: { zh: '', en: '' }, date: '2026-11-24', note: '写坏' },
        act,
      ),
    );
    await first.close();
    const path = await registerPath(folder);
    await writeFile(path, (await readFile(path)).subarray(0, 40));
    const store = await opened(folder);
    const register = given(await store.register.read(series));
    expect(register.entries.map(({ state }) => state)).toEqual(['issued', 'issued', 'void']);
    expect(register.mended).toMatchObject([{ what: { en: expect.stringContaining('from its copy') } }]);
    expect((await readdir(join(folder, 'quarantine'))).length).toBe(1);
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0004号']);
  });

  it('that is lost with its copy is made anew from the archive: no number is given again', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await numbers(first, notice, notice, notice);
    await first.close();
    await rm(join(folder, 'register'), { recursive: true });
    const store = await opened(folder);
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0004号']);
    const [register] = await registers(store);
    expect(register?.mended).toMatchObject([{ what: { en: expect.stringContaining('archive of issued papers') } }]);
  });

  it('from an old backup takes over the papers it lacks', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await numbers(first, notice);
    await first.close();
    const path = await registerPath(folder);
    const old = await readFile(path);
    const second = await opened(folder);
    await numbers(second, notice, notice);
    await second.close();
    await writeFile(path, old);
    const store = await opened(folder);
    expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0004号']);
    expect((await registers(store))[0]?.entries.map(({ state }) => state)).toEqual(Array(4).fill('issued'));
  });

  it('of a newer program is left untouched and refuses numbers', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    await numbers(first, notice);
    await first.close();
    const path = await registerPath(folder);
    const newer = (await readFile(path, 'utf8')).replace('"version": 1', '"version": 99');
    await writeFile(path, newer);
    const store = await opened(folder);
    expect(faultOf(await store.register.read(series))).toBe('register-newer');
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});

describe('a disk that fails at any one call', () => {
  it('never leaves a number lost, twice or unexplained', async () => {
    const folder = await temporaryFolder();
    const { disk, fail } = failingDisk();
    const store = await opened(folder, { disk });
    await numbers(store, notice);
    for (let call = 1, whole = false; !whole; call += 1) {
      let left = call;
      fail((name) => {
        left -= name === 'wait' ? 0 : 1;
        return left === 0 ? 'EIO' : null;
      });
      await issueOne(store, notice).catch(() => undefined);
      whole = left > 0;
      fail(null);
      expect(await faultsOfNumbers(store, [], false), `call ${call}`).toEqual([]);
    }
    expect((await registers(store))[0]?.entries.length).toBeGreaterThan(3);
  }, 120_000);
});
