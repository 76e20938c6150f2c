// The register of numbers: yearly restart, shared patterns, what people enter, and files that were lost or put back.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/store/store-port';
import { numberOf } from '../../../templates/register/series';
import { failingDisk } from '../failing-disk';
import { faultOf, given, opened } from '../opened';
import { onPlainFiles, temporaryFolder } from '../temporary-folder';
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

  onPlainFiles('of a newer program is left untouched and refuses numbers', async () => {
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
