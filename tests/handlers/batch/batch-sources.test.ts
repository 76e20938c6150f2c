// What a batch is made from, through its channels: lists of parties, folders of case files, and what every case takes over.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultOf, must, openExampleDesk } from '../open-test-desk';
import { atRest, made, origin, readList, shown, wish } from './a-batch';
import { creditCodeOf, party } from './party-list';

it('takes over what was ticked and nothing else: grounds, evidence, look-up and acknowledgement stay open in each case', async () => {
  const desk = await openExampleDesk();
  const { from } = await readList(desk, [party(1)], ['act-facts']);
  const id = await made(desk, { from, wish: { ...wish, make: 'cases' } });
  await atRest(desk);
  const [row] = (await shown(desk, id)).rows;
  const { draft } = must(await desk.ask['draft:open']({ id: row?.draft ?? '' }));
  const source = must(await desk.ask['draft:open']({ id: origin })).draft.case as Record<
    string,
    Record<string, unknown>
  >;
  const one = draft.case as Record<string, Record<string, unknown>>;
  expect(one.party).toMatchObject({
    kind: 'organisation',
    creditCode: creditCodeOf(1),
    name: { zh: '新埭镇第1水果店' },
  });
  expect(one.act).toMatchObject({ address: source.act?.address, facts: source.act?.facts, division: '330482' });
  expect([one.officers, one.correction?.deadline]).toEqual([source.officers, source.correction?.deadline]);
  expect(one.inspection).not.toHaveProperty('finding');
  expect(one.inspection).not.toHaveProperty('presentPerson');
  expect(one.grounds).toEqual({ first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null });
  expect([one.evidence, one.papers]).toEqual([[], []]);
  for (const open of ['course', 'particulars', 'referral']) expect(one).not.toHaveProperty(open);
  expect(one.education).not.toHaveProperty('givenAt');
  expect(one.correction).not.toHaveProperty('reinspection');
});

it('what was seen, measured or told of one party is not ticked at first, and so is not taken over', async () => {
  const desk = await openExampleDesk();
  const { groups } = must(await desk.ask['batch:common']({ case: origin }));
  const untouched = groups.filter(({ usual }) => !usual).map(({ group }) => group);
  expect(untouched).toEqual(['act-facts', 'narrative', 'finding']);
  const { from } = await readList(desk, [party(1)], []);
  const id = await made(desk, { from, wish: { ...wish, make: 'cases' } });
  await atRest(desk);
  const [row] = (await shown(desk, id)).rows;
  const one = must(await desk.ask['draft:open']({ id: row?.draft ?? '' })).draft.case;
  expect(one.act).not.toHaveProperty('facts');
  expect(one.act).not.toHaveProperty('narrative');
});

it('case files of a folder become cases: one already here and one twice are said and not made again', async () => {
  const desk = await openExampleDesk(false);
  const folder = join(desk.folder, 'cases');
  await mkdir(folder);
  await copyFile('examples/cases/pinghu-over-window-first.json', join(folder, 'a.json'));
  await copyFile('examples/cases/pinghu-over-window-first.json', join(folder, 'b.json'));
  await copyFile('examples/cases/suzhou-stacking-first.json', join(folder, 'c.json'));
  await writeFile(join(folder, 'd.json'), '{"format":"pilin-office"}');
  await writeFile(join(folder, 'e.json'), '{');
  desk.person.folder = folder;
  const { read } = must(await desk.ask['batch:read-folder']({}));
  const { rows } = must(await desk.ask['batch:preview']({ reading: read?.reading ?? '', mapping: {} }));
  expect(rows.map(({ place, unfit }) => [place, unfit])).toEqual([
    ['a.json', false],
    ['b.json', true],
    ['c.json', false],
    ['e.json', true],
  ]);
  const changed = JSON.parse(await readFile(join(folder, 'c.json'), 'utf8'));
  await writeFile(join(folder, 'c.json'), JSON.stringify({ ...changed, officers: [] }));
  const id = await made(desk, {
    from: { of: 'folder', reading: read?.reading ?? '', leftOut: [] },
    wish: { ...wish, make: 'cases' },
  });
  await atRest(desk);
  const { rows: ends } = await shown(desk, id);
  expect(ends.map(({ place, state, findings }) => [place, state, ...findings.map(({ code }) => code)])).toEqual([
    ['a.json', 'made'],
    ['c.json', 'failed', 'case-file-changed'],
  ]);
});

it('parties known by their code are said, from the list of cases and within the sheet, and decided by nobody but the person', async () => {
  const desk = await openExampleDesk();
  const { preview, leftOut } = await readList(desk, [
    party(1, { 统一社会信用代码: '92330482MA0TEXT04J' }),
    party(2),
    party(3, { 统一社会信用代码: creditCodeOf(2) }),
  ]);
  expect(preview.map(({ findings }) => findings.map(({ severity, cell }) => `${severity} ${cell}`))).toEqual([
    ['warn C2'],
    [],
    ['warn C4'],
  ]);
  expect(leftOut).toEqual([]);
});

it('a mapping by hand is taken again for a list with the same heads', async () => {
  const desk = await openExampleDesk();
  const first = await readList(desk, [party(1)]);
  const { phone: _, ...mapping } = first.read.mapping;
  must(await desk.ask['batch:preview']({ reading: first.read.reading, mapping }));
  const { read } = must(await desk.ask['batch:read-again']({ reading: first.read.reading }));
  expect(read).toMatchObject({ remembered: true, mapping });
  expect(read?.mapping).not.toHaveProperty('phone');
  expect(faultOf(await desk.ask['batch:read-again']({ reading: first.read.reading }))).toBe('batch-not-read');
});
