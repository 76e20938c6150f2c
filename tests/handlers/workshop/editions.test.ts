// Editions of templates as the window asks for them: saved, told, taken back, never lost, with a real store and papers.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskHandlers, layDesk } from '../../../electron/handlers/desk-handlers';
import { catalogue } from '../../../templates/catalogue';
import { everyDraft, faultOf, must, openExampleDesk, openTestDesk } from '../open-test-desk';
import { by, kind, reworded, savedOnce, textOf } from './edition';

describe('templates', () => {
  it('need an office', async () => {
    const { ask } = await openTestDesk();
    expect(faultOf(await ask['template:list']({}))).toBe('office-missing');
    expect(faultOf(await ask['template:open']({ kind }))).toBe('office-missing');
    expect(faultOf(await ask['template:open']({ kind: 'no-such-kind' }))).toBe('kind-unknown');
  });

  it('are listed for every kind, shipped where the office has made no edition', async () => {
    const { ask } = await openExampleDesk(false);
    const listed = must(await ask['template:list']({}));
    expect(listed.map((one) => one.kind)).toEqual(catalogue.map(({ id }) => id));
    expect(listed.every(({ own, news, work }) => own === null && news === 'none' && !work)).toBe(true);
  });
});

describe('an edition', () => {
  it('is named by day and number, told in the list, and the case prints its words', async () => {
    const desk = await openExampleDesk();
    const edition = await savedOnce(desk);
    expect(edition).toBe('2026-10-20.1');
    const listed = must(await desk.ask['template:list']({})).find((one) => one.kind === kind);
    expect(listed?.own).toMatchObject({ edition, note: '统一用语', by, unfit: null });
    const [draft] = must(await desk.ask['draft:search']({ ...everyDraft, text: '鲜果集' })).entries;
    const opened = must(await desk.ask['draft:open']({ id: draft?.id ?? '' })).draft;
    const subject = { of: 'case' as const, id: opened.id, case: opened.case, rewording: {} };
    const choice = { kind, language: 'zh' as const, layout: 'stacked' as const, date: '2026-10-20' };
    const { pdf } = must(await desk.ask['paper:set']({ subject, choice, revision: 1 }));
    expect(textOf(pdf)).toContain('整改内容与要求：');
  });

  it('is named in the record of what was exported', async () => {
    const desk = await openExampleDesk();
    const edition = await savedOnce(desk);
    const [draft] = must(await desk.ask['draft:search']({ ...everyDraft, text: '鲜果集' })).entries;
    const { case: data, id } = must(await desk.ask['draft:open']({ id: draft?.id ?? '' })).draft;
    desk.person.folder = join(desk.folder, 'out');
    const choice = { kind, language: 'zh-en' as const, layout: 'stacked' as const, date: '2026-10-20' };
    const wish = {
      subject: { of: 'case' as const, id, case: data, rewording: {} },
      choices: [choice],
      formats: ['pdf' as const],
      ready: true,
    };
    const exported = await desk.ask['paper:export'](wish);
    if (!exported.ok) throw new Error(exported.fault.sentence.en);
    const record = must(await desk.ask['paper:record']({ id }));
    expect(record.at(-1)?.template).toEqual({ edition, origin: 'office' });
  });

  it('is refused where it loses what the law asks for, with the place and the reason, and nothing is saved', async () => {
    const { ask } = await openExampleDesk(false);
    const { shipped } = must(await ask['template:open']({ kind }));
    const template = reworded(shipped, 'requirement', '略', 'Omitted');
    const input = { kind, template, basedOn: '', note: 'x', by, expected: '' };
    const saved = must(await ask['template:save'](input));
    expect(saved).toMatchObject({ result: 'refused', faults: [{ path: expect.stringMatching(/^blocks\[\d+\]$/) }] });
    expect(must(await ask['template:list']({})).every(({ own }) => own === null)).toBe(true);
  });

  it('of another kind is not saved under this one', async () => {
    const { ask } = await openExampleDesk(false);
    const { shipped } = must(await ask['template:open']({ kind: 'education-letter' }));
    const input = { kind, template: shipped, basedOn: '', note: 'x', by, expected: '' };
    expect(must(await ask['template:save'](input))).toMatchObject({ result: 'refused', faults: [{ path: 'kind' }] });
  });

  it('that another window has not seen is a conflict, and nothing is overwritten', async () => {
    const desk = await openExampleDesk(false);
    const edition = await savedOnce(desk);
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const input = { kind, template: shipped, basedOn: '', note: 'x', by, expected: '' };
    expect(must(await desk.ask['template:save'](input))).toEqual({ result: 'conflict', newest: edition });
    const reset = { kind, note: '', by, expected: '' };
    expect(must(await desk.ask['template:reset'](reset))).toEqual({ result: 'conflict', newest: edition });
  });

  it('gives way to the shipped template and stays for the record', async () => {
    const desk = await openExampleDesk(false);
    const edition = await savedOnce(desk);
    expect(must(await desk.ask['template:reset']({ kind, note: '改回', by, expected: edition }))).toEqual({
      result: 'reset',
    });
    const { editions, newest } = must(await desk.ask['template:open']({ kind }));
    expect(editions).toMatchObject([{ edition, inUse: false, ended: { note: '改回', by } }]);
    expect(newest).toBe(edition);
    expect(must(await desk.ask['template:list']({})).every(({ own }) => own === null)).toBe(true);
  });

  it('is not undone by a form of the office that was opened before', async () => {
    const desk = await openExampleDesk(false);
    const { office } = must(await desk.ask['office:get']({}));
    const edition = await savedOnce(desk);
    must(await desk.ask['office:save']({ office: { ...office, phrases: [] } }));
    expect(must(await desk.ask['template:open']({ kind })).newest).toBe(edition);
  });

  it('saved by several at once is saved once, the others are told', async () => {
    const desk = await openExampleDesk(false);
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    const input = { kind, template: shipped, basedOn: '', note: 'x', by, expected: '' };
    const all = await Promise.all(Array.from({ length: 5 }, () => desk.ask['template:save'](input)));
    const results = all.map((one) => must(one).result).sort();
    expect(results).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'saved']);
  });
});

