// Issuing: a number from the register, files frozen with their hashes, and a case that lists what was issued.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failed } from '../../../electron/contract/outcome';
import { readCase } from '../../../templates/case/read-case';
import { faultOf, must, openExampleDesk, type TestDesk } from '../open-test-desk';
import {
  change,
  type Draft,
  deskWithIssued,
  issue,
  letter,
  order,
  readyDraft,
  readyDrafts,
  reopened,
  subjectOf,
  wishFor,
} from './issue-example';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('issuing a paper', () => {
  it('freezes both formats, each copy, the paper and the case, all with their hashes', async () => {
    const { desk, row } = await deskWithIssued();
    const opened = must(await desk.ask['issued:open']({ id: row.id }));
    expect(opened.parts.map(({ name }) => name)).toEqual([
      'paper.pdf',
      'paper.docx',
      'copy-1.pdf',
      'copy-2.pdf',
      'paper.json',
      'case.json',
    ]);
    for (const { name, sha256: hash, bytes } of opened.parts) {
      const file = await readFile(join(desk.folder, 'data', 'issued', row.id, name));
      expect([name, sha256(file), file.length]).toEqual([name, hash, bytes]);
    }
    const frozen = JSON.parse(await readFile(join(desk.folder, 'data', 'issued', row.id, 'case.json'), 'utf8'));
    expect(readCase(frozen).ok).toBe(true);
    expect(opened.law.map(({ law }) => law)).toContain('penalty-law');
    expect(must(await desk.ask['issued:verify']({ ids: null }))).toEqual({ verified: 1, papers: [] });
  });

  it('takes the next number of the series and prints it on the paper', async () => {
    const { desk, draft, row } = await deskWithIssued();
    expect(row.number).toMatch(/〔2026〕第0001号$/);
    const paper = await readFile(join(desk.folder, 'data', 'issued', row.id, 'paper.json'), 'utf8');
    expect(paper).toContain(row.number);
    const next = must(await desk.ask['paper:number']({ subject: subjectOf(draft), choice: order }));
    expect(next.number).toMatch(/〔2026〕第0002号$/);
    expect(next.standing.map(({ id }) => id)).toEqual([row.id]);
  });

  it('lists the paper in its case, and papers that name its number follow', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const now = await reopened(desk, draft);
    expect(now.case.papers).toMatchObject([{ id: row.id, number: row.number, kind: order.kind, date: order.date }]);
    const decision = { ...letter, kind: 'no-penalty-decision' };
    const set = must(await desk.ask['paper:set']({ subject: subjectOf(draft), choice: order, revision: 1 }));
    expect(set.places.length).toBeGreaterThan(0);
    const { papers } = must(await desk.ask['paper:check']({ subject: subjectOf(draft), choices: [decision] }));
    expect(papers[0]?.findings.some(({ code }) => code === 'order-not-on-record')).toBe(false);
    const record = must(await desk.ask['paper:record']({ id: draft.id }));
    expect(record).toMatchObject([{ what: 'issued', number: row.number, who: '内勤', sha256: row.sheetHash }]);
    const versions = must(await desk.ask['history:list']({ id: draft.id }));
    expect(versions.some(({ printed }) => printed)).toBe(true);
  });

  it('counts as made in the list of drafts', async () => {
    const { desk, draft } = await deskWithIssued();
    const [entry] = must(await desk.ask['draft:rows']({ ids: [draft.id] }));
    expect(entry?.papers).toContain(order.kind);
  });

  it('keeps what the window had not saved yet, and makes its next save no conflict', async () => {
    const desk = await openExampleDesk();
    const draft = await readyDraft(desk);
    const subject = subjectOf(draft, { source: 'complaint' });
    must(await desk.ask['paper:issue'](await wishFor(desk, subject, order)));
    expect((await reopened(desk, draft)).case.source).toBe('complaint');
    const saved = must(
      await desk.ask['draft:save']({ draft: { ...draft, case: subject.case }, expected: draft.updatedAt }),
    );
    expect(saved.result).toBe('saved');
  });

  it('is refused by a blocking finding, and takes no number', async () => {
    const desk = await openExampleDesk();
    const draft = await readyDraft(desk);
    const wish = await wishFor(desk, subjectOf(draft, { officers: ['ph-001'] }), order);
    expect(faultOf(await desk.ask['paper:issue'](wish))).toBe('paper-not-ready');
    expect((await wishFor(desk, subjectOf(draft), order)).number).toBe(wish.number);
    expect(must(await desk.ask['register:entries'](everyEntry)).total).toBe(0);
  });

  it('is refused where nobody is named, or the number shown is not the next any more', async () => {
    const desk = await openExampleDesk();
    const [one, other] = await readyDrafts(desk);
    if (one === undefined || other === undefined) throw new Error('two ready examples are needed');
    const wish = await wishFor(desk, subjectOf(one), order);
    const late = { ...(await wishFor(desk, subjectOf(other), order)) };
    must(await desk.ask['paper:issue'](wish));
    if (late.number === wish.number) expect(faultOf(await desk.ask['paper:issue'](late))).toBe('number-moved');
    const { settings } = must(await desk.ask['settings:get']({}));
    must(await desk.ask['settings:save']({ settings: { ...settings, who: ' ' } }));
    expect(faultOf(await desk.ask['paper:issue'](late))).toBe('who-unknown');
  });

  it('of a kind that stands already needs to be meant', async () => {
    const { desk, draft } = await deskWithIssued();
    const again = await wishFor(desk, subjectOf(draft), order);
    expect(faultOf(await desk.ask['paper:issue'](again))).toBe('issued-already');
    const second = await issue(desk, draft, order, { another: true });
    expect(second.number).toMatch(/第0002号$/);
    expect((await reopened(desk, draft)).case.papers).toHaveLength(2);
  });

  it('is refused where the next number stands in a case from elsewhere, until it is entered', async () => {
    const desk = await openExampleDesk();
    const [one, other] = await readyDrafts(desk);
    if (one === undefined || other === undefined) throw new Error('two ready examples are needed');
    const wish = await wishFor(desk, subjectOf(one), order);
    const papers = [{ kind: order.kind, number: wish.number, issuedAt: '2026-10-19T09:00:00+08:00' }];
    const { draft } = { draft: must(await desk.store.drafts.get(other.id)) };
    const authority = one.case.authority as string;
    const foreign = { ...draft, case: { ...draft.case, authority, papers } };
    must(await desk.store.drafts.save(foreign, { expectedUpdatedAt: draft.updatedAt }));
    expect(faultOf(await desk.ask['paper:issue'](wish))).toBe('number-in-case');
    const [{ series } = { series: null }] = must(await desk.ask['register:series']({})).filter(
      ({ series: row, kinds }) => row.authority === authority && kinds.includes(order.kind),
    );
    if (series === null) throw new Error('the series is not listed');
    const outside = { series, from: 1, until: 1, used: true, kind: order.kind, about: { zh: '某店', en: '' } };
    must(await desk.ask['register:enter']({ ...outside, date: '2026-10-19', note: '手写签发' }));
    expect((await issue(desk, one)).number).toMatch(/第0002号$/);
    expect(must(await desk.ask['register:report']({ authority: null, year: null }))).toEqual([]);
  });
});

