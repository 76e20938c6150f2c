// What becomes of an issued paper: out of date, void, replaced, served, and made up for after a crash.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failed } from '../../../electron/contract/outcome';
import type { Machine } from '../../../electron/handlers/desk';
import { layDesk } from '../../../electron/handlers/desk-handlers';
import { finishIssued } from '../../../electron/handlers/issued/finish-issued';
import type { LogEntry } from '../../../templates/case/draft';
import { faultOf, must } from '../open-test-desk';
import {
  change,
  deskWithIssued,
  entryOf,
  issue,
  letter,
  order,
  reopened,
  stateOf,
  subjectOf,
  wishFor,
} from './issue-example';

const handover = {
  by: '张三、李四',
  place: '店内',
  receiver: '王五',
  relation: '店长',
  refusal: null,
  note: '',
  receipt: null,
};
const service = { how: 'direct' as const, at: '2026-10-21T10:00:00+08:00' };

describe('a change of the case', () => {
  it('marks its issued paper out of date, word by word in both languages', async () => {
    const { desk, draft, row } = await deskWithIssued();
    expect(must(await desk.ask['issued:stale']({ subject: subjectOf(await reopened(desk, draft)) }))).toEqual([
      { id: row.id, outOfDate: false, others: [] },
    ]);
    const correction = draft.case.correction as { requirement: { zh: string; en: string } };
    const requirement = { zh: `${correction.requirement.zh}不得再犯。`, en: `${correction.requirement.en} Not again.` };
    await change(desk, draft, { correction: { ...correction, requirement } });
    expect(must(await desk.ask['issued:stale']({ subject: subjectOf(await reopened(desk, draft)) }))).toMatchObject([
      { outOfDate: true, others: [] },
    ]);
    const compared = must(await desk.ask['issued:compare']({ id: row.id, subject: null }));
    expect(compared.clauses.map(({ clause }) => clause)).toEqual(['requirement']);
    const added = (code: 'zh' | 'en') =>
      compared.clauses[0]?.[code]
        .filter(({ is }) => is === 'added')
        .map(({ text }) => text)
        .join('');
    expect(added('zh')).toContain('不得再犯');
    expect(added('en')).toContain('Not again');
    expect(must(await desk.ask['issued:verify']({ ids: null })).papers).toEqual([]);
  });

  it('in what the paper does not say leaves it in date, and so do papers issued after it', async () => {
    const { desk, draft, row } = await deskWithIssued();
    await issue(desk, draft, letter);
    const education = draft.case.education as object;
    await change(desk, draft, { education: { ...education, points: { zh: '另一番教育。', en: 'Other words.' } } });
    const stale = must(await desk.ask['issued:stale']({ subject: subjectOf(await reopened(desk, draft)) }));
    expect(stale.find(({ id }) => id === row.id)).toMatchObject({ outOfDate: false, others: [] });
    expect(stale.find(({ id }) => id !== row.id)).toMatchObject({ outOfDate: true });
  });
});

describe('a change of template, law or office', () => {
  it('is named as such, makes no paper out of date, and every hash still holds', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const { office } = must(await desk.ask['office:get']({}));
    const known = (office?.authorities ?? []) as { id: string; phone: string }[];
    const authorities = known.map((one) => ({ ...one, phone: '0573-00000000' }));
    must(await desk.ask['office:save']({ office: { ...office, authorities } }));
    expect(must(await desk.ask['issued:stale']({ subject: subjectOf(await reopened(desk, draft)) }))).toEqual([
      { id: row.id, outOfDate: false, others: ['office'] },
    ]);
    expect(must(await desk.ask['issued:compare']({ id: row.id, subject: null })).clauses.length).toBeGreaterThan(0);
    expect(must(await desk.ask['issued:verify']({ ids: null }))).toEqual({ verified: 1, papers: [] });
  });
});

describe('correcting', () => {
  it('begins with the words that differ; the notice, once issued, is linked with the paper it corrects', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const correction = draft.case.correction as { requirement: { zh: string; en: string } };
    const requirement = { zh: '请移走全部物品。', en: 'Remove all goods.' };
    const changed = await change(desk, draft, { correction: { ...correction, requirement } });
    const begun = must(await desk.ask['issued:correction']({ id: row.id, subject: null }));
    expect(begun).toMatchObject({ kind: 'correction-notice', answers: { paper: row.number, nature: 'correct' } });
    expect(begun.answers.right).toMatchObject({ zh: expect.stringContaining('请移走全部物品。') });
    const answers = { ...begun.answers, where: { zh: '改正内容', en: 'what is to be corrected' } };
    const asked = await change(desk, changed, { particulars: { 'correction-notice': answers } });
    const notice = await issue(desk, asked, { ...letter, kind: 'correction-notice' });
    expect(await stateOf(desk, row)).toMatchObject({
      state: 'standing',
      corrections: [{ notice: notice.id, number: notice.number }],
    });
    expect(await stateOf(desk, notice)).toMatchObject({ corrects: row.id });
  });
});

