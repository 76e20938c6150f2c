// The register of first violations as the window asks it: own and received entries, judged, and written out masked.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { firstViolationChannels } from '../../../electron/contract/first-violation-channels';
import type { InputOf } from '../../../electron/contract/table';
import { readWorkbook } from '../../../electron/spreadsheets/read-workbook';
import { readEntries } from '../../../electron/store/first-violations/entries-file';
import type { Entry } from '../../../templates/first-violations/entry';
import { issue, readyDraft } from '../issued/issue-example';
import { faultOf, must, openExampleDesk, type TestDesk } from '../open-test-desk';

type Wish = InputOf<typeof firstViolationChannels, 'violation:list'>;

const wish: Wish = {
  text: '',
  origin: 'all',
  matter: null,
  authority: null,
  division: null,
  from: null,
  until: null,
  order: 'foundOn',
  descending: true,
  part: { from: 0, count: 100 },
};
const { part: _, ...exported } = wish;
const bundle = '01KB3S8E7R0000000000000001';
const name = { zh: '上海市金山区城市管理行政执法局', en: 'Jinshan Urban Management Bureau' };
const origin = { bundle, name, fingerprint: '7Q2K', receivedAt: '2026-10-01T09:00:00+08:00', acceptedBy: '周岚' };

/** A desk with one issued paper, and one entry of a neighbour made from its entry. */
async function withEntries(change: (own: Entry) => Partial<Entry>) {
  const desk = await openExampleDesk();
  const draft = await readyDraft(desk);
  await issue(desk, draft);
  const [own] = must(await desk.store.firstViolations.entries());
  if (own === undefined) throw new Error('the issue made no entry');
  const theirs: Entry = {
    ...own,
    id: '01KB3S8E7R00000000000000ZZ',
    case: '01KB3S8E7R00000000000000YY',
    authority: 'jinshan',
    authorityName: name,
    origin,
    ...change(own),
  };
  must(await desk.store.firstViolations.receive(bundle, [theirs]));
  return { desk, own, theirs };
}

const otherCode = (own: Entry): Partial<Entry> => ({
  party: { ...own.party, code: '92310116MA0TEXT123', address: { zh: '别处', en: '' } },
  foundOn: '2026-09-01',
});
const list = async ({ ask }: TestDesk, more: Partial<Wish> = {}) =>
  must(await ask['violation:list']({ ...wish, ...more }));

describe('the list', () => {
  it('has own and received entries with where they came from, and the rule of the office', async () => {
    const { desk, own, theirs } = await withEntries(otherCode);
    const all = await list(desk);
    expect([all.own, all.received, [...all.ids].sort()]).toEqual([1, 1, [own.id, theirs.id].sort()]);
    expect(all.rule).toEqual({ lookBackMonths: 12, scope: 'anywhere' });
    const [received] = (await list(desk, { origin: 'received' })).entries;
    expect(received).toMatchObject({ case: null, origin: { name, bundle, acceptedBy: '周岚' } });
    const [mine] = (await list(desk, { origin: 'own' })).entries;
    expect(mine).toMatchObject({ case: own.case, origin: null });
    expect(mine?.numbers[0]).toMatch(/2026/);
  });

  it('brings the part that is in sight', async () => {
    const { desk } = await withEntries(otherCode);
    const answer = await list(desk, { part: { from: 1, count: 1 } });
    expect([answer.ids.length, answer.entries.length]).toEqual([2, 1]);
  });
});

describe('an entry', () => {
  it('shows those that may be of the same party; what is judged is kept, said, and holds in look-ups', async () => {
    const { desk, own, theirs } = await withEntries(otherCode);
    const opened = async () => must(await desk.ask['violation:open']({ id: own.id })).like;
    expect(await opened()).toMatchObject([{ why: 'same-name', judgement: null, entry: { id: theirs.id } }]);
    const draft = must(await desk.store.drafts.get(own.case));
    const look = async () => {
      const data = { ...draft.case, act: { ...(draft.case.act as object) } } as never;
      const { hits, record } = must(await desk.ask['violation:look-up']({ id: own.case, case: data }));
      return {
        why: hits.map((hit) => hit.why),
        by: hits[0]?.judgement?.by,
        matches: record.matches,
        candidates: record.candidates,
      };
    };
    expect(await look()).toEqual({ why: ['same-name'], by: undefined, matches: 0, candidates: 1 });
    const judge = (verdict: 'same' | 'other') =>
      desk.ask['violation:judge']({ one: own.id, other: theirs.id, verdict, note: '核对营业执照' });
    must(await judge('same'));
    expect(await look()).toEqual({ why: ['judged-same'], by: '内勤', matches: 1, candidates: 0 });
    must(await judge('other'));
    expect(await look()).toEqual({ why: ['judged-other'], by: '内勤', matches: 0, candidates: 0 });
    expect(await opened()).toMatchObject([{ judgement: { verdict: 'other', by: '内勤', note: '核对营业执照' } }]);
  });

  it('that is gone says so, and nobody judges without a name', async () => {
    const { desk, own } = await withEntries(otherCode);
    const gone = '01KB3S8E7R00000000000000XX';
    expect(faultOf(await desk.ask['violation:open']({ id: gone }))).toBe('entry-missing');
    const judged = { one: own.id, other: gone, verdict: 'same', note: 'x' } as const;
    expect(faultOf(await desk.ask['violation:judge'](judged))).toBe('entry-missing');
    const { settings } = must(await desk.ask['settings:get']({}));
    must(await desk.ask['settings:save']({ settings: { ...settings, who: '' } }));
    expect(faultOf(await desk.ask['violation:judge'](judged))).toBe('who-unknown');
  });
});

describe('written out', () => {
  const person = (): Partial<Entry> => ({
    party: {
      kind: 'individual',
      name: { zh: '陈某某', en: 'Chen Moumou' },
      code: '330482199001010002',
      address: { zh: '平湖市新埭镇泖新路8号', en: '' },
    },
  });

  it('as a spreadsheet it names no person and holds no formula', async () => {
    const { desk } = await withEntries(person);
    desk.person.file = join(desk.folder, 'register.xlsx');
    expect(must(await desk.ask['violation:export']({ ...exported, ids: null, format: 'xlsx' }))).toEqual({
      cancelled: false,
      entries: 2,
    });
    const [sheet] = must(await readWorkbook(desk.person.file));
    const words = (sheet?.rows ?? []).flat();
    expect(words).toContain('陈**');
    expect(words.join()).not.toMatch(/陈某某|Moumou|330482199001010002|泖新路8号/);
    expect(words).toContain(name.zh);
    expect(sheet?.formulas?.size).toBe(0);
  });

  it('as JSON it is read back by the same format, masked as well, only what was ticked', async () => {
    const { desk, theirs } = await withEntries(person);
    desk.person.file = join(desk.folder, 'register.json');
    must(await desk.ask['violation:export']({ ...exported, ids: [theirs.id], format: 'json' }));
    const read = readEntries(JSON.parse(await readFile(desk.person.file, 'utf8')));
    expect(read.ok && read.value.entries.map(({ id, party }) => [id, party.code, party.name.zh])).toEqual([
      [theirs.id, '330482**********02', '陈**'],
    ]);
  });
});
