// Joint operations as the window asks for them: figures that add up, candidates that fit, photographs that are pictures.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enormous } from '../pictures/some-photographs';
import { faultOf, must, openExampleDesk, type TestDesk } from './open-test-desk';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]);

async function exampleOperation({ ask }: TestDesk) {
  const rows = must(await ask['operation:list']({}));
  const row = rows.find(({ cases }) => cases > 0);
  if (row === undefined) throw new Error('no example operation has cases');
  return { row, ...must(await ask['operation:open']({ id: row.id })) };
}

describe('an operation', () => {
  it('is listed by its title and opened with figures that lead to its cases', async () => {
    const { row, operation, figures } = await exampleOperation(await openExampleDesk());
    const total = figures.find(({ name }) => name === 'cases');
    expect(total?.value).toBe(row.cases);
    expect([...(total?.cases ?? [])].sort()).toEqual([...(operation.cases as string[])].sort());
    expect(figures.find(({ name }) => name === 'officers')?.cases).toBeNull();
    const perAuthority = figures.filter(({ name }) => /^authority\..*\.cases$/.test(name));
    expect(perAuthority.reduce((sum, { value }) => sum + value, 0)).toBe(total?.value);
    const perMatter = figures.filter(({ name }) => name.startsWith('matter.'));
    expect(perMatter.reduce((sum, { value }) => sum + value, 0)).toBe(total?.value);
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  });

  it('is made blank, saved with fresh figures, and comes back as a conflict where another save came between', async () => {
    const { ask } = await openExampleDesk();
    const { id } = must(await ask['operation:create']({}));
    const { operation, updatedAt } = must(await ask['operation:open']({ id }));
    const changed = { ...operation, participants: [{ authority: 'pinghu', officers: 7, vehicles: 2 }] };
    const saved = must(await ask['operation:save']({ operation: changed, expected: updatedAt }));
    expect(saved.result === 'saved' && saved.figures.find(({ name }) => name === 'officers')?.value).toBe(7);
    const other = { ...operation, title: { zh: '另一', en: '' } };
    expect(must(await ask['operation:save']({ operation: other, expected: updatedAt })).result).toBe('conflict');
    expect(faultOf(await ask['operation:save']({ operation: { id: '../x' }, expected: updatedAt }))).toBe(
      'operation-unknown',
    );
    must(await ask['operation:trash']({ id }));
    expect(must(await ask['operation:list']({})).some((row) => row.id === id)).toBe(false);
  });

  it('whose file is damaged is opened from its history, and says so', async () => {
    const { ask, folder } = await openExampleDesk();
    const { id } = must(await ask['operation:create']({}));
    await writeFile(join(folder, 'data', 'operations', `${id}.json`), '{"format":');
    const opened = must(await ask['operation:open']({ id }));
    expect(opened.recovered?.en).toContain('damaged');
    expect(must(await ask['operation:open']({ id })).recovered).toBeUndefined();
  });

  it('is offered the cases of its days and places that it does not list yet', async () => {
    const desk = await openExampleDesk();
    const { operation } = await exampleOperation(desk);
    const linked = operation.cases as string[];
    expect(must(await desk.ask['operation:candidates']({ operation })).some(({ id }) => linked.includes(id))).toBe(
      false,
    );
    const unlinked = { ...operation, cases: [] };
    const offered = must(await desk.ask['operation:candidates']({ operation: unlinked }));
    expect(linked.filter((id) => !offered.some((entry) => entry.id === id))).toEqual([]);
    const { from, until } = operation.dates as { from: string; until: string };
    expect(offered.every(({ actOn }) => actOn !== null && from <= actOn && actOn <= until)).toBe(true);
  });

  it('has its report set with its photographs and cases, from a half-filled form too', async () => {
    const desk = await openExampleDesk();
    const { operation, row } = await exampleOperation(desk);
    const choice = { kind: 'operation-report', language: 'zh', layout: 'stacked', date: '2026-10-31' } as const;
    const set = must(
      await desk.ask['paper:set']({ subject: { of: 'operation', id: row.id, operation }, choice, revision: 1 }),
    );
    expect(set.pages).toBeGreaterThan(1);
    const bare = { of: 'operation' as const, id: row.id, operation: { title: { zh: '草' } } };
    expect(must(await desk.ask['paper:set']({ subject: bare, choice, revision: 2 })).pages).toBeGreaterThan(0);
  });
});

