// A template tried on a case before it is saved, and exchanged as a file, with real papers.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../templates/catalogue';
import { faultOf, must, openExampleDesk, type TestDesk } from '../open-test-desk';
import { en, kind, reworded, savedOnce, textOf, zh } from './edition';

async function trySubject(desk: TestDesk) {
  const subjects = must(await desk.ask['template:subjects']({ subject: 'case', text: '鲜果集' }));
  const [first] = subjects;
  if (first === undefined) throw new Error('no case to try on');
  return { from: first.from, id: first.id };
}

describe('a template tried on a case', () => {
  const wish = { language: 'zh-en' as const, layout: 'stacked' as const, date: '2026-10-20', revision: 7 };

  it('is set with the words that were typed, and tells facts and provisions of that case', async () => {
    const desk = await openExampleDesk();
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const template = reworded(shipped, 'requirement', zh, en);
    const subject = await trySubject(desk);
    const tried = must(await desk.ask['template:try']({ kind, template, subject, ...wish }));
    expect(tried.paper.revision).toBe(7);
    expect(textOf(tried.paper.pdf)).toContain('整改内容与要求：');
    const party = tried.facts.find(({ name }) => name === 'party.name');
    expect(party?.words.zh).toContain('鲜果集');
    const order = tried.provisions.find(({ as }) => as === 'cited.order');
    expect(order).toMatchObject({ state: 'in-force' });
    expect(order?.name.zh).toContain('第二十八条');
    expect(order?.text.zh).toContain('责令');
    expect(tried.provisions.some(({ as, state }) => as === 'law.breach' && state === 'in-force')).toBe(true);
  });

  it('says of a provision that is not in force on the day of the paper', async () => {
    const desk = await openExampleDesk();
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const provisions = {
      order: [
        { law: 'penalty-law', article: 999 },
        { law: 'no-such-law', article: 1 },
      ],
    };
    const template = { ...shipped, provisions } as never;
    const subject = await trySubject(desk);
    const tried = must(await desk.ask['template:try']({ kind, template, subject, ...wish }));
    expect(tried.provisions.filter(({ as }) => as === 'cited.order').map(({ state }) => state)).toEqual([
      'no-article',
      'unknown-law',
    ]);
    expect(tried.facts.find(({ name }) => name === 'cited.order')?.missing).toBe(true);
    const early = must(
      await desk.ask['template:try']({ kind, template: shipped, subject, ...wish, date: '1990-01-01' }),
    );
    expect(early.provisions.find(({ as }) => as === 'cited.order')?.state).toBe('not-in-force');
  });

  it('may be a shipped example, for every kind', async () => {
    const desk = await openExampleDesk(false);
    for (const { id, subject } of catalogue) {
      const subjects = must(await desk.ask['template:subjects']({ subject, text: '' }));
      const example = subjects.find(({ from }) => from === 'example');
      const { shipped } = must(await desk.ask['template:open']({ kind: id }));
      const on = { from: 'example' as const, id: example?.id ?? '' };
      const tried = must(await desk.ask['template:try']({ kind: id, template: shipped, subject: on, ...wish }));
      expect(tried.paper.pages, id).toBeGreaterThan(0);
    }
  });

  it('is not set while it has faults, and says the first', async () => {
    const desk = await openExampleDesk();
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const subject = await trySubject(desk);
    const bad = reworded(shipped, 'requirement', '{{ party.nmae }}', '{{ party.nmae }}');
    const outcome = await desk.ask['template:try']({ kind, template: bad, subject, ...wish });
    expect(outcome).toMatchObject({
      fault: { code: 'template-unsound', sentence: { zh: expect.stringContaining('party.nmae') } },
    });
    const other = { ...shipped, page: 'general' } as never;
    expect(faultOf(await desk.ask['template:try']({ kind, template: other, subject, ...wish }))).toBe(
      'template-other-kind',
    );
  });

  it('is shown though it loses something: that is asked when it is saved', async () => {
    const desk = await openExampleDesk();
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const subject = await trySubject(desk);
    const template = reworded(shipped, 'requirement', '略', 'Omitted');
    expect(must(await desk.ask['template:try']({ kind, template, subject, ...wish })).paper.pages).toBeGreaterThan(0);
  });
});

describe('a template file', () => {
  it('goes out as YAML and comes in again the same', async () => {
    const desk = await openExampleDesk(false);
    await savedOnce(desk);
    const { editions } = must(await desk.ask['template:open']({ kind }));
    const template = editions[0]?.template ?? {};
    desk.person.file = join(desk.folder, 'order.yaml');
    expect(must(await desk.ask['template:export']({ kind, template }))).toEqual({ cancelled: false });
    expect(await readFile(desk.person.file, 'utf8')).toContain('整改内容与要求');
    desk.person.files = [desk.person.file];
    const imported = must(await desk.ask['template:import']({ kind }));
    expect(imported).toMatchObject({ cancelled: false, name: 'order.yaml', faults: [] });
    expect(imported.template).toEqual(template);
  });

  it.each([
    [
      'of another kind',
      (text: string) => text.replace('kind: order-to-correct', 'kind: education-letter'),
      3,
      '这不是',
    ],
    ['with an unknown fact', (text: string) => text.replace('{{ party.name }}', '{{ party.nmae }}'), 0, 'party.nmae'],
    ['that is broken', (text: string) => `${text}\n  - [`, 0, 'YAML'],
    ['that is empty', () => '', 1, '空'],
    ['of a later program', (text: string) => `${text}\ncolours: [red]\n`, 0, 'colours'],
  ])('%s is refused with the line and the remedy, and nothing changes', async (_, change, line, word) => {
    const desk = await openExampleDesk(false);
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    desk.person.file = join(desk.folder, 'a.yaml');
    must(await desk.ask['template:export']({ kind, template: shipped }));
    await writeFile(desk.person.file, change(await readFile(desk.person.file, 'utf8')));
    desk.person.files = [desk.person.file];
    const imported = must(await desk.ask['template:import']({ kind }));
    expect(imported.template).toBeNull();
    expect(imported.faults.map(({ sentence }) => sentence.zh).join()).toContain(word);
    if (line > 0) expect(imported.faults[0]?.line).toBe(line === 3 ? 4 : line);
    expect(must(await desk.ask['template:list']({})).every(({ own }) => own === null)).toBe(true);
  });

  it('is not written while the template has faults, nor where the person cancels', async () => {
    const desk = await openExampleDesk(false);
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const bad = reworded(shipped, 'requirement', '略', 'Omitted');
    expect(faultOf(await desk.ask['template:export']({ kind, template: bad }))).toBe('template-unsound');
    expect(must(await desk.ask['template:export']({ kind, template: shipped }))).toEqual({ cancelled: true });
    expect(must(await desk.ask['template:import']({ kind }))).toMatchObject({ cancelled: true });
  });
});
