// `pilin register` and `pilin issued verify` on a data folder with issued papers, while a program has it open.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueOne } from '../store/issued/an-issuer';
import { given, opened } from '../store/opened';
import { temporaryFolder } from '../store/temporary-folder';
import { run } from './run';

const notice = { series: 0, kind: 0, date: '2026-11-23' };
const act = { at: '2026-11-23T09:00:00+08:00', by: '内勤' };

async function dataFolder() {
  const folder = await temporaryFolder();
  const store = await opened(folder);
  const rows = [await issueOne(store, notice), await issueOne(store, { ...notice, series: 2 })];
  return { folder, store, rows };
}

describe('pilin register', () => {
  it('lists numbers of the series asked for, and ends well where all is in order', async () => {
    const { folder, rows } = await dataFolder();
    const all = await run('register', '--data', folder, '--json');
    expect(all.status).toBe(0);
    expect(all.json().map(({ number, state }) => [number, state])).toEqual(
      expect.arrayContaining(rows.map(({ number }) => [number, 'issued'])),
    );
    const one = await run('register', '--data', folder, '--authority', 'jinshan', '--year', '2026');
    expect(one.out.join('\n')).toContain(rows[1]?.number);
    expect(one.out).toHaveLength(1);
    expect((await run('register', '--data', folder, '--year', '2025')).out).toEqual([]);
  });

  it('ends with 3 and says so where a number is missing without a reason', async () => {
    const { folder, store } = await dataFolder();
    const series = { authority: 'pinghu', pattern: '平综执改字〔{year}〕第{sequence}号', year: '2026', width: 4 };
    const hand = { used: true, kind: '', about: { zh: '', en: '' }, date: '2026-11-24', note: '手写' };
    given(await store.register.enter(series, { ...hand, from: 4, until: 4 }, act));
    const ran = await run('register', '--data', folder, '--json');
    expect(ran.status).toBe(3);
    expect(ran.json().filter(({ type }) => type === 'finding')).toMatchObject([
      { code: 'number-gap', severity: 'block' },
    ]);
    expect(ran.err).toContain('neither used nor explained');
  });

  it('ends with 2 where there is no data', async () => {
    const ran = await run('register', '--data', await temporaryFolder());
    expect([ran.status, ran.err]).toEqual([2, expect.stringContaining('holds no data of Pilin')]);
    expect((await run('register')).status).toBe(2);
  });
});

describe('pilin issued verify', () => {
  it('says that every paper is sound, or which file of which is not', async () => {
    const { folder, rows } = await dataFolder();
    expect(await run('issued', 'verify', '--data', folder)).toMatchObject({
      status: 0,
      err: expect.stringContaining('2 issued papers compared, 0 altered'),
    });
    const [row] = rows;
    await appendFile(join(folder, 'issued', row?.id ?? '', 'paper.docx'), ' ');
    const ran = await run('issued', 'verify', '--data', folder, '--json');
    expect(ran.status).toBe(3);
    expect(ran.json().filter(({ type }) => type === 'finding')).toMatchObject([
      { code: 'part-altered', path: 'paper.docx', file: row?.id },
    ]);
    expect(
      ran
        .json()
        .filter(({ type }) => type === 'issued')
        .map(({ sound }) => sound)
        .sort(),
    ).toEqual([false, true]);
  });

  it('knows no other verb', async () => {
    const ran = await run('issued', 'verfy', '--data', '.');
    expect([ran.status, ran.err]).toEqual([2, expect.stringContaining('Did you mean verify')]);
  });
});
