// The board of deadlines as the window asks it: over a real store, without opening a draft, and out as a calendar file.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { DeskHandlers } from '../../electron/handlers/desk-handlers';
import { draftOf, issued } from '../deadlines/a-case';
import { must, openExampleDesk, type TestDesk } from './open-test-desk';

type Wish = Parameters<DeskHandlers['deadline:list']>[0];
const all: Wish = { groups: [], authority: null, officer: null, met: false, part: { from: 0, count: 100 } };
const filters = { groups: [], authority: null, officer: null, met: false };

/** The clock of the test desk stands at 9:00 on 20 October 2026, a Tuesday. */
async function save(desk: TestDesk, id: string, data: Record<string, unknown>): Promise<void> {
  const draft = draftOf({
    officers: ['ph-001', 'ph-002'],
    party: { name: { zh: `当事人${id.slice(-1)}`, en: '' } },
    ...data,
  });
  must(await desk.store.drafts.save({ ...draft, id }, { expectedUpdatedAt: null }));
}
const ids = ['1', '2', '3', '4', '5', '6'].map((digit) => `01KBPZ0V00PJJ4NA3XBHYT3K1${digit}`);
const order = issued('order-to-correct', '2026-10-12');
const until = (deadline: string) => ({ correction: { immediately: false, deadline }, papers: [order] });

async function deskWithDeadlines(): Promise<TestDesk> {
  const desk = await openExampleDesk(false);
  const days = [
    '2026-10-16T17:00:00+08:00',
    '2026-10-20',
    '2026-10-21T12:00:00+08:00',
    '2026-10-25',
    '2026-11-01',
    '2026-12-01',
  ];
  for (const [index, day] of days.entries()) await save(desk, ids[index] as string, until(day));
  return desk;
}

describe('the board', () => {
  it('lists what is due under its day or week, longest overdue first', async () => {
    const desk = await deskWithDeadlines();
    const found = must(await desk.ask['deadline:list']({ ...all, groups: ['correction'] }));
    expect(found.buckets).toEqual([
      { bucket: 'overdue', count: 1 },
      { bucket: 'today', count: 1 },
      { bucket: 'tomorrow', count: 1 },
      { bucket: 'this-week', count: 1 },
      { bucket: 'next-week', count: 1 },
      { bucket: 'later', count: 1 },
    ]);
    expect(found.entries.map((entry) => entry.case)).toEqual(ids);
    expect(found.entries[0]).toMatchObject({
      state: 'overdue',
      party: { zh: '当事人1' },
      field: 'correction.reinspection.at',
    });
  });

  it('gives the keys of all and the entries of a part', async () => {
    const desk = await deskWithDeadlines();
    const whole = must(await desk.ask['deadline:list'](all));
    const part = must(await desk.ask['deadline:list']({ ...all, part: { from: 3, count: 2 } }));
    expect(part.keys).toEqual(whole.keys);
    expect(part.entries).toEqual(whole.entries.slice(3, 5));
    expect(new Set(whole.keys).size).toBe(whole.keys.length);
  });

  it('narrows to a kind, an authority and an officer', async () => {
    const desk = await deskWithDeadlines();
    const count = async (wish: Partial<Wish>) => must(await desk.ask['deadline:list']({ ...all, ...wish })).keys.length;
    expect(await count({ groups: ['reinspection'] })).toBe(6);
    expect(await count({ authority: 'jinshan' })).toBe(0);
    expect(await count({ officer: 'ph-001' })).toBe(await count({}));
    expect(await count({ officer: 'nobody' })).toBe(0);
  });

  it('hides what was dealt with unless it is asked for, and leaves out the trash', async () => {
    const desk = await deskWithDeadlines();
    const corrected = {
      ...until('2026-10-18').correction,
      reinspection: { at: '2026-10-19T09:00:00+08:00', result: 'corrected', finding: '' },
    };
    await save(desk, '01KBPZ0V00PJJ4NA3XBHYT3K17', { ...until('2026-10-18'), correction: corrected });
    const correction = { ...all, groups: ['correction'] } as Wish;
    expect(must(await desk.ask['deadline:list'](correction)).keys).toHaveLength(6);
    expect(must(await desk.ask['deadline:list']({ ...correction, met: true })).buckets.at(-1)).toEqual({
      bucket: 'met',
      count: 1,
    });
    must(await desk.store.drafts.trash(ids[0] as string));
    expect(must(await desk.ask['deadline:list'](correction)).keys).toHaveLength(5);
  });

  it('counts what is overdue and due soon over all cases', async () => {
    const desk = await deskWithDeadlines();
    expect(must(await desk.ask['deadline:count']({}))).toEqual({ overdue: 1, soon: 2 });
  });

  it('follows a rule that the office changes at once', async () => {
    const desk = await deskWithDeadlines();
    const due = async () =>
      must(await desk.ask['deadline:list']({ ...all, groups: ['reinspection'] })).entries.find(
        (one) => one.case === ids[1],
      )?.due;
    expect(await due()).toBe('2026-10-23');
    const { office } = must(await desk.ask['office:get']({}));
    const rules = {
      ...(office?.rules as object),
      deadlines: [{ rule: 'reinspection', off: false, days: 1, source: '内部规程' }],
    };
    must(await desk.ask['office:save']({ office: { ...office, rules } as never }));
    expect(await due()).toBe('2026-10-21');
  });
});

