// The law of an office through its channels: one step for many changes, conflicts, records, uses, the comparison as files.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainData } from '../../../electron/handlers/plain-data';
import { findKind, type Kind } from '../../../templates/catalogue';
import { findMatter, shippedLaw } from '../../../templates/law/library';
import type { Matter } from '../../../templates/law/schema';
import { must, openExampleDesk } from '../open-test-desk';

const shipped = findMatter(shippedLaw(), 'street-vending') as Matter;
const renamed = plainData({ ...shipped, name: { zh: '流动设摊（试验）', en: 'Vending (trial)' } });
const who = { by: '法制员', note: '试验' };
const change = { of: 'matter' as const, id: shipped.id, before: null, after: renamed };
const order = findKind('order-to-correct') as Kind;
const [name = ''] = Object.keys(order.template.provisions);

describe('the law of an office', () => {
  it('is saved with a record, found in the list of matters, and survives a new start', async () => {
    const desk = await openExampleDesk();
    expect(must(await desk.ask['law:save']({ changes: [change], templates: [], ...who }))).toEqual({ result: 'saved' });
    const listed = must(await desk.ask['matter:list']({})).find(({ id }) => id === shipped.id);
    expect(listed?.name.zh).toBe('流动设摊（试验）');
    const versions = must(await desk.ask['law:versions']({ of: 'matter', id: shipped.id }));
    expect(versions.map(({ origin, by, note }) => [origin, by, note])).toEqual([
      ['shipped', '', ''],
      ['office', '法制员', '试验'],
    ]);
    const stored = must(await desk.store.office.get());
    expect(stored?.law.matters.map(({ name: words }) => words.zh)).toEqual(['流动设摊（试验）']);
  });

  it('is not undone by a form of the office that was opened before', async () => {
    const desk = await openExampleDesk();
    const { office } = must(await desk.ask['office:get']({}));
    must(await desk.ask['law:save']({ changes: [change], templates: [], ...who }));
    must(await desk.ask['office:save']({ office: office as NonNullable<typeof office> }));
    const { matters } = must(await desk.ask['law:get']({}));
    expect(matters.map(({ id }) => id)).toEqual([shipped.id]);
    expect(must(await desk.ask['law:versions']({ of: 'matter', id: shipped.id }))).toHaveLength(2);
  });

  it('tells the second of two windows that the entry has changed, and keeps the first', async () => {
    const desk = await openExampleDesk();
    must(await desk.ask['law:save']({ changes: [change], templates: [], ...who }));
    const second = { ...change, after: plainData({ ...shipped, order: 7 }) };
    expect(must(await desk.ask['law:save']({ changes: [second], templates: [], ...who }))).toEqual({
      result: 'conflict',
      ids: [shipped.id],
    });
    expect(must(await desk.ask['law:get']({})).matters[0]?.name.zh).toBe('流动设摊（试验）');
  });

  it('changes matters and templates in one step, or neither', async () => {
    const desk = await openExampleDesk();
    const provisions = {
      ...order.template.provisions,
      [name]: [{ law: 'penalty-law', article: 28, until: '2026-12-31' }],
    };
    const templates = [{ kind: order.id, expected: '', provisions }];
    const stale = [{ kind: order.id, expected: '2020-01-01.1', provisions }];
    const wish = { changes: [change], ...who };
    expect(must(await desk.ask['law:save']({ ...wish, templates: stale })).result).toBe('conflict');
    const unsound = [{ kind: order.id, expected: '', provisions: {} }];
    expect(must(await desk.ask['law:save']({ ...wish, templates: unsound })).result).toBe('refused');
    expect(must(await desk.ask['law:get']({})).matters).toEqual([]);
    expect(must(await desk.ask['law:save']({ ...wish, templates })).result).toBe('saved');
    const uses = must(await desk.ask['law:uses']({}));
    expect(uses.templates.find(({ kind }) => kind === order.id)?.provisions[name]).toEqual(provisions[name]);
    const opened = must(await desk.ask['template:open']({ kind: order.id }));
    expect(opened.editions.at(-1)).toMatchObject({ note: '试验', by: '法制员', inUse: true });
  });

  it('counts the drafts of each matter', async () => {
    const desk = await openExampleDesk();
    const { drafts } = must(await desk.ask['law:uses']({}));
    expect(Object.values(drafts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3);
  });

  it('is compared as PDF and DOCX with the same words', async () => {
    const desk = await openExampleDesk();
    desk.person.folder = join(desk.folder);
    const places = [
      { division: '310116', name: { zh: '上海金山区', en: 'Jinshan District, Shanghai' } },
      { division: '330482', name: { zh: '浙江平湖市', en: 'Pinghu City, Zhejiang' } },
      { division: '320505', name: { zh: '江苏虎丘区', en: 'Huqiu District, Jiangsu' } },
    ];
    const wish = { matter: shipped.id, places, date: '2026-12-01', language: 'zh-en' as const };
    const { files } = must(await desk.ask['law:export-comparison'](wish));
    expect(files.map(({ name: file }) => file.split('.').pop())).toEqual(['pdf', 'docx']);
    expect(await readdir(desk.folder)).toEqual(expect.arrayContaining(files.map(({ name: file }) => file)));
  });
});
