// Early warnings as the window asks for them: over a real store, without opening a draft, put aside, begun as a paper,
// and those of neighbours beside the cases they concern.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WarningsAtHand } from '../../electron/handlers/warnings/warnings-at-hand';
import type { DraftEntry } from '../../electron/store/store-port';
import { draftFacts } from '../../templates/case/draft-facts';
import { officeSchema } from '../../templates/office/office';
import type { WarningPart } from '../../templates/warnings/warning-part';
import { draftOf } from '../deadlines/a-case';
import { exampleOffice } from '../desk/example-data';
import { faultOf, must, openExampleDesk, type TestDesk } from './open-test-desk';

const ids = ['1', '2', '3', '4'].map((digit) => `01KBPZ0V00PJJ4NA3XBHYT3K1${digit}`);
const bundle = '01KBPZ0V00PJJ4NA3XBHYT3K9Z';
const place = { zh: '新埭镇平兴路', en: 'Pingxing Road, Xindai Town' };

function data(on: string, code = ''): Record<string, unknown> {
  return {
    authority: 'pinghu',
    matter: 'street-vending',
    act: { from: `${on}T09:00:00+08:00`, division: '330482', address: place },
    party: { kind: 'organisation', name: { zh: '某店', en: 'A shop' }, creditCode: code },
  };
}

/** The clock of the test desk stands at 9:00 on 20 October 2026. */
async function deskWithRise(): Promise<TestDesk> {
  const desk = await openExampleDesk(false);
  for (const [index, on] of ['2026-10-01', '2026-10-02', '2026-10-03'].entries()) {
    const draft = draftOf(data(on, `9133048200000000${index}X`));
    must(await desk.store.drafts.save({ ...draft, id: ids[index] as string }, { expectedUpdatedAt: null }));
  }
  return desk;
}

const part = (change: Partial<WarningPart> = {}): WarningPart => ({
  ...{ format: 'pilin-warning', version: 1, id: '01KB3S8E7R0000000000000002', subject: { zh: '设摊', en: '' } },
  ...{ party: null, matter: 'street-vending', division: '310116', place, on: '2026-10-10', authority: 'jinshan' },
  ...{ authorityName: { zh: '金山局', en: '' }, situation: place, assessment: place, risks: [], measures: [] },
  ...{ validUntil: null, number: '' },
  ...change,
});
const origin = {
  ...{ bundle, name: { zh: '金山局', en: '' }, fingerprint: 'ABCD' },
  ...{ receivedAt: '2026-10-19T09:00:00+08:00', acceptedBy: '内勤' },
};