describe('one deadline', () => {
  it('is explained with its source and what the neighbours have', async () => {
    const desk = await deskWithDeadlines();
    await save(desk, '01KBPZ0V00PJJ4NA3XBHYT3K18', { papers: [issued('commitment', '2026-10-19')] });
    const [entry] = must(await desk.ask['deadline:list']({ ...all, groups: ['statement'] })).entries;
    const told = must(await desk.ask['deadline:explain']({ case: entry?.case ?? '', key: entry?.key ?? '' }));
    expect(told.why.zh).toContain('次日起算3个工作日，至2026年10月22日届满');
    expect(told.source.name.zh).toContain('《浙江省行政程序办法》第五十二条第二款');
    expect(told.others.map(({ place, length }) => `${place.zh} ${length.zh}`)).toContain('全国 5个工作日');
  });

  it('that is not there any more is said to be gone', async () => {
    const desk = await deskWithDeadlines();
    const gone = await desk.ask['deadline:explain']({ case: ids[0] as string, key: `${ids[0]}-nothing` });
    expect(gone.ok ? null : gone.fault.code).toBe('deadline-gone');
  });

  it('is told to the form of its case with the others of that case', async () => {
    const desk = await deskWithDeadlines();
    const told = must(await desk.ask['deadline:of-case']({ id: ids[0] as string }));
    expect(told.map(({ entry }) => entry.name.zh)).toEqual(['未立案案件办理', '改正期限', '复查']);
    expect(must(await desk.ask['deadline:of-case']({ id: '01KBPZ0V00PJJ4NA3XBHYT3K1Z' }))).toEqual([]);
  });
});

describe('the calendar file', () => {
  it('holds what is listed, in a place the person chooses', async () => {
    const desk = await deskWithDeadlines();
    desk.person.file = join(desk.folder, '期限.ics');
    const { events, cancelled } = must(
      await desk.ask['deadline:export']({ ...filters, groups: ['correction'], only: null }),
    );
    expect({ events, cancelled }).toEqual({ events: 6, cancelled: false });
    const read = new ICAL.Component(ICAL.parse(await readFile(desk.person.file, 'utf8'))).getAllSubcomponents('vevent');
    expect(read.map((one) => one.getFirstPropertyValue('summary'))).toContain('改正期限：当事人1');
  });

  it('holds one alone where only one is wanted', async () => {
    const desk = await deskWithDeadlines();
    desk.person.file = join(desk.folder, 'one.ics');
    const [entry] = must(await desk.ask['deadline:list'](all)).entries;
    const only = { case: entry?.case ?? '', key: entry?.key ?? '' };
    expect(must(await desk.ask['deadline:export']({ ...filters, only })).events).toBe(1);
  });

  it('is not written where the person thinks better of it, nor where nothing is due', async () => {
    const desk = await deskWithDeadlines();
    expect(must(await desk.ask['deadline:export']({ ...filters, only: null }))).toEqual({ cancelled: true, events: 0 });
    const none = await desk.ask['deadline:export']({ ...filters, authority: 'jinshan', only: null });
    expect(none.ok ? null : none.fault.code).toBe('nothing-due');
  });

  it('is refused under a name that does not work on every system, and nothing is written', async () => {
    const desk = await deskWithDeadlines();
    desk.person.file = join(desk.folder, '期限: 1.ics');
    const refused = await desk.ask['deadline:export']({ ...filters, only: null });
    expect(refused.ok ? null : refused.fault.code).toBe('file-name-unsafe');
    expect((await readdir(desk.folder)).filter((name) => name.endsWith('.ics'))).toEqual([]);
  });
});
