// Drafts as the window asks for them, against a real store.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyDraft, faultOf, must, openExampleDesk, openTestDesk } from './open-test-desk';

describe('a new draft', () => {
  it('needs an office', async () => {
    const { ask } = await openTestDesk();
    expect(faultOf(await ask['draft:create']({ copyOf: null }))).toBe('office-missing');
  });

  it('is blank, of the first authority, and says what is missing', async () => {
    const { ask } = await openExampleDesk(false);
    const { draft, findings, recovered } = must(await ask['draft:create']({ copyOf: null }));
    expect(draft.case).toMatchObject({ id: draft.id, authority: 'pinghu', matter: '' });
    expect(findings.length).toBeGreaterThan(0);
    expect(recovered).toBeNull();
    expect(must(await ask['draft:open']({ id: draft.id })).draft).toEqual(draft);
  });

  it('may copy another one', async () => {
    const { ask } = await openExampleDesk();
    const [first] = must(await ask['draft:search'](everyDraft)).entries;
    const { draft } = must(await ask['draft:create']({ copyOf: first?.id ?? '' }));
    expect(draft.id).not.toBe(first?.id);
    expect(draft.case.party).toMatchObject({ name: first?.party });
  });
});

describe('the list of drafts', () => {
  it('shows matters by name and finds parties by pinyin initials', async () => {
    const { ask } = await openExampleDesk();
    const all = must(await ask['draft:search'](everyDraft));
    expect(all.entries.length).toBe(all.total);
    expect(all.entries.every(({ matter }) => /\p{Script=Han}/u.test(matter.zh) && matter.en !== '')).toBe(true);
    const { zh } = all.entries[0]?.party ?? { zh: '' };
    const found = must(await ask['draft:search']({ ...everyDraft, text: zh }));
    expect(found.entries.map(({ party }) => party.zh)).toContain(zh);
    expect(must(await ask['draft:search']({ ...everyDraft, text: 'phs' })).total).toBeGreaterThan(0);
    expect(must(await ask['draft:search']({ ...everyDraft, text: '没有这样的字' })).total).toBe(0);
  });

  it('comes in parts, with the ids of all that were found', async () => {
    const { ask } = await openExampleDesk();
    const all = must(await ask['draft:search'](everyDraft));
    const part = must(await ask['draft:search']({ ...everyDraft, part: { from: 2, count: 3 } }));
    expect(part.entries).toEqual(all.entries.slice(2, 5));
    expect(part.ids).toEqual(all.entries.map(({ id }) => id));
    expect(part.total).toBe(all.total);
    expect(must(await ask['draft:search']({ ...everyDraft, part: { from: 9000, count: 3 } })).entries).toEqual([]);
  });

  it('leaves out what is in the trash until it is restored', async () => {
    const { ask } = await openExampleDesk();
    const before = must(await ask['draft:search'](everyDraft));
    const ids = before.entries.slice(0, 2).map(({ id }) => id);
    must(await ask['draft:trash']({ ids }));
    expect(must(await ask['draft:search'](everyDraft)).total).toBe(before.total - 2);
    const trashed = must(await ask['draft:search']({ ...everyDraft, trashed: true }));
    expect(trashed.entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
    must(await ask['draft:restore']({ ids }));
    expect(must(await ask['draft:search'](everyDraft)).total).toBe(before.total);
  });

  it('empties the trash only when the person agrees to the number', async () => {
    const { ask, person, questions } = await openExampleDesk();
    const [first] = must(await ask['draft:search'](everyDraft)).entries;
    must(await ask['draft:trash']({ ids: [first?.id ?? ''] }));
    expect(must(await ask['draft:purge']({})).purged).toBe(0);
    expect(questions.at(-1)).toContain('1 draft');
    person.confirms = true;
    expect(must(await ask['draft:purge']({})).purged).toBe(1);
    expect(faultOf(await ask['draft:open']({ id: first?.id ?? '' }))).toBe('draft-unknown');
  });
});

describe('saving', () => {
  it('answers with the findings of the case as it is now', async () => {
    const { ask } = await openExampleDesk(false);
    const { draft } = must(await ask['draft:create']({ copyOf: null }));
    const changed = { ...draft, case: { ...draft.case, matter: 'over-window-business' } };
    const saved = must(await ask['draft:save']({ draft: changed, expected: draft.updatedAt }));
    expect(saved.result).toBe('saved');
    expect(must(await ask['draft:open']({ id: draft.id })).draft.case.matter).toBe('over-window-business');
  });

  it('over another save is a conflict that brings theirs', async () => {
    const { ask } = await openExampleDesk(false);
    const { draft } = must(await ask['draft:create']({ copyOf: null }));
    const change = (source: string) => ({ ...draft, case: { ...draft.case, source } });
    must(await ask['draft:save']({ draft: change('complaint'), expected: draft.updatedAt }));
    const second = must(await ask['draft:save']({ draft: change('referral'), expected: draft.updatedAt }));
    expect(second).toMatchObject({ result: 'conflict', theirs: { case: { source: 'complaint' } } });
  });
});

describe('a file that another program damages or takes away while the clerk types', () => {
  it.each([
    ['damaged', (path: string) => writeFile(path, '{"format":')],
    ['gone', (path: string) => rm(path)],
  ])('%s: the next save writes it anew, with its record of papers', async (_how, harm) => {
    const { ask, folder, store } = await openExampleDesk(false);
    const { draft } = must(await ask['draft:create']({ copyOf: null }));
    const entry = { at: '2026-10-20T09:00:00Z', what: 'printed', kind: 'order-to-correct', language: 'zh' } as const;
    const log = [{ ...entry, layout: 'stacked' as const, formats: ['pdf' as const], sha256: 'a'.repeat(64) }];
    const stored = must(await store.drafts.get(draft.id));
    const logged = must(await store.drafts.save({ ...stored, log }, { expectedUpdatedAt: draft.updatedAt }));
    if (logged.result !== 'saved') throw new Error(logged.result);
    await harm(join(folder, 'data', 'drafts', `${draft.id}.json`));
    const changed = { ...draft, case: { ...draft.case, source: 'complaint' } };
    const saved = must(await ask['draft:save']({ draft: changed, expected: logged.draft.updatedAt }));
    expect(saved.result).toBe('saved');
    expect(must(await ask['draft:open']({ id: draft.id })).draft.case.source).toBe('complaint');
    expect(must(await ask['paper:record']({ id: draft.id })).length).toBe(1);
  });
});

describe('history', () => {
  it('compares with and puts back an earlier version', async () => {
    const { ask } = await openExampleDesk(false);
    const { draft } = must(await ask['draft:create']({ copyOf: null }));
    const changed = { ...draft, case: { ...draft.case, source: 'complaint' } };
    must(await ask['draft:save']({ draft: changed, expected: draft.updatedAt }));
    const versions = must(await ask['history:list']({ id: draft.id }));
    const first = versions.find((version) => version.first);
    const asked = { id: draft.id, version: first?.version ?? '' };
    const compared = must(await ask['history:compare'](asked));
    expect(compared).toEqual([{ path: 'source', before: 'patrol', after: 'complaint' }]);
    expect(must(await ask['history:restore'](asked)).draft.case.source).toBe('patrol');
  });

  it('stands in for a damaged file and says so', async () => {
    const { ask, folder } = await openExampleDesk(false);
    const { draft } = must(await ask['draft:create']({ copyOf: null }));
    const changed = { ...draft, case: { ...draft.case, source: 'complaint' } };
    must(await ask['draft:save']({ draft: changed, expected: draft.updatedAt }));
    const drafts = join(folder, 'data', 'drafts');
    for (const name of await readdir(drafts)) await writeFile(join(drafts, name), '{"format":"pilin-dr');
    const opened = must(await ask['draft:open']({ id: draft.id }));
    expect(opened.recovered?.en).toContain('damaged');
    expect(['patrol', 'complaint']).toContain(opened.draft.case.source);
  });
});

describe('parties of earlier cases', () => {
  it('are offered with their cases, found by name, by code and by sound', async () => {
    const { ask } = await openExampleDesk();
    const { entries } = must(await ask['draft:search'](everyDraft));
    const name = entries.find(({ party }) => party.zh !== '')?.party.zh ?? '';
    const byName = must(await ask['party:suggest']({ text: name }));
    expect(byName.length).toBeGreaterThan(0);
    expect(byName[0]?.party).toMatchObject({ name: { zh: name } });
    expect(byName[0]?.cases.length).toBeGreaterThan(0);
    expect(must(await ask['party:suggest']({ text: '  ' }))).toEqual([]);
  });
});

describe('rows of certain drafts', () => {
  it('come in the order asked for, without those that are gone or in the trash', async () => {
    const { ask } = await openExampleDesk();
    const { entries } = must(await ask['draft:search'](everyDraft));
    const [first, second, third] = entries;
    if (!first || !second || !third) throw new Error('too few examples');
    must(await ask['draft:trash']({ ids: [second.id] }));
    const ids = [third.id, second.id, '01M5ZZZZZZZZZZZZZZZZZZZZZZ', first.id];
    expect(must(await ask['draft:rows']({ ids }))).toEqual([third, first]);
  });
});