describe('making void', () => {
  it('keeps files and number, and says why in record, register and case', async () => {
    const { desk, draft, row } = await deskWithIssued();
    must(await desk.ask['issued:void']({ id: row.id, reason: '当事人名称有误' }));
    expect(await stateOf(desk, row)).toMatchObject({
      state: 'void',
      voided: { by: '内勤', reason: { zh: '当事人名称有误' } },
    });
    expect(await entryOf(desk, row)).toMatchObject({ state: 'void', voided: { reason: { zh: '当事人名称有误' } } });
    expect((await reopened(desk, draft)).case.papers).toMatchObject([{ id: row.id, standing: 'void' }]);
    const [entry] = must(await desk.ask['draft:rows']({ ids: [draft.id] }));
    expect(entry?.papers).not.toContain(order.kind);
    expect(faultOf(await desk.ask['issued:void']({ id: row.id, reason: '再次' }))).toBe('not-standing');
    expect(
      faultOf(await desk.ask['issued:print']({ id: row.id, printer: 'Test', copies: ['paper.pdf'], why: '' })),
    ).toBe('not-standing');
    expect(must(await desk.ask['issued:verify']({ ids: null })).papers).toEqual([]);
    expect((await issue(desk, draft)).number).toMatch(/第0002号$/);
  });

  it('and replacing links both papers', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const next = await issue(desk, draft, order, { replaces: { id: row.id, reason: '期限写错' } });
    expect(await stateOf(desk, row)).toMatchObject({
      state: 'replaced',
      replacedBy: next.id,
      voided: { reason: { zh: '期限写错' } },
    });
    expect(await stateOf(desk, next)).toMatchObject({
      state: 'standing',
      replaces: { id: row.id, reason: '期限写错' },
    });
    expect(await entryOf(desk, row)).toMatchObject({ state: 'void' });
    expect((await reopened(desk, draft)).case.papers).toMatchObject([{ standing: 'replaced' }, { id: next.id }]);
    const unfit = await wishFor(desk, subjectOf(draft), order, { replaces: { id: row.id, reason: 'x' } });
    expect(faultOf(await desk.ask['paper:issue'](unfit))).toBe('replace-unfit');
  });
});

describe('serving', () => {
  it('enters how several papers reached the party, and the case knows', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const second = await issue(desk, draft, order, { another: true });
    must(await desk.ask['issued:serve']({ ids: [row.id, second.id], service, handover }));
    expect(await stateOf(desk, second)).toMatchObject({ served: { service, handover: { receiver: '王五' } } });
    expect((await reopened(desk, draft)).case.papers).toMatchObject([{ served: service }, { served: service }]);
    must(await desk.ask['issued:strike']({ id: row.id, reason: '登记错案' }));
    expect((await reopened(desk, draft)).case.papers).toMatchObject([{ id: row.id }, { served: service }]);
    expect(await stateOf(desk, row)).toMatchObject({ served: null });
  });

  it('is refused before the day of the paper, and for a void one', async () => {
    const { desk, row } = await deskWithIssued();
    const early = { how: 'direct' as const, at: '2026-10-01' };
    expect(faultOf(await desk.ask['issued:serve']({ ids: [row.id], service: early, handover }))).toBe(
      'served-too-early',
    );
    must(await desk.ask['issued:void']({ id: row.id, reason: '错' }));
    expect(faultOf(await desk.ask['issued:serve']({ ids: [row.id], service, handover }))).toBe('not-standing');
  });

  it('keeps the scan of the receipt with every paper, by its hash; half a scan is refused', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const second = await issue(desk, draft, order, { another: true });
    const scan = join(desk.folder, '回证.pdf');
    await writeFile(scan, '%PDF-1.4\nscan\n%%EOF\n');
    desk.person.files = [scan];
    must(await desk.ask['issued:attach']({ ids: [row.id, second.id], of: 'receipt' }));
    for (const one of [row, second]) {
      const [attachment] = (await stateOf(desk, one)).attachments;
      expect(attachment).toMatchObject({ given: '回证.pdf', of: 'receipt' });
      const asked = { id: one.id, name: attachment?.name ?? '' };
      expect(faultOf(await desk.ask['issued:show'](asked))).toBe('scan-shown-apart');
      must(await desk.ask['issued:scan'](asked));
      expect(Buffer.from(desk.outside.at(-1)?.pdf ?? []).toString()).toContain('scan');
    }
    expect(desk.outside).toHaveLength(2);
    expect(faultOf(await desk.ask['issued:scan']({ id: row.id, name: 'paper.pdf' }))).toBe('scan-missing');
    await writeFile(scan, '%PDF-1.4\nhalf');
    expect(faultOf(await desk.ask['issued:attach']({ ids: [row.id], of: 'receipt' }))).toBe('scan-unfit');
    desk.person.files = null;
    expect(must(await desk.ask['issued:attach']({ ids: [row.id], of: 'receipt' }))).toEqual({
      cancelled: true,
      issued: [],
    });
  });
});

describe('a start after a crash', () => {
  it('brings cases, links and numbers in step with the archive', async () => {
    const { desk, draft, row } = await deskWithIssued();
    const save = desk.store.drafts.save;
    desk.store.drafts.save = async () => failed('disk-full', '磁盘已满。', 'The disk is full.');
    const { register } = desk.store;
    const makeVoid = register.makeVoid.bind(register);
    register.makeVoid = async () => failed('disk-full', '磁盘已满。', 'The disk is full.');
    const next = must(
      await desk.ask['paper:issue'](
        await wishFor(desk, subjectOf(draft), order, { replaces: { id: row.id, reason: '错' } }),
      ),
    );
    expect(next.warning).toBeDefined();
    desk.store.drafts.save = save;
    register.makeVoid = makeVoid;
    expect(await entryOf(desk, row)).toMatchObject({ state: 'issued' });
    const machine = { store: desk.store } as Machine;
    expect(must(await finishIssued(layDesk(machine)))).toBe(1);
    expect(await entryOf(desk, row)).toMatchObject({ state: 'void', voided: { reason: { zh: '错' } } });
    const stored = must(await desk.store.drafts.get(draft.id));
    expect(stored.case.papers).toMatchObject([{ id: row.id, standing: 'replaced' }, { id: next.issued.id }]);
    const issuedLog = stored.log.filter(({ what }: LogEntry) => what === 'issued').map(({ record }) => record);
    expect(issuedLog).toEqual([row.id, next.issued.id]);
    expect(must(await finishIssued(layDesk(machine)))).toBe(0);
  });
});
