// What every engine promises of issued papers and their numbers: frozen once, given once, in order, with every gap explained.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/store/store-port';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { gapsOf } from '../../../templates/register/report';
import { numberOf } from '../../../templates/register/series';
import { nextSequence } from '../../../templates/register/take-numbers';
import type { Engine } from '../engines';
import { act, aRecord, caseId, issueOne, registers, seriesOf, type Wanted } from '../issued/an-issuer';
import { faultOf, given } from '../opened';

const wanted = { series: 0, kind: 0, date: '2026-11-23' };
const notice: Wanted = { series: 0, kind: 0, date: '2026-11-23' };
const series = seriesOf(notice);

async function numbers(store: Store, ...all: readonly Wanted[]): Promise<readonly string[]> {
  const issued: string[] = [];
  for (const one of all) issued.push((await issueOne(store, one)).number);
  return issued;
}

function wish(record: string) {
  return {
    record,
    kind: 'order-to-correct',
    about: { zh: '某店', en: '' },
    subject: { of: 'case' as const, id: caseId },
    date: notice.date,
  };
}

async function codes(store: Store, { id, sheetHash }: IssuedRow): Promise<readonly string[]> {
  const findings = given(await store.archive.verify(id, sheetHash));
  return findings.map(({ code, path }) => `${code} ${path}`);
}

/** Tests of one engine. */
export function issuedPromises(engine: Engine): void {
  async function withPaper(): Promise<{ store: Store; row: IssuedRow }> {
    const store = await (await engine.begin())();
    return { store, row: await issueOne(store, wanted) };
  }

  describe('an issued paper', () => {
    it('is sound as it was frozen, and its hash stands in the register', async () => {
      const { store, row } = await withPaper();
      expect(await codes(store, row)).toEqual([]);
      const [register] = await registers(store);
      expect(register?.entries).toMatchObject([{ state: 'issued', record: row.id, hash: row.sheetHash }]);
    });

    it('keeps attached files with their hash, by a name of its own', async () => {
      const { store, row } = await withPaper();
      const bytes = Buffer.from('%PDF-1.4 … %%EOF');
      const file = { given: '送达回证 扫描.PDF', of: 'receipt' as const, bytes };
      const kept = given(await store.archive.attach(row.id, file, act));
      const [attachment] = kept.standing.attachments;
      expect(attachment).toMatchObject({
        given: '送达回证 扫描.PDF',
        name: expect.stringMatching(/^attached-[0-9a-f]{16}\.pdf$/),
      });
      expect(await codes(store, row)).toEqual([]);
      expect(given(await store.archive.part(row.id, attachment?.name ?? ''))).toEqual(bytes);
    });

    it('can’t be issued again under its id, nor be asked for by anything but one', async () => {
      const { store, row } = await withPaper();
      expect(faultOf(await store.archive.freeze(aRecord(row.id, wanted, 2, 'x')))).toBe('record-there');
      for (const id of ['../drafts', '', 'x', '01JDAAAAAAAAAAAAAAAAAAAAA9'])
        expect(faultOf(await store.archive.get(id))).toBe('record-unknown');
      expect(faultOf(await store.archive.part(row.id, '../../office.json'))).toBe('part-unknown');
      expect(faultOf(await store.archive.part(row.id, 'issue.json'))).toBe('part-unknown');
    });
  });

  describe('a series', () => {
    it('counts for kinds that share its pattern, pads as the office writes, and begins anew each year', async () => {
      const store = await (await engine.begin())();
      const commitment = { ...notice, kind: 1 };
      const letter = { series: 1, kind: 0, date: '2026-11-24' };
      const nextYear = { ...notice, date: '2027-01-04' };
      expect(await numbers(store, notice, commitment, letter, nextYear, notice, letter)).toEqual([
        '平综执改字〔2026〕第0001号',
        '平综执改字〔2026〕第0002号',
        '平综执函〔2026〕1号',
        '平综执改字〔2027〕第0001号',
        '平综执改字〔2026〕第0003号',
        '平综执函〔2026〕2号',
      ]);
    });

    it('gives two who ask at once different numbers, and refuses a number that has moved', async () => {
      const store = await (await engine.begin())();
      const shown = numberOf(series, 1, 4);
      const both = await Promise.all(
        ['01JDAAAAAAAAAAAAAAAAAAAAA1', '01JDAAAAAAAAAAAAAAAAAAAAA2'].map((id) =>
          store.register.reserve(series, [wish(id)], act, shown),
        ),
      );
      expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
      expect(both.find((one) => !one.ok)).toMatchObject({ fault: { code: 'number-moved' } });
    });

    it('begins where the office says it does, and explains what came before', async () => {
      const store = await (await engine.begin())();
      given(await store.register.start(series, 128, act, '此前手工编号'));
      expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0128号']);
      const [register] = await registers(store);
      expect(register?.start).toMatchObject({ first: 128, by: act.by, reason: '此前手工编号' });
      expect(register && gapsOf(register)).toEqual([]);
      expect(faultOf(await store.register.start(series, 200, act, '再改'))).toBe('series-begun');
    });

    it('goes on after numbers entered by hand, whose gap shows until it is explained', async () => {
      const store = await (await engine.begin())();
      await numbers(store, notice);
      const hand = {
        used: true,
        kind: 'order-to-correct',
        about: { zh: '某店', en: '' },
        date: '2026-03-01',
        note: '停电时手写',
      };
      given(await store.register.enter(series, { ...hand, from: 5, until: 5 }, act));
      const before = given(await store.register.read(series));
      expect(gapsOf(before)).toEqual([{ from: 2, until: 4 }]);
      expect(nextSequence(before)).toBe(6);
      given(await store.register.enter(series, { ...hand, from: 2, until: 4, used: false, note: '空号' }, act));
      expect(gapsOf(given(await store.register.read(series)))).toEqual([]);
      expect(faultOf(await store.register.enter(series, { ...hand, from: 4, until: 6 }, act))).toBe('number-known');
      expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0006号']);
    });
  });

  describe('a reservation', () => {
    it('is left alone while this process is making the paper', async () => {
      const store = await (await engine.begin())();
      given(await store.register.reserve(series, [wish(store.newId())], act, numberOf(series, 1, 4)));
      expect(given(await store.register.read(series)).entries).toMatchObject([{ state: 'reserved' }]);
      expect(await numbers(store, notice)).toEqual(['平综执改字〔2026〕第0002号']);
    });
  });
}
