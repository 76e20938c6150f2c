// Papers as the window asks for them: set, checked, printed and exported, all of a set or nothing.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failed } from '../../electron/contract/outcome';
import { PrintFault } from '../../electron/printing/fault';
import { everyDraft, faultOf, must, openExampleDesk, openTestDesk, type TestDesk } from './open-test-desk';

/** A Pinghu case of October 2026 whose order to correct can be signed on the day of these tests. */
const date = '2026-10-20';
const order = { kind: 'order-to-correct', language: 'zh-en', layout: 'stacked', date } as const;
/** Later: the correction has been re-inspected by then. */
const letter = { ...order, kind: 'education-letter', date: '2026-10-28' } as const;

async function exampleSubject({ ask }: TestDesk, change: object = {}) {
  const found = must(await ask['draft:search'](everyDraft));
  for (const { id } of found.entries) {
    const { draft } = must(await ask['draft:open']({ id }));
    const subject = { of: 'case' as const, id, case: { ...draft.case, ...change }, rewording: draft.rewording };
    const { papers } = must(
      await ask['paper:check']({ subject: { ...subject, case: draft.case }, choices: [order, letter] }),
    );
    if (papers.flatMap(({ findings }) => findings).every(({ severity }) => severity !== 'block'))
      return { subject, draft };
  }
  throw new Error('no example is ready to be printed');
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a paper on the screen', () => {
  it('needs an office', async () => {
    const { ask } = await openTestDesk();
    const subject = { of: 'case' as const, id: '01KBPZ0V00PJJ4NA3XBHYT3K1A', case: {}, rewording: {} };
    expect(faultOf(await ask['paper:set']({ subject, choice: order, revision: 1 }))).toBe('office-missing');
  });

  it('is set from nothing at all, with its gaps', async () => {
    const { ask } = await openExampleDesk(false);
    const subject = { of: 'case' as const, id: '01KBPZ0V00PJJ4NA3XBHYT3K1A', case: {}, rewording: {} };
    const set = must(await ask['paper:set']({ subject, choice: order, revision: 7 }));
    expect(set.revision).toBe(7);
    expect(Buffer.from(set.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(set.places.some(({ fields }) => fields.includes('party.name'))).toBe(true);
    expect(set.clauses.length).toBeGreaterThan(0);
  });

  it('says which clauses are reworded, in that kind of paper alone', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    const rewording = { 'order-to-correct': { facts: { zh: '另行措辞。', en: 'Other words.' } } };
    const changed = { ...subject, rewording };
    const reworded = must(await desk.ask['paper:set']({ subject: changed, choice: order, revision: 1 }));
    const facts = reworded.clauses.find(({ clause }) => clause === 'facts');
    expect(facts).toEqual({ clause: 'facts', words: { zh: '另行措辞。', en: 'Other words.' }, reworded: true });
    const other = must(await desk.ask['paper:set']({ subject: changed, choice: letter, revision: 1 }));
    expect(other.clauses.filter((clause) => clause.reworded)).toEqual([]);
  });

  it('of an unknown kind, or of a kind made from something else, is refused', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    for (const kind of ['no-such-paper', 'operation-report']) {
      const set = await desk.ask['paper:set']({ subject, choice: { ...order, kind }, revision: 1 });
      expect(faultOf(set)).toBe('paper-unknown');
    }
  });
});

describe('a paper of a day for which no clause is written', () => {
  it('is refused in words: the date is half typed, perhaps', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    const set = await desk.ask['paper:set']({ subject, choice: { ...order, date: '0202-10-20' }, revision: 1 });
    expect(faultOf(set)).toBe('paper-date-unfit');
  });
});

describe('checking', () => {
  it('answers for each paper, and blocks what no schema lets through', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    const broken = { ...subject, case: { ...subject.case, inspection: 'yesterday' } };
    const { papers } = must(await desk.ask['paper:check']({ subject: broken, choices: [order, letter] }));
    expect(papers.map(({ kind }) => kind)).toEqual([order.kind, letter.kind]);
    for (const { findings } of papers) {
      expect(findings.some(({ severity, path }) => severity === 'block' && path.startsWith('inspection'))).toBe(true);
    }
  });
});