describe('warnings found here', () => {
  it('say the rule and list their cases, newest first', async () => {
    const desk = await deskWithRise();
    const { warnings, counted } = must(await desk.ask['warning:list']({}));
    expect(counted).toBe(3);
    expect(warnings.map(({ rule }) => rule)).toEqual(['matter-rising', 'place-rising']);
    expect(warnings[1]?.occurrences.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(warnings[1]?.explained.zh).toContain('近30天');
  });

  it('follow the rules of the office', async () => {
    const desk = await deskWithRise();
    const office = must(await desk.store.office.get());
    if (office === null) throw new Error('no office');
    const rules = { ...office.rules, warnings: { ...office.rules.warnings, least: 4 } };
    must(await desk.ask['office:save']({ office: JSON.parse(JSON.stringify({ ...office, rules })) }));
    expect(must(await desk.ask['warning:list']({})).warnings).toEqual([]);
  });

  it('are put aside with who and why, and come back once another case is counted', async () => {
    const desk = await deskWithRise();
    const key = must(await desk.ask['warning:list']({})).warnings[1]?.key as string;
    must(await desk.ask['warning:put-aside']({ key, reason: '同一活动' }));
    const aside = async () => must(await desk.ask['warning:list']({})).warnings.find((one) => one.key === key)?.aside;
    expect(await aside()).toMatchObject({ by: '内勤', reason: '同一活动' });
    const draft = draftOf(data('2026-10-05', '91330482000000009X'));
    must(await desk.store.drafts.save({ ...draft, id: ids[3] as string }, { expectedUpdatedAt: null }));
    expect(await aside()).toBeNull();
    must(await desk.ask['warning:put-aside']({ key, reason: '仍是同一活动' }));
    must(await desk.ask['warning:put-aside']({ key, reason: null }));
    expect(await aside()).toBeNull();
  });

  it('say where the record of those put aside is damaged, and leave it as it is', async () => {
    const desk = await deskWithRise();
    await writeFile(join(desk.folder, 'data', 'warnings', 'aside.json'), '{"format":');
    expect(faultOf(await desk.ask['warning:list']({}))).toBe('warnings-unfit');
  });

  it('begin a paper in a case that was counted, in no other, and say what remains', async () => {
    const desk = await deskWithRise();
    const key = must(await desk.ask['warning:list']({})).warnings[1]?.key as string;
    const begun = must(await desk.ask['warning:draft']({ key, case: ids[0] as string }));
    expect(begun.field).toBe('particulars.early-warning.addressees');
    expect(begun.remains.map(({ zh }) => zh)).toEqual(['通报机关', '建议措施', '联系人']);
    const draft = must(await desk.store.drafts.get(ids[0] as string));
    expect(draft.case.particulars).toMatchObject({ 'early-warning': { naming: 'unnamed' } });
    expect(faultOf(await desk.ask['warning:draft']({ key, case: ids[3] as string }))).toBe('case-not-of-warning');
    expect(faultOf(await desk.ask['warning:draft']({ key: 'gone', case: ids[0] as string }))).toBe('warning-gone');
  });
});

describe('warnings of neighbours', () => {
  it('are shown with the cases that they concern, and beside such a case while they run', async () => {
    const desk = await deskWithRise();
    const over = part({ id: '01KB3S8E7R0000000000000003', validUntil: '2026-10-19' });
    must(await desk.store.warnings.receive(origin, [part(), over]));
    const { received, damaged } = must(await desk.ask['warning:received']({}));
    expect(damaged).toEqual([]);
    expect(received.map(({ over: isOver, cases }) => [isOver, cases.length])).toEqual([
      [false, 3],
      [true, 3],
    ]);
    const of = must(await desk.ask['warning:of-case']({ id: ids[0] as string, case: data('2026-10-20') as never }));
    expect(of.map(({ why, from }) => [why, from.zh])).toEqual([['same-place', '金山局']]);
  });

  it('of one bundle are replaced by taking it again, and survive the program', async () => {
    const desk = await deskWithRise();
    must(await desk.store.warnings.receive(origin, [part()]));
    must(await desk.store.warnings.receive(origin, [part({ number: '3号' })]));
    expect(must(await desk.ask['warning:received']({})).received.map(({ number }) => number)).toEqual(['3号']);
  });

  it('in a damaged file are named, the others shown', async () => {
    const desk = await deskWithRise();
    await writeFile(join(desk.folder, 'data', 'warnings', 'received', 'broken.json'), 'x');
    must(await desk.store.warnings.receive(origin, [part()]));
    const { received, damaged } = must(await desk.ask['warning:received']({}));
    expect(damaged).toEqual(['broken.json']);
    expect(received).toHaveLength(1);
  });
});

describe('fifty thousand drafts', () => {
  it('are counted in slices: nothing else waits long, and a second time costs little', async () => {
    const office = officeSchema.parse(exampleOffice);
    const moment = '2026-10-01T09:00:00+08:00';
    const rows = Array.from({ length: 50_000 }, (_, index): DraftEntry => {
      const on = new Date(Date.UTC(2026, 9, 20 - (index % 700))).toISOString().slice(0, 10);
      const draft = draftOf({ ...data(on, `C${index % 20_000}`) });
      const id = `01KBPZ0V00${String(index).padStart(16, '0')}`;
      return {
        id,
        createdAt: moment,
        updatedAt: moment,
        trashedAt: null,
        facts: draftFacts({ ...draft, id }),
        trouble: null,
      };
    });
    const { done } = await import('../../electron/contract/outcome');
    const atHand = new WarningsAtHand({
      store: {
        drafts: { list: async () => done(rows) },
        firstViolations: { entries: async () => done([]) },
      },
      office: { need: async () => done(office) },
      now: () => new Date('2026-10-20T09:00:00+08:00'),
    });
    let [longest, last] = [0, performance.now()];
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const began = performance.now();
    must(await atHand.now());
    const first = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = performance.now();
    must(await atHand.now());
    const second = performance.now() - again;
    clearInterval(timer);
    console.log(
      `50,000 drafts: ${first.toFixed(0)} ms, again ${second.toFixed(0)} ms, longest wait ${longest.toFixed(0)} ms`,
    );
    expect(longest).toBeLessThan(1000);
  }, 60_000);
});
