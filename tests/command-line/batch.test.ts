// `pilin batch`: a list of parties to cases, files or issued papers in a data folder, with exit status and JSON for programs.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvOf, party } from '../handlers/batch/party-list';
import { given, opened } from '../store/opened';
import { exampleCase, newFolder, office, run } from './run';

const common = 'basis,act-time,place,act-facts,inspection-time,finding,officers,correction,education';

async function listOf(folder: string, rows: readonly (readonly string[])[]): Promise<string[]> {
  const path = join(folder, 'shops.csv');
  await writeFile(path, csvOf(rows));
  const like = ['--like', exampleCase('pinghu-over-window-first'), '--common', common];
  return ['batch', path, '--data', join(folder, 'data'), '--office', office, ...like, '--date', '2026-10-20', '--json'];
}

describe('pilin batch', () => {
  it('only reports with --plan: each cell that is wrong, status 2, and nothing is made', async () => {
    const folder = newFolder();
    const words = await listOf(folder, [party(1), party(2, { 行政区划: '杭州市' })]);
    const ran = await run(...words, '--plan');
    expect(ran.status).toBe(2);
    expect(ran.json().map(({ type, path, taken, leftOut }) => [type, path ?? taken, leftOut])).toEqual([
      ['finding', 'K3', undefined],
      ['plan', 1, 1],
    ]);
    const store = await opened(join(folder, 'data'));
    expect([given(await store.drafts.list()), given(await store.batches.list()).batches]).toEqual([[], []]);
  });

  it('makes files with names that speak, and says of each row what became of it', async () => {
    const folder = newFolder();
    const words = await listOf(folder, [party(1), party(2)]);
    const ran = await run(
      ...words,
      '--paper',
      'order-to-correct',
      '--out',
      join(folder, 'out'),
      '--ready',
      '--format',
      'pdf',
    );
    expect(ran.status).toBe(0);
    const end = ran.json().at(-1);
    expect(end).toMatchObject({ type: 'batch', state: 'done', total: 2, counts: { made: 2, pending: 0 } });
    expect((await readdir(String(end?.folder))).sort()).toEqual([
      '001-新埭镇第1水果店-order-to-correct.pdf',
      '002-新埭镇第2水果店-order-to-correct.pdf',
    ]);
  });

  it('issues with numbers in the order of the rows; a row refused by a check takes none and gives status 3', async () => {
    const folder = newFolder();
    const words = await listOf(folder, [party(1), party(2, { 经营者: '' }), party(3)]);
    const issue = ['--paper', 'order-to-correct', '--issue'];
    const nobody = await run(...words, ...issue);
    expect([nobody.status, nobody.json().map(({ code }) => code)]).toEqual([2, ['option-missing']]);
    const ran = await run(...words, ...issue, '--who', '内勤');
    const rows = ran.json().filter(({ type }) => type === 'row');
    expect(ran.status).toBe(3);
    expect(rows.map(({ state, numbers }) => [state, numbers])).toEqual([
      ['issued', ['平综执责改字〔2026〕第0001号']],
      ['refused', []],
      ['issued', ['平综执责改字〔2026〕第0002号']],
    ]);
    const again = await run('batch', 'resume', '--data', join(folder, 'data'), '--who', '内勤', '--json');
    expect([again.status, again.json().map(({ code }) => code)]).toEqual([2, ['batch-none-open']]);
  });
});
