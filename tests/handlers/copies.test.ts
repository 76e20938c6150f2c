// Copies beside the data folder: written where the disk of the drafts takes nothing, and taken back when it works again.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyDraft, faultOf, must, openExampleDesk, openTestDesk, type TestDesk } from './open-test-desk';

async function typedIn(desk: TestDesk) {
  const [id = ''] = must(await desk.ask['draft:search'](everyDraft)).ids;
  const { draft } = must(await desk.ask['draft:open']({ id }));
  const act = { ...(draft.case.act as object), narrative: { zh: '另存的内容', en: '' } };
  return { ...draft, case: { ...draft.case, act } };
}

describe('a copy', () => {
  it('is written while the data folder is gone, and bears nothing in its proposed name', async () => {
    const desk = await openExampleDesk();
    const draft = await typedIn(desk);
    await rename(join(desk.folder, 'data'), join(desk.folder, 'gone'));
    const refused = await desk.ask['draft:save']({ draft, expected: draft.updatedAt });
    expect(refused).toMatchObject({ ok: false, fault: { code: 'folder-gone' } });
    expect(refused.ok ? '' : refused.fault.sentence.zh).toMatch(
      /^草稿没有保存；.*刚输入的内容仍在窗口中。数据文件夹不见了/,
    );
    desk.person.file = join(desk.folder, 'copy.json');
    expect(must(await desk.ask['draft:keep-copy']({ of: 'case', draft }))).toEqual({ file: 'copy.json' });
    expect(await readFile(desk.person.file, 'utf8')).toContain('另存的内容');
    await rename(join(desk.folder, 'gone'), join(desk.folder, 'data'));
  });

  it('is taken back over the present one only when the person says so, and that one stays in the history', async () => {
    const desk = await openExampleDesk();
    const draft = await typedIn(desk);
    desk.person.file = join(desk.folder, 'copy.json');
    must(await desk.ask['draft:keep-copy']({ of: 'case', draft }));
    desk.person.files = [desk.person.file];
    expect(must(await desk.ask['draft:take-copy']({}))).toEqual({ taken: null });
    desk.person.confirms = true;
    expect(must(await desk.ask['draft:take-copy']({}))).toEqual({ taken: { of: 'case', id: draft.id } });
    const now = must(await desk.ask['draft:open']({ id: draft.id }));
    expect(now.draft.case).toMatchObject({ act: { narrative: { zh: '另存的内容' } } });
    expect(must(await desk.ask['history:list']({ id: draft.id })).length).toBeGreaterThan(1);
  });

  it('is taken into a desk that does not have it, without a record of papers of its own', async () => {
    const desk = await openExampleDesk();
    const draft = await typedIn(desk);
    const other = await openTestDesk();
    must(await other.ask['office:take-examples']({ withCases: false }));
    desk.person.file = join(desk.folder, 'copy.json');
    must(await desk.ask['draft:keep-copy']({ of: 'case', draft }));
    other.person.files = [desk.person.file];
    expect(must(await other.ask['draft:take-copy']({}))).toEqual({ taken: { of: 'case', id: draft.id } });
    expect(must(await other.store.drafts.get(draft.id)).log).toEqual([]);
  });

  it('of an operation comes back as well', async () => {
    const desk = await openExampleDesk();
    const [{ id } = { id: '' }] = must(await desk.ask['operation:list']({}));
    const { operation } = must(await desk.ask['operation:open']({ id }));
    desk.person.file = join(desk.folder, 'copy.json');
    const changed = { ...operation, title: { zh: '副本行动', en: '' } };
    must(await desk.ask['draft:keep-copy']({ of: 'operation', id, operation: changed }));
    desk.person.files = [desk.person.file];
    desk.person.confirms = true;
    expect(must(await desk.ask['draft:take-copy']({}))).toEqual({ taken: { of: 'operation', id } });
    expect(must(await desk.ask['operation:open']({ id })).operation).toMatchObject({ title: { zh: '副本行动' } });
  });

  it.each([
    ['no JSON', '{'],
    ['another kind of file', '{"format":"pilin-office","version":1}'],
    ['a list', '[]'],
  ])('that is %s is refused by its name', async (_what, text) => {
    const desk = await openExampleDesk(false);
    const path = join(desk.folder, '甲.json');
    await writeFile(path, text);
    desk.person.files = [path];
    const outcome = await desk.ask['draft:take-copy']({});
    expect(faultOf(outcome)).toBe('copy-unfit');
    expect(JSON.stringify(outcome)).toContain('甲.json');
  });
});
