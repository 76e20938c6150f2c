// A list of matters is read in the machine, reported on, and taken over as ticked: in one step or not at all.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/spreadsheets/read-workbook';
import { typedWorkbook } from '../../spreadsheets/typed-sheet';
import { faultOf, must, openExampleDesk, type TestDesk } from '../open-test-desk';

const record = { by: '法制员 陆文博', note: '按年度清单调整' };

async function readTyped(desk: TestDesk) {
  const path = join(desk.folder, '清单.xlsx');
  await writeFile(path, typedWorkbook());
  desk.person.files = [path];
  const { report } = must(await desk.ask['matter:read']({}));
  if (report === null) throw new Error('no report');
  return report;
}

const matterOf = async ({ ask }: TestDesk, id: string) =>
  must(await ask['matter:list']({})).find((matter) => matter.id === id);

describe('a list that was read', () => {
  it('is reported on and changes nothing', async () => {
    const desk = await openExampleDesk(false);
    const report = await readTyped(desk);
    expect(report.name).toBe('清单.xlsx');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: 'block', place: '清单!D13', matter: 'office-matter-3' }),
    );
    expect(report.changes).toContainEqual(expect.objectContaining({ id: 'cooking-fume', change: 'changed' }));
    expect(await matterOf(desk, 'cooking-fume')).toMatchObject({ sourceStatus: 'candidate' });
  });

  it('is taken as ticked, and nothing else of it', async () => {
    const desk = await openExampleDesk(false);
    const { reading } = await readTyped(desk);
    const wish = { reading, matters: ['cooking-fume', 'office-matter-1'], ...record };
    expect(must(await desk.ask['matter:take'](wish))).toEqual({ result: 'taken', matters: 2 });
    expect(await matterOf(desk, 'cooking-fume')).toMatchObject({ sourceStatus: 'office-confirmed' });
    expect(await matterOf(desk, 'office-matter-1')).toMatchObject({ name: { zh: '在景观河道内洗涤' } });
    expect(await matterOf(desk, 'office-matter-2')).toBeUndefined();
  });

  it('is refused whole where one of its matters was changed meanwhile', async () => {
    const desk = await openExampleDesk(false);
    const first = await readTyped(desk);
    const wish = { reading: first.reading, matters: ['cooking-fume', 'dog-waste'], ...record };
    must(await desk.ask['matter:take']({ ...wish, matters: ['dog-waste'] }));
    expect(must(await desk.ask['matter:take'](wish))).toEqual({ result: 'conflict', matters: ['dog-waste'] });
    expect(await matterOf(desk, 'cooking-fume')).toMatchObject({ sourceStatus: 'candidate' });
  });

  it('is gone once another was read, and holds no matter that it does not', async () => {
    const desk = await openExampleDesk(false);
    const { reading } = await readTyped(desk);
    await readTyped(desk);
    expect(faultOf(await desk.ask['matter:take']({ reading, matters: ['cooking-fume'], ...record }))).toBe(
      'list-not-read',
    );
    const next = await readTyped(desk);
    const wish = { reading: next.reading, matters: ['temporary-structure'], ...record };
    expect(faultOf(await desk.ask['matter:take'](wish))).toBe('list-not-read');
  });

  it('that is none, or not there, says so', async () => {
    const desk = await openExampleDesk(false);
    desk.person.files = [join(desk.folder, 'gone.xlsx')];
    expect(faultOf(await desk.ask['matter:read']({}))).toBe('list-not-readable');
    await writeFile(join(desk.folder, 'no.xlsx'), 'x');
    desk.person.files = [join(desk.folder, 'no.xlsx')];
    expect(faultOf(await desk.ask['matter:read']({}))).toBe('spreadsheet-unreadable');
    desk.person.files = null;
    expect(must(await desk.ask['matter:read']({}))).toEqual({ cancelled: true, report: null });
  });
});

describe('a list that is written out', () => {
  it('holds every matter and basis in both languages, and comes back unchanged', async () => {
    const desk = await openExampleDesk(false);
    const path = join(desk.folder, 'list.xlsx');
    desk.person.file = path;
    const written = must(await desk.ask['matter:export']({ format: 'xlsx' }));
    const sheets = must(await readWorkbook(path));
    const words = sheets[0]?.rows.flat() ?? [];
    expect(written.matters).toBeGreaterThanOrEqual(24);
    expect(words).toContain('占道设摊、兜售');
    expect(words.some((word) => word.includes('Matter (English)'))).toBe(true);
    desk.person.files = [path];
    const { report } = must(await desk.ask['matter:read']({}));
    expect(report?.changes.filter(({ change }) => change !== 'same')).toEqual([]);
    expect(report?.findings).toEqual([]);
  });

  it('as JSON loses nothing', async () => {
    const desk = await openExampleDesk(false);
    desk.person.file = join(desk.folder, 'list.json');
    must(await desk.ask['matter:export']({ format: 'json' }));
    const data = JSON.parse(await readFile(desk.person.file, 'utf8'));
    expect(data).toMatchObject({ format: 'pilin-matters', version: 1 });
    desk.person.file = null;
    expect(must(await desk.ask['matter:export']({ format: 'json' })).cancelled).toBe(true);
  });
});
