// The list of matters as a file of other programs: written out, told before it is taken, taken whole or not at all.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOffice } from '../../templates/office/read-office';
import { handMade } from '../spreadsheets/hand-made';
import { typedWorkbook } from '../spreadsheets/typed-sheet';
import { run } from './run';

let folder = '';
let office = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilin-lists-'));
  office = join(folder, 'office.json');
  await copyFile('examples/office.json', office);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const own = async () => {
  const read = readOffice(JSON.parse(await readFile(office, 'utf8')));
  if (!read.ok) throw new Error(read.findings[0]?.sentence.en);
  return read.value.law.matters;
};
const list = async (bytes: Uint8Array): Promise<string> => {
  const path = join(folder, '清单.xlsx');
  await writeFile(path, bytes);
  return path;
};
const heads = ['违法行为', '适用条件', '法律依据', '处罚结构'];
const sound = () => list(handMade([{ name: '清单', rows: [heads, ['甲行为', '首次', '', '']] }]));
const who = ['--who', '陆文博', '--reason', '年度调整'];

describe('matters export', () => {
  it.each(['xlsx', 'json'])('as %s comes back without a change', async (format) => {
    const path = join(folder, `list.${format}`);
    const written = await run('matters', 'export', path, '--office', office, '--json');
    expect([written.status, written.json()]).toEqual([0, [expect.objectContaining({ type: 'list', format })]]);
    const read = await run('matters', 'import', path, '--office', office, '--json');
    expect(read.status).toBe(0);
    const changes = read.json().map(({ type, change }) => `${type} ${change}`);
    expect(new Set(changes)).toEqual(new Set(['matter same']));
  });
});

describe('matters import', () => {
  it('only tells, each fault by sheet and cell, while nothing is named to be taken', async () => {
    const before = await readFile(office, 'utf8');
    const { status, json, err } = await run(
      'matters',
      'import',
      await list(typedWorkbook()),
      '--office',
      office,
      '--json',
    );
    expect(status).toBe(0);
    expect(json()).toContainEqual(
      expect.objectContaining({ type: 'fault', place: '清单!D13', sheet: '清单', cell: 'D13', severity: 'block' }),
    );
    expect(err).toContain('清单!D13');
    expect(await readFile(office, 'utf8')).toBe(before);
  });

  it('takes all of a sound list in one write, and says which', async () => {
    const { status, json } = await run(
      'matters',
      'import',
      await sound(),
      '--office',
      office,
      '--take',
      'all',
      ...who,
      '--json',
    );
    expect(status).toBe(0);
    expect(json().at(-1)).toMatchObject({ type: 'taken', matters: ['office-matter-1'] });
    expect((await own()).map(({ id, name }) => [id, name.zh])).toContainEqual(['office-matter-1', '甲行为']);
  });

  it('refuses all of a list with faults, and takes those that are named', async () => {
    const path = await list(typedWorkbook());
    const before = await readFile(office, 'utf8');
    const all = await run('matters', 'import', path, '--office', office, '--take', 'all', ...who);
    expect([all.status, await readFile(office, 'utf8')]).toEqual([3, before]);
    const some = await run('matters', 'import', path, '--office', office, '--take', 'cooking-fume', ...who);
    expect(some.status).toBe(0);
    expect((await own()).find(({ id }) => id === 'cooking-fume')).toMatchObject({ sourceStatus: 'office-confirmed' });
  });

  it.each<[string, () => Promise<readonly string[]>]>([
    ['a verb that is none', async () => ['matters', 'inport', 'a.xlsx', '--office', office]],
    ['no office', async () => ['matters', 'import', await sound()]],
    ['no file', async () => ['matters', 'export', '--office', office]],
    ['a file of another kind', async () => ['matters', 'export', join(folder, 'list.csv'), '--office', office]],
    ['a file that is not there', async () => ['matters', 'import', join(folder, 'no.xlsx'), '--office', office]],
    ['nobody who does it', async () => ['matters', 'import', await sound(), '--office', office, '--take', 'all']],
    [
      'a matter that is not in it',
      async () => ['matters', 'import', await sound(), '--office', office, '--take', 'x', ...who],
    ],
    ['what is no spreadsheet', async () => ['matters', 'import', await list(Buffer.from('x,y')), '--office', office]],
  ])('with %s says so and changes nothing', async (_what, words) => {
    const before = await readFile(office, 'utf8');
    const { status, json } = await run(...(await words()), '--json');
    expect(status).toBe(2);
    const told = json().find(({ type }) => type === 'finding');
    expect(told).toMatchObject({ sentence: { zh: expect.stringMatching(/.+/), en: expect.stringMatching(/.+/) } });
    expect(await readFile(office, 'utf8')).toBe(before);
  });
});