describe('printing', () => {
  it('sends each copy of each paper and records it with its hash, once', async () => {
    const desk = await openExampleDesk();
    const { subject, draft } = await exampleSubject(desk);
    const wish = { subject, choices: [order, letter], printer: 'Test', copies: 2, labelled: true };
    const { jobs } = must(await desk.ask['paper:print'](wish));
    expect(jobs.map(({ kind, copy }) => `${kind} ${copy}`)).toEqual([
      'order-to-correct 1',
      'order-to-correct 2',
      'education-letter 1',
      'education-letter 2',
    ]);
    expect(new Set(desk.printed.map(({ pdf }) => sha256(pdf))).size).toBe(4);
    const record = must(await desk.ask['paper:record']({ id: draft.id }));
    const printed = record.filter(({ what }) => what === 'printed');
    expect(printed.map((entry) => entry.sha256)).toEqual(desk.printed.map(({ pdf }) => sha256(pdf)));
    expect(printed.every(({ who }) => who === '内勤')).toBe(true);
    const versions = must(await desk.ask['history:list']({ id: draft.id }));
    expect(versions.some((version) => version.printed)).toBe(true);
  });

  it('does not make the window’s next save a conflict', async () => {
    const desk = await openExampleDesk();
    const { subject, draft } = await exampleSubject(desk);
    const wish = { subject, choices: [order], printer: 'Test', copies: 1, labelled: false };
    must(await desk.ask['paper:print'](wish));
    must(await desk.ask['paper:print'](wish));
    const changed = { ...draft, case: { ...draft.case, source: 'complaint' } };
    const saved = must(await desk.ask['draft:save']({ draft: changed, expected: draft.updatedAt }));
    expect(saved.result).toBe('saved');
    expect(must(await desk.ask['paper:record']({ id: draft.id })).length).toBeGreaterThanOrEqual(2);
  });

  it('keeps the very data that were printed, and never overwrites what was saved meanwhile', async () => {
    let meanwhile = async (): Promise<void> => undefined;
    const spooler = { list: async () => [{ name: 'Test', isDefault: true }], print: () => meanwhile() };
    const desk = await openExampleDesk(true, { spooler });
    const { subject, draft } = await exampleSubject(desk, { source: 'complaint' });
    const wish = { subject, choices: [order], printer: 'Test', copies: 1, labelled: false };
    must(await desk.ask['paper:print'](wish));
    expect(must(await desk.ask['draft:open']({ id: draft.id })).draft.case.source).toBe('complaint');
    meanwhile = async () => {
      const newer = { ...draft, case: { ...draft.case, source: 'referral' } };
      expect(must(await desk.ask['draft:save']({ draft: newer, expected: draft.updatedAt })).result).toBe('saved');
    };
    must(await desk.ask['paper:print'](wish));
    expect(must(await desk.ask['draft:open']({ id: draft.id })).draft.case.source).toBe('referral');
    expect(must(await desk.ask['paper:record']({ id: draft.id })).length).toBe(2);
  });

  it('says that papers are printed though the record of it can’t be written', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    const wish = { subject, choices: [order], printer: 'Test', copies: 1, labelled: false };
    desk.store.drafts.save = async () => failed('disk-full', '磁盘已满。', 'The disk is full.');
    expect(faultOf(await desk.ask['paper:print'](wish))).toBe('not-recorded');
    expect(desk.printed.length).toBe(1);
  });

  it('tells how many copies had been sent when the queue fails, and records those', async () => {
    let left = 2;
    const refuse = new PrintFault('print-refused', { zh: '打印机缺纸。', en: 'Out of paper.' });
    const print = async (): Promise<void> => {
      left -= 1;
      if (left < 0) throw refuse;
    };
    const spooler = { list: async () => [{ name: 'Test', isDefault: true }], print };
    const desk = await openExampleDesk(true, { spooler });
    const { subject, draft } = await exampleSubject(desk);
    const wish = { subject, choices: [order], printer: 'Test', copies: 3, labelled: true };
    const outcome = await desk.ask['paper:print'](wish);
    expect(outcome).toMatchObject({
      fault: { code: 'print-refused', sentence: { zh: expect.stringContaining('已有 2 份') } },
    });
    expect(must(await desk.ask['paper:record']({ id: draft.id })).length).toBe(2);
  });

  it('sends nothing at all where one paper of the set is blocked', async () => {
    const desk = await openExampleDesk();
    const { subject, draft } = await exampleSubject(desk, { officers: ['ph-001'] });
    const wish = { subject, choices: [letter, order], printer: 'Test', copies: 1, labelled: true };
    const before = must(await desk.ask['paper:record']({ id: draft.id }));
    expect(faultOf(await desk.ask['paper:print'](wish))).toBe('paper-not-ready');
    expect(desk.printed).toEqual([]);
    expect(must(await desk.ask['paper:record']({ id: draft.id }))).toEqual(before);
  });

  it('says that there is no printer', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    desk.printers.pop();
    const wish = { subject, choices: [order], printer: 'Test', copies: 1, labelled: true };
    expect(faultOf(await desk.ask['paper:print'](wish))).toBe('no-printers');
  });
});

