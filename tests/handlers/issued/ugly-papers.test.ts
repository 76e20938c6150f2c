// Papers with a name of two hundred characters, without English, with a rare character or forty pieces of evidence are
// issued like any other: frozen whole, under one number each, and exported under names that every system takes.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everyDraft, must, openExampleDesk, type TestDesk } from '../open-test-desk';
import { type Draft, issue, order, reopened } from './issue-example';

const longName = '浙江平湖沪浙毗邻区域综合服务'.repeat(14).slice(0, 200);
const zh = { ...order, language: 'zh' } as const;

async function partyOf({ ask }: TestDesk, text: string): Promise<Draft> {
  const { entries } = must(await ask['draft:search']({ ...everyDraft, text }));
  return must(await ask['draft:open']({ id: entries[0]?.id ?? '' })).draft;
}

async function renamed(
  desk: TestDesk,
  draft: Draft,
  name: { zh: string; en: string },
  more: object = {},
): Promise<Draft> {
  const party = { ...(draft.case.party as object), name };
  const next = { ...draft, case: { ...draft.case, party, ...more } };
  must(await desk.ask['draft:save']({ draft: next, expected: draft.updatedAt }));
  return reopened(desk, draft);
}

it.each([
  ['a name of two hundred characters and no English', { zh: longName, en: '' }, 1],
  ['rare characters', { zh: '𠮷田㙦饭店', en: '' }, 1],
  ['forty pieces of evidence', { zh: '四十件证据商店', en: '' }, 40],
])('%s', async (_, name, pieces) => {
  const desk = await openExampleDesk();
  const draft = await partyOf(desk, '鲜果集');
  const [first] = draft.case.evidence as { id: string }[];
  const evidence = Array.from({ length: pieces }, (_piece, at) => ({ ...first, id: `piece-${at + 1}` }));
  const row = await issue(desk, await renamed(desk, draft, name, { evidence }), zh);
  expect(must(await desk.ask['issued:verify']({ ids: [row.id] })).papers).toEqual([]);
  desk.person.folder = join(desk.folder, 'out');
  const parts = must(await desk.ask['issued:open']({ id: row.id })).parts;
  const names = parts.map((part) => part.name).filter((part) => /\.(pdf|docx)$/.test(part));
  const written = must(await desk.ask['issued:export']({ id: row.id, names, why: '' }));
  expect(written.files).toHaveLength(names.length);
  expect((await readdir(desk.person.folder)).length).toBeGreaterThan(0);
});