describe('unsaved work on a template', () => {
  it('is kept until it is saved as an edition or let go', async () => {
    const desk = await openExampleDesk(false);
    const { shipped, newest } = must(await desk.ask['template:open']({ kind }));
    const work = { text: 'kind: [', template: shipped, basedOn: 'x', newest, at: '2026-10-20T09:00:00+08:00' };
    must(await desk.ask['template:keep']({ kind, work }));
    expect(must(await desk.ask['template:open']({ kind })).work).toEqual(work);
    expect(must(await desk.ask['template:list']({})).find((one) => one.kind === kind)?.work).toBe(true);
    await savedOnce(desk);
    expect(must(await desk.ask['template:open']({ kind })).work).toBeNull();
    must(await desk.ask['template:keep']({ kind, work }));
    must(await desk.ask['template:keep']({ kind, work: null }));
    expect(must(await desk.ask['template:open']({ kind })).work).toBeNull();
  });

  it('that was damaged on disk is set aside and begun anew', async () => {
    const desk = await openExampleDesk(false);
    const { shipped } = must(await desk.ask['template:open']({ kind }));
    await writeFile(join(desk.folder, 'data', 'template-work.json'), '{"format":"pilin-');
    expect(must(await desk.ask['template:open']({ kind })).work).toBeNull();
    const work = { text: null, template: shipped, basedOn: '', newest: '', at: '2026-10-20T09:00:00+08:00' };
    must(await desk.ask['template:keep']({ kind, work }));
    expect(must(await desk.ask['template:open']({ kind })).work).toEqual(work);
  });
});

describe('an office whose edition this program can’t use', () => {
  it('is opened, prints by the shipped template, and the list says why', async () => {
    const first = await openExampleDesk();
    await savedOnce(first);
    const { office } = must(await first.ask['office:get']({}));
    const templates = (office?.templates ?? []) as { template: object }[];
    const later = {
      ...office,
      templates: templates.map((one) => ({ ...one, template: { ...one.template, colours: ['red'] } })),
    };
    must(await first.store.office.save(later as never));
    // As the program does when it is started again.
    const desk = { ...first, ask: deskHandlers(layDesk(first.machine)) };
    const listed = must(await desk.ask['template:list']({})).find((one) => one.kind === kind);
    expect(listed?.own?.unfit?.zh).toContain('colours');
    const [draft] = must(await desk.ask['draft:search']({ ...everyDraft, text: '鲜果集' })).entries;
    const { case: data, id } = must(await desk.ask['draft:open']({ id: draft?.id ?? '' })).draft;
    const subject = { of: 'case' as const, id, case: data, rewording: {} };
    const choice = { kind, language: 'zh' as const, layout: 'stacked' as const, date: '2026-10-20' };
    const { papers } = must(await desk.ask['paper:check']({ subject, choices: [choice] }));
    expect(papers[0]?.findings.map(({ code }) => code)).toContain('own-template-unfit');
    const { pdf } = must(await desk.ask['paper:set']({ subject, choice, revision: 1 }));
    expect(textOf(pdf)).toContain('改正内容及要求：');
    expect(faultOf(await desk.ask['office:save']({ office: later as never }))).toBe('');
  });
});