describe('exporting', () => {
  it('writes both formats, whose words agree, and opens only what it wrote', async () => {
    const desk = await openExampleDesk();
    const { subject, draft } = await exampleSubject(desk);
    desk.person.folder = join(desk.folder, 'out');
    const wish = { subject, choices: [order, letter], formats: ['pdf' as const, 'docx' as const], ready: true };
    const { cancelled, files } = must(await desk.ask['paper:export'](wish));
    expect(cancelled).toBe(false);
    expect(files.map(({ name }) => name).sort()).toEqual((await readdir(desk.person.folder)).sort());
    expect(files[0]?.name).toBe(`${draft.id}-order-to-correct.zh-en.pdf`);
    for (const file of files) {
      expect(sha256(await readFile(join(desk.person.folder, file.name)))).toBe(file.sha256);
      must(await desk.ask['paper:open']({ file: file.file }));
    }
    expect(desk.opened).toEqual(files.map(({ name }) => join(desk.person.folder ?? '', name)));
    expect(faultOf(await desk.ask['paper:open']({ file: '/etc/passwd' }))).toBe('file-unknown');
    expect(faultOf(await desk.ask['paper:reveal']({ file: files[0]?.name ?? '' }))).toBe('file-unknown');
    const record = must(await desk.ask['paper:record']({ id: draft.id }));
    expect(record.filter(({ what }) => what === 'exported').map((entry) => entry.sha256)).toEqual(
      files.map((file) => file.sha256),
    );
  });

  it('of a draft is not recorded: it is no paper that was made', async () => {
    const desk = await openExampleDesk();
    const { subject, draft } = await exampleSubject(desk);
    desk.person.folder = join(desk.folder, 'out');
    const before = must(await desk.ask['paper:record']({ id: draft.id }));
    const wish = { subject, choices: [order], formats: ['pdf' as const], ready: false };
    expect(must(await desk.ask['paper:export'](wish)).files.length).toBe(1);
    expect(must(await desk.ask['paper:record']({ id: draft.id }))).toEqual(before);
  });

  it('that is cancelled writes nothing', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    const wish = { subject, choices: [order], formats: ['pdf' as const], ready: true };
    expect(must(await desk.ask['paper:export'](wish))).toEqual({ cancelled: true, files: [] });
  });

  it('into a place where no file can be says so', async () => {
    const desk = await openExampleDesk();
    const { subject } = await exampleSubject(desk);
    await writeFile(join(desk.folder, 'a-file'), '');
    desk.person.folder = join(desk.folder, 'a-file', 'out');
    const wish = { subject, choices: [order], formats: ['pdf' as const], ready: true };
    expect(faultOf(await desk.ask['paper:export'](wish))).toBe('export-not-written');
    await mkdir(join(desk.folder, 'good'));
    desk.person.folder = join(desk.folder, 'good');
    expect(must(await desk.ask['paper:export'](wish)).files.length).toBe(1);
  });
});