describe('photographs', () => {
  async function withPhotographs(files: Readonly<Record<string, Buffer>>) {
    const desk = await openExampleDesk();
    const { id } = must(await desk.ask['operation:create']({}));
    const camera = join(desk.folder, 'camera');
    await mkdir(camera);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(camera, name), bytes);
    desk.person.files = Object.keys(files).map((name) => join(camera, name));
    return { desk, id, kept: join(desk.folder, 'photographs', id) };
  }

  it('are copied under their own names, and no other picture of that name is lost', async () => {
    const { desk, id, kept } = await withPhotographs({ 'shop.jpg': jpeg, 'street.png': png });
    expect(must(await desk.ask['photograph:add']({ operation: id })).files).toEqual(['shop.jpg', 'street.png']);
    await writeFile(desk.person.files?.[0] ?? '', Buffer.concat([jpeg, png]));
    expect(must(await desk.ask['photograph:add']({ operation: id })).files).toEqual(['shop-2.jpg', 'street.png']);
    expect((await readdir(kept)).sort()).toEqual(['shop-2.jpg', 'shop.jpg', 'street.png']);
    expect(await readFile(join(kept, 'shop.jpg'))).toEqual(jpeg);
  });

  it('are known by their first bytes: what only bears the name of a picture is refused, with all chosen beside it', async () => {
    const { desk, id, kept } = await withPhotographs({ 'good.jpg': jpeg, 'script.png': Buffer.from('#!/bin/sh') });
    expect(faultOf(await desk.ask['photograph:add']({ operation: id }))).toBe('photograph-format');
    await expect(readdir(kept)).rejects.toThrow();
  });

  it('with more points than any camera takes are refused before anything takes them apart', async () => {
    const { desk, id, kept } = await withPhotographs({ 'good.jpg': jpeg, 'bomb.jpg': Buffer.from(enormous()) });
    expect(faultOf(await desk.ask['photograph:add']({ operation: id }))).toBe('photograph-too-large');
    await expect(readdir(kept)).rejects.toThrow();
  });

  it('of a case become files of its evidence, known by their hash', async () => {
    const { desk } = await withPhotographs({ 'shop.jpg': jpeg });
    const { id } = must(await desk.ask['draft:create']({ copyOf: null })).draft;
    const { files } = must(await desk.ask['draft:add-photographs']({ id }));
    const sha256 = createHash('sha256').update(jpeg).digest('hex');
    expect(files).toEqual([{ name: 'shop.jpg', sha256, bytes: jpeg.length }]);
    expect(await readFile(join(desk.folder, 'photographs', id, 'shop.jpg'))).toEqual(jpeg);
    expect(faultOf(await desk.ask['draft:add-photographs']({ id: '01KBPZ0V00PJJ4NA3XBHYT3K1A' }))).not.toBe('');
  });

  it('get the ending of what they are, and a safe name', async () => {
    const { desk, id } = await withPhotographs({ 'con.jpeg': png, '照片 1.JPG': jpeg });
    const { files } = must(await desk.ask['photograph:add']({ operation: id }));
    expect(files).toEqual(['photograph.png', '照片 1.jpg']);
  });

  it('are not asked for an operation that does not exist', async () => {
    const { desk } = await withPhotographs({});
    const asked = desk.questions.length;
    expect(faultOf(await desk.ask['photograph:add']({ operation: '01KBPZ0V00PJJ4NA3XBHYT3K1A' }))).not.toBe('');
    expect(desk.questions.length).toBe(asked);
  });
});
