// The office, its law and the proposals for English names, as the window asks for them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyDraft, faultOf, must, openExampleDesk, openTestDesk } from './open-test-desk';

describe('the office', () => {
  it('is none on a new machine, and the shipped matters are there all the same', async () => {
    const { ask } = await openTestDesk();
    expect(must(await ask['office:get']({}))).toEqual({ office: null });
    expect(must(await ask['matter:list']({})).length).toBeGreaterThan(10);
    expect(faultOf(await ask['office:faces']({}))).toBe('office-missing');
    expect(faultOf(await ask['office:export']({}))).toBe('office-missing');
  });

  it('is saved whole or not at all', async () => {
    const { ask } = await openExampleDesk(false);
    const { office } = must(await ask['office:get']({}));
    const broken = must(await ask['office:save']({ office: { ...office, authorities: [] } }));
    expect(broken.findings.length).toBeGreaterThan(0);
    expect(must(await ask['office:get']({})).office).toEqual(office);
    const changed = { ...office, rules: { lookBackMonths: 24 } };
    expect(must(await ask['office:save']({ office: changed })).findings).toEqual([]);
    expect(must(await ask['office:get']({})).office).toMatchObject({ rules: { lookBackMonths: 24 } });
  });

  it('goes out as one file and comes in again on another machine', async () => {
    const one = await openExampleDesk(false);
    one.person.file = join(one.folder, 'our-office.json');
    expect(must(await one.ask['office:export']({}))).toEqual({ cancelled: false });
    const other = await openTestDesk();
    other.person.files = [one.person.file];
    expect(must(await other.ask['office:import']({}))).toEqual({ cancelled: false, findings: [] });
    const { authorities, officers, rules, law } = must(await one.ask['office:get']({})).office ?? {};
    expect(must(await other.ask['office:get']({})).office).toMatchObject({ authorities, officers, rules, law });
  });

  it('that is no office is refused with the reason, and nothing changes', async () => {
    const { ask, folder, person } = await openExampleDesk(false);
    const before = must(await ask['office:get']({}));
    for (const text of ['', '{', '{"format":"pilin-case","version":1}', '[]']) {
      person.files = [join(folder, 'bad.json')];
      await writeFile(join(folder, 'bad.json'), text);
      expect(must(await ask['office:import']({})).findings.length).toBeGreaterThan(0);
    }
    expect(must(await ask['office:get']({}))).toEqual(before);
  });

  it('asks nothing more of a person who cancels', async () => {
    const { ask, questions } = await openExampleDesk(false);
    expect(must(await ask['office:import']({}))).toEqual({ cancelled: true, findings: [] });
    expect(must(await ask['office:export']({}))).toEqual({ cancelled: true });
    expect(questions.length).toBe(2);
  });

  it('may be taken from the examples twice without a second copy of any draft', async () => {
    const { ask } = await openExampleDesk();
    const { total } = must(await ask['draft:search'](everyDraft));
    must(await ask['office:take-examples']({ withCases: true }));
    expect(must(await ask['draft:search'](everyDraft)).total).toBe(total);
    const examples = JSON.parse(await readFile('examples/office.json', 'utf8'));
    expect(must(await ask['office:get']({})).office).toMatchObject({ format: examples.format });
  });

  it('knows the face of every role', async () => {
    const { ask } = await openExampleDesk(false);
    const faces = must(await ask['office:faces']({}));
    expect(faces.map(({ role }) => role).sort()).toEqual(['body', 'heading', 'latin', 'subheading', 'title']);
    expect(faces.every(({ file }) => file !== '' && !file.includes('/'))).toBe(true);
  });
});

describe('the law', () => {
  it('names provisions for a place and day, or says why there are none', async () => {
    const { ask } = await openExampleDesk(false);
    const wish = { matter: 'over-window-business', division: '330482', date: '2026-10-20' };
    const chosen = must(await ask['law:choose'](wish));
    expect(chosen.outcome).toBe('local');
    expect(chosen.breach[0]?.name.zh).toContain('浙江省');
    expect(chosen.consequence.length).toBeGreaterThan(0);
    const nowhere = must(await ask['law:choose']({ ...wish, division: '110101', date: '1990-01-01' }));
    expect(nowhere.outcome).toBe('missing');
    expect(nowhere.notices.length).toBeGreaterThan(0);
    expect(faultOf(await ask['law:choose']({ ...wish, matter: 'no-such-matter' }))).toBe('matter-unknown');
    const citations = [33, 9999].map((article) => ({ law: 'penalty-law', article, paragraph: 1 }));
    const cited = must(await ask['law:cite']({ citations, date: wish.date }));
    expect(cited.map(({ name }) => name.zh)).toEqual(['《中华人民共和国行政处罚法》第三十三条第一款']);
  });
});

describe('proposals for English fields', () => {
  it('are made for names and addresses', async () => {
    const { ask } = await openTestDesk();
    const person = must(await ask['romanise:suggest']({ text: '王小明', as: 'person' }));
    expect(person).toEqual({ text: 'Wang Xiaoming' });
  });
});

describe('the settings', () => {
  it('are kept, and the guide opens in the language asked for', async () => {
    const { ask, opened } = await openTestDesk();
    const { settings, version } = must(await ask['settings:get']({}));
    must(await ask['settings:save']({ settings: { ...settings, theme: 'dark' } }));
    expect(must(await ask['settings:get']({}))).toEqual({ settings: { ...settings, theme: 'dark' }, version });
    must(await ask['guide:open']({ language: 'en' }));
    expect(opened).toEqual(['guide en']);
  });
});

describe('an office whose file is damaged', () => {
  it('is put back from its newest version that can be read, and its original is kept', async () => {
    const desk = await openExampleDesk(false);
    const path = join(desk.folder, 'data', 'office.json');
    const sound = await readFile(path, 'utf8');
    await writeFile(path, sound.slice(0, 100));
    const again = await openTestDesk({ store: desk.store });
    expect(faultOf(await again.ask['office:get']({}))).toBe('office-damaged');
    expect(must(await again.ask['recovery:find']({})).savedAt).toMatch(/^2\d{3}-/);
    must(await again.ask['recovery:take']({}));
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(sound));
    expect(await readdir(join(desk.folder, 'data', 'quarantine'))).toHaveLength(1);
  });

  it('that is sound is never replaced by an older one', async () => {
    const desk = await openExampleDesk(false);
    const before = must(await desk.ask['office:get']({}));
    must(await desk.ask['recovery:take']({}));
    expect(must(await desk.ask['office:get']({}))).toEqual(before);
  });
});
