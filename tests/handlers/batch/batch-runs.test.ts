// Batches at work, through their channels, with a real store and real papers: what is made, refused, cut off and gone on with.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskHandlers, layDesk } from '../../../electron/handlers/desk-handlers';
import { readWorkbook } from '../../../electron/spreadsheets/read-workbook';
import { batchesHere, must, openExampleDesk, type TestDesk } from '../open-test-desk';
import { atRest, made, numberOf, readList, shown, until, wish } from './a-batch';
import { party, thirtyWithFiveBad } from './party-list';

it('a list of thirty shops with five bad cells names each cell, and gives twenty-five papers with consecutive numbers', async () => {
  const desk = await openExampleDesk();
  const { preview, leftOut, from } = await readList(desk, thirtyWithFiveBad());
  expect(leftOut).toEqual([3, 8, 14, 20, 27]);
  const blocks = preview.flatMap((row) => row.findings.filter(({ severity }) => severity === 'block'));
  expect(blocks.map(({ cell }) => cell)).toEqual(['C5', 'C10', 'K16', 'A22', 'C29']);
  const id = await made(desk, { from, wish });
  await atRest(desk);
  const { batch, rows } = await shown(desk, id);
  expect(batch).toMatchObject({ state: 'done', counts: { issued: 25, 'left-out': 5, pending: 0 } });
  expect(rows.flatMap((row) => row.numbers)).toEqual(Array.from({ length: 25 }, (_, at) => numberOf(at + 1)));
});

it('what stays open blocks the paper as in a single case: the row is refused, takes no number, and can be tried again', async () => {
  const desk = await openExampleDesk();
  const { from } = await readList(desk, [party(1), party(2, { 电话: '' }), party(3)], ['act-facts']);
  const id = await made(desk, { from, wish });
  await atRest(desk);
  const { batch, rows } = await shown(desk, id);
  expect(batch.counts).toMatchObject({ refused: 3, issued: 0 });
  expect(rows[0]?.findings.map(({ sentence }) => sentence.en)).toContain('Fill in “finding of the inspection”.');
  expect(must(await desk.store.register.kept())).toEqual([]);
  const [first] = rows;
  const opened = must(await desk.ask['draft:open']({ id: first?.draft ?? '' })).draft;
  const inspection = {
    ...(opened.case.inspection as object),
    finding: { zh: '占用人行道。', en: 'The sidewalk was occupied.' },
  };
  must(
    await desk.ask['draft:save']({
      draft: { ...opened, case: { ...opened.case, inspection } as never },
      expected: opened.updatedAt,
    }),
  );
  must(await desk.ask['batch:go-on']({ id, again: true }));
  await atRest(desk);
  expect((await shown(desk, id)).rows.map(({ state, numbers }) => [state, ...numbers])).toEqual([
    ['issued', numberOf(1)],
    ['refused'],
    ['refused'],
  ]);
});

it('a batch that was paused is gone on with after a new start: no paper twice, no number twice, no row lost', async () => {
  const desk = await openExampleDesk();
  const { from } = await readList(
    desk,
    Array.from({ length: 8 }, (_, at) => party(at + 1)),
  );
  const id = await made(desk, { from, wish });
  await until(() => (desk.machine.batches.progressOf(id)?.counts.issued ?? 0) >= 3);
  must(await desk.ask['batch:pause']({ id }));
  await desk.machine.batches.stop();
  const before = (await shown(desk, id)).rows.flatMap(({ numbers }) => numbers);
  expect(before.length).toBeGreaterThanOrEqual(3);
  const machine = { ...desk.machine, batches: batchesHere() };
  const again: TestDesk = { ...desk, machine, ask: deskHandlers(layDesk(machine)) };
  const { batches } = must(await again.ask['batch:list']({}));
  expect(batches).toMatchObject([{ id, state: 'paused', counts: { issued: before.length } }]);
  must(await again.ask['batch:go-on']({ id, again: false }));
  await atRest(again);
  const { rows } = await shown(again, id);
  expect(rows.flatMap(({ numbers }) => numbers)).toEqual(Array.from({ length: 8 }, (_, at) => numberOf(at + 1)));
  expect(must(await desk.store.archive.rows())).toHaveLength(8);
});

it('a row whose paper was issued before what was done could be noted is found issued, not issued again', async () => {
  const desk = await openExampleDesk();
  const { from } = await readList(desk, [party(1), party(2)]);
  const id = await made(desk, { from, wish });
  await atRest(desk);
  const planned = must(await desk.store.batches.get(id));
  // As a crash leaves it: the plan is there, nothing that was done is noted.
  const other = desk.store.newId();
  must(await desk.store.batches.plan({ ...planned.batch, id: other, end: null }, planned.rows));
  must(await desk.ask['batch:go-on']({ id: other, again: false }));
  await atRest(desk);
  expect((await shown(desk, other)).rows.flatMap(({ numbers }) => numbers)).toEqual([numberOf(1), numberOf(2)]);
  expect(must(await desk.store.archive.rows())).toHaveLength(2);
});

it('papers as files get names that speak, in a folder of this batch alone, and one PDF for printing', async () => {
  const desk = await openExampleDesk();
  desk.person.folder = desk.folder;
  const { from } = await readList(desk, [
    party(1),
    party(2, { 店铺名称: 'CON: 店/铺*?' }),
    party(3, { 店铺名称: '新埭镇第1水果店' }),
  ]);
  const id = await made(desk, { from, wish: { ...wish, make: 'files', combined: true } });
  await atRest(desk);
  const { batch } = await shown(desk, id);
  expect(batch).toMatchObject({ state: 'done', counts: { made: 3 } });
  expect(batch.folder).toMatch(/^pilin-2026-10-20-[0-9A-Z]{8}$/);
  expect((await readdir(join(desk.folder, batch.folder ?? ''))).sort()).toEqual([
    '001-新埭镇第1水果店-order-to-correct.docx',
    '001-新埭镇第1水果店-order-to-correct.pdf',
    '002-CON-店-铺-order-to-correct.docx',
    '002-CON-店-铺-order-to-correct.pdf',
    '003-新埭镇第1水果店-order-to-correct.docx',
    '003-新埭镇第1水果店-order-to-correct.pdf',
    'print-001-003.pdf',
  ]);
});

it('a batch that is cancelled keeps what is done, and its results are a spreadsheet with inert cells', async () => {
  const desk = await openExampleDesk();
  desk.person.confirms = true;
  const rows = Array.from({ length: 6 }, (_, at) => party(at + 1, at === 0 ? { 店铺名称: '=1+1' } : {}));
  const { from } = await readList(desk, rows);
  const id = await made(desk, { from, wish });
  await until(() => (desk.machine.batches.progressOf(id)?.counts.issued ?? 0) >= 1);
  expect(must(await desk.ask['batch:cancel']({ id }))).toEqual({ cancelled: true });
  const { batch } = await shown(desk, id);
  expect(batch.state).toBe('cancelled');
  expect(batch.counts.issued).toBe(must(await desk.store.archive.rows()).length);
  desk.person.file = join(desk.folder, 'result.xlsx');
  must(await desk.ask['batch:export']({ id }));
  const [sheet] = must(await readWorkbook(desk.person.file));
  expect(sheet?.rows).toHaveLength(7);
  expect([...(sheet?.formulas ?? [])]).toEqual([]);
  expect(sheet?.rows[1]?.[2]).toBe('=1+1');
});
