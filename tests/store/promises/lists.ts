// What every engine promises of lists: found by any text, by pinyin, by the names of ids; filtered, sorted and in parts.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../templates/case/draft';
import { aDraft, ids, printed, wholeCase, withParty } from '../a-draft';
import { type Engine, openedAt } from '../engines';
import { find, given, queryFor, saveNew, saveOver, startMs } from '../opened';

/** Tests of one engine. */
export function listPromises(engine: Engine): void {
  async function withWholeCase() {
    const opened = await openedAt(await engine.begin());
    const saved = await saveNew(opened.store, aDraft(ids.one, wholeCase(ids.one)));
    await saveNew(opened.store, withParty(aDraft(ids.two), '上海金山某店'));
    return { ...opened, saved };
  }

  describe('a draft is found by', () => {
    it.each([
      ['part of a Chinese name', '重庆面'],
      ['part of a long text', '人行道堆放'],
      ['English in any case', 'cartons WERE piled'],
      ['several words from different fields', '面馆 pavement 1380000'],
      ['full-width letters for narrow ones', '９１３３０４８２ma'],
      ['pinyin initials', 'cqmg'],
      ['pinyin in full', 'chongqingmianguan'],
      ['pinyin typed with spaces', 'chong qing mian guan'],
      ['initials and digits', 'pxl18h'],
      ['a surname as surnames sound', 'sgq'],
      ['its day', '2026-11-20'],
    ])('%s', async (_, text) => {
      const { store } = await withWholeCase();
      expect(await find(store, text)).toEqual([ids.one]);
    });

    it('the name of its matter and of its officers, in Chinese, English and pinyin', async () => {
      const { store } = await withWholeCase();
      await store.setNames(
        new Map([
          ['stacking-in-public-place', { zh: '占用公共场所堆放物料', en: 'Stacking in a public place' }],
          ['zhang', { zh: '张三', en: 'Zhang San' }],
        ]),
      );
      for (const text of ['公共场所', 'stacking in a', 'ggcs', '张三 面馆']) {
        expect(await find(store, text)).toEqual([ids.one]);
      }
    });
  });

  describe('a draft is not found', () => {
    it('by codes of the program, or where one word is missing', async () => {
      const { store } = await withWholeCase();
      for (const text of ['organisation', 'patrol', '面馆 不存在', 'zzzz']) expect(await find(store, text)).toEqual([]);
    });

    it('by a text it no longer holds', async () => {
      const { store, saved } = await withWholeCase();
      await saveOver(store, { ...saved, case: { ...saved.case, inspection: { finding: { zh: '已清理', en: '' } } } });
      expect(await find(store, '人行道')).toEqual([]);
      expect(await find(store, '已清理')).toEqual([ids.one]);
    });
  });

  describe('lists', () => {
    it('are filtered by status, matter, place and day of the act', async () => {
      const { store, clock, saved } = await withWholeCase();
      const status = async (wanted: string): Promise<readonly string[]> =>
        find(store, '', { filters: { status: [wanted as 'draft'] } });
      expect(await status('ready')).toEqual([ids.one]);
      expect(await status('draft')).toEqual([ids.two]);
      await saveOver(store, { ...saved, log: [printed('order-to-correct')] });
      expect(await status('ordered')).toEqual([ids.one]);
      clock.ms = startMs + 30 * 86_400_000;
      expect(await status('overdue')).toEqual([ids.one]);
      for (const filters of [
        { matter: 'stacking-in-public-place' },
        { division: '3304' },
        { authority: 'pinghu-xindai' },
        { actFrom: '2026-11-20', actUntil: '2026-11-20' },
      ]) {
        expect(await find(store, '', { filters })).toEqual([ids.one]);
      }
      expect(await find(store, '', { filters: { division: '31' } })).toEqual([]);
    });

    it('are sorted by the sound of Chinese names, by deadline with none last, and either way', async () => {
      const { store } = await openedAt(await engine.begin());
      const make = async (id: string, party: string, deadline: string | null): Promise<Draft> => {
        const draft = withParty(aDraft(id), party);
        return saveNew(store, { ...draft, case: { ...draft.case, correction: { deadline } } });
      };
      await make(ids.one, '张记', null);
      await make(ids.two, '白记', '2026-11-30');
      await make(ids.three, '重庆记', '2026-11-30T10:00:00+08:00');
      expect(await find(store, '', { order: 'party' })).toEqual([ids.two, ids.three, ids.one]);
      expect(await find(store, '', { order: 'party', descending: true })).toEqual([ids.one, ids.three, ids.two]);
      expect(await find(store, '', { order: 'deadline' })).toEqual([ids.three, ids.two, ids.one]);
    });

    it('are given in parts with the whole number', async () => {
      const { store } = await openedAt(await engine.begin());
      for (const id of Object.values(ids)) await saveNew(store, aDraft(id));
      const part = given(await store.drafts.search(queryFor('', { from: 1, count: 1 })));
      expect(part.total).toBe(3);
      expect(part.entries.map(({ id }) => id)).toEqual([ids.two]);
    });

    it('sort by status anew as time passes', async () => {
      const { store, clock } = await openedAt(await engine.begin());
      const order = async (): Promise<readonly string[]> => find(store, '', { order: 'status' });
      for (const [id, deadline] of [
        [ids.one, '2026-12-30'],
        [ids.two, '2026-11-24'],
      ] as const) {
        const draft = aDraft(id, { correction: { deadline } });
        await saveNew(store, { ...draft, log: [printed('order-to-correct')] });
      }
      expect(await order()).toEqual([ids.one, ids.two]);
      clock.ms = Date.parse('2027-01-01T00:00:00Z');
      expect(await order()).toEqual([ids.one, ids.two].toSorted());
    });
  });
}