describe('the window', () => {
  it('can neither lose nor change the papers of a case', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const without = await change(desk, draft, { papers: [] });
    expect(without.case.papers).toMatchObject([{ id: row.id }]);
    const forged = await change(desk, draft, {
      papers: [
        { id: row.id, number: '假号' },
        { kind: 'x', number: '另号' },
      ],
    });
    expect(forged.case.papers).toMatchObject([{ id: row.id, number: row.number }]);
    expect(forged.case.papers).toHaveLength(1);
  });
});

describe('a fault while issuing', () => {
  it('leaves a void number with its reason, and no paper', async () => {
    const desk = await openExampleDesk();
    const draft = await readyDraft(desk);
    const freeze = desk.store.archive.freeze;
    desk.store.archive.freeze = async () => failed('disk-full', '磁盘已满。', 'The disk is full.');
    expect(faultOf(await desk.ask['paper:issue'](await wishFor(desk, subjectOf(draft), order)))).toBe('disk-full');
    desk.store.archive.freeze = freeze;
    const { entries } = must(await desk.ask['register:entries'](everyEntry));
    expect(entries).toMatchObject([{ entry: { state: 'void', voided: { by: '内勤' } } }]);
    expect(entries[0]?.entry.voided?.reason.en).toContain('The disk is full.');
    expect((await issue(desk, draft)).number).toMatch(/第0002号$/);
    expect(must(await desk.ask['register:report']({ authority: null, year: null }))).toEqual([]);
  });

  it('after the paper is frozen is told as a warning, and made up for later', async () => {
    const desk = await openExampleDesk();
    const draft = await readyDraft(desk);
    const save = desk.store.drafts.save;
    desk.store.drafts.save = async () => failed('disk-full', '磁盘已满。', 'The disk is full.');
    const issued = must(await desk.ask['paper:issue'](await wishFor(desk, subjectOf(draft), order)));
    expect(issued.warning?.en).toContain('do not issue it again');
    desk.store.drafts.save = save;
    expect((await reopened(desk, draft)).case.papers).toMatchObject([{ number: issued.issued.number }]);
  });
});

const everyEntry = {
  authority: null,
  pattern: null,
  year: null,
  kind: null,
  state: null,
  text: '',
  part: { from: 0, count: 100 },
};

describe('a decision that tells of an order', () => {
  const codes = async (desk: TestDesk, draft: Draft): Promise<readonly string[]> => {
    const choice = { ...letter, kind: 'no-penalty-decision' };
    const { papers } = must(await desk.ask['paper:check']({ subject: subjectOf(draft), choices: [choice] }));
    return (papers[0]?.findings ?? []).map(({ code }) => code);
  };

  it('is warned of until an order is issued or printed, and again once it is void', async () => {
    const desk = await openExampleDesk();
    const draft = await readyDraft(desk);
    expect(await codes(desk, draft)).toContain('order-not-on-record');
    const row = await issue(desk, draft);
    expect(await codes(desk, draft)).not.toContain('order-not-on-record');
    must(await desk.ask['issued:void']({ id: row.id, reason: '错' }));
    expect(await codes(desk, draft)).toContain('order-not-on-record');
    const print = { subject: subjectOf(draft), choices: [order], printer: 'Test', copies: 1, labelled: false };
    must(await desk.ask['paper:print'](print));
    expect(await codes(desk, draft)).not.toContain('order-not-on-record');
  });
});
