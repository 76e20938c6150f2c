// What every engine promises of drafts: what is saved comes back, two savers never overwrite each other, nothing goes unasked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulidSource } from '../../../electron/store/ulid';
import { aDraft, ids, printed, wholeCase, withParty } from '../a-draft';
import { type Engine, openedAt } from '../engines';
import { faultOf, find, given, savedOf, saveNew, saveOver, startMs } from '../opened';

/** Tests of one engine. */
export function draftPromises(engine: Engine): void {
  describe('a saved draft', () => {
    it('comes back as it was typed, half-filled and with unprintable characters', async () => {
      const store = await (await engine.begin())();
      const typed = aDraft(ids.one, { party: { name: 'a\tb\u0007\ud800' }, act: null, officers: ['', 3] });
      const saved = await saveNew(store, typed);
      expect(saved.case).toEqual(typed.case);
      expect(given(await store.drafts.get(ids.one))).toEqual(saved);
    });

    it('comes back whatever plain data the form holds, also after reopening', async () => {
      const place = await engine.begin();
      const nextId = ulidSource(Date.now);
      const store = await place();
      const data = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }), { maxKeys: 8 });
      const forbidden = new Set(['__proto__', 'constructor', 'prototype', 'id']);
      const clean = (value: unknown): boolean => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
      const kept = new Map<string, unknown>();
      await fc.assert(
        fc.asyncProperty(
          data.filter((one) => clean(one) && Object.keys(one).every((key) => !forbidden.has(key))),
          async (form) => {
            const id = nextId();
            const plain = JSON.parse(JSON.stringify(form));
            await saveNew(store, { ...aDraft(id), case: plain });
            kept.set(id, plain);
            expect(given(await store.drafts.get(id)).case).toEqual(plain);
          },
        ),
        { numRuns: 60 },
      );
      await store.close();
      const again = await place();
      for (const [id, form] of kept) expect(given(await again.drafts.get(id)).case).toEqual(form);
    });

    it('is not written again where it says nothing new', async () => {
      const { store, clock } = await openedAt(await engine.begin());
      const saved = await saveNew(store, aDraft(ids.one, wholeCase(ids.one)));
      clock.ms += 60_000;
      expect((await saveOver(store, saved)).updatedAt).toBe(saved.updatedAt);
    });

    it('gets a later moment with each save, even where the clock goes back', async () => {
      const { store, clock } = await openedAt(await engine.begin());
      const first = await saveNew(store, aDraft(ids.one));
      clock.ms = startMs - 3_600_000;
      const second = await saveOver(store, withParty(first, '甲'));
      expect(Date.parse(second.updatedAt)).toBe(Date.parse(first.updatedAt) + 1);
      expect(second.createdAt).toBe(first.createdAt);
    });

    it('is refused where its name could leave the folder, or its id is not that of its case', async () => {
      const store = await (await engine.begin())();
      const save = (id: string) => store.drafts.save(aDraft(id), { expectedUpdatedAt: null });
      for (const id of ['../office', '', 'CON', `${ids.one}/..`, ids.one.toLowerCase()]) {
        expect(faultOf(await save(id))).toBe('draft-unknown');
        expect(faultOf(await store.drafts.get(id))).toBe('draft-unknown');
        expect(faultOf(await store.drafts.versionOf(id, 'x'))).toBe('draft-unknown');
      }
      const foreign = { ...aDraft(ids.one), case: { id: ids.two } };
      expect(faultOf(await store.drafts.save(foreign, { expectedUpdatedAt: null }))).toBe('draft-unfit');
    });

    it('is refused where it is no plain data or endless', async () => {
      const store = await (await engine.begin())();
      const endless: { inner?: unknown } = {};
      endless.inner = endless;
      for (const form of [endless, { at: new Date() }, { run: () => 1 }, { many: Number.NaN }]) {
        const draft = { ...aDraft(ids.one), case: form as never };
        expect(faultOf(await store.drafts.save(draft, { expectedUpdatedAt: null }))).toBe('draft-unfit');
      }
      expect(given(await store.drafts.list())).toEqual([]);
    });
  });

  describe('two savers of one draft', () => {
    it('meet a conflict that shows the other version and writes nothing', async () => {
      const store = await (await engine.begin())();
      const seen = await saveNew(store, aDraft(ids.one));
      const theirs = await saveOver(store, withParty(seen, '甲'));
      const answer = given(await store.drafts.save(withParty(seen, '乙'), { expectedUpdatedAt: seen.updatedAt }));
      expect(answer).toEqual({ result: 'conflict', theirs });
      expect(given(await store.drafts.get(ids.one))).toEqual(theirs);
    });

    it('can not both make a new draft of one id', async () => {
      const store = await (await engine.begin())();
      const saves = ['甲', '乙', '丙'].map((name) =>
        store.drafts.save(withParty(aDraft(ids.one), name), { expectedUpdatedAt: null }),
      );
      const results = (await Promise.all(saves)).map((outcome) => given(outcome).result);
      expect(results).toEqual(['saved', 'conflict', 'conflict']);
    });
  });

  describe('a duplicate', () => {
    it('keeps party and place, and nothing of what was done in the case', async () => {
      const { store } = await openedAt(await engine.begin());
      const draft = { ...aDraft(ids.one, wholeCase(ids.one)), log: [printed('order-to-correct')] };
      draft.case.evidence = [{ id: 'e1' }];
      draft.case.grounds = { first: 'yes', leg: 'first', decidedBy: 'zhang', decidedOn: '2026-11-20' };
      await saveNew(store, draft);
      const copy = given(await store.drafts.duplicate(ids.one));
      expect(copy.id).not.toBe(ids.one);
      expect(copy.case).toMatchObject({ id: copy.id, party: draft.case.party, evidence: [], papers: [] });
      expect(copy.case.grounds).toEqual({
        first: 'unknown',
        harm: 'unknown',
        corrected: 'unknown',
        fault: 'unknown',
        leg: null,
      });
      expect(copy.log).toEqual([]);
      expect(given(await store.drafts.get(ids.one)).log).toHaveLength(1);
    });
  });

  describe('the trash', () => {
    it('takes a draft out of the list and gives it back whole', async () => {
      const { store } = await openedAt(await engine.begin());
      const saved = await saveNew(store, withParty(aDraft(ids.one), '平湖面馆'));
      given(await store.drafts.trash(ids.one));
      expect(await find(store, '平湖')).toEqual([]);
      expect(await find(store, '平湖', { trashed: true })).toEqual([ids.one]);
      expect(faultOf(await store.drafts.get(ids.one))).toBe('draft-in-trash');
      expect(faultOf(await store.drafts.save(withParty(saved, '乙'), { expectedUpdatedAt: saved.updatedAt }))).toBe(
        'draft-in-trash',
      );
      given(await store.drafts.restore(ids.one));
      expect(given(await store.drafts.get(ids.one))).toEqual(saved);
      expect(await find(store, '平湖')).toEqual([ids.one]);
    });

    it('is remembered with its day when the store is opened again', async () => {
      const place = await engine.begin();
      const { store } = await openedAt(place);
      await saveNew(store, aDraft(ids.one));
      given(await store.drafts.trash(ids.one));
      await store.close();
      const entries = given(await (await place()).drafts.list());
      expect(entries).toMatchObject([{ id: ids.one, trashedAt: new Date(startMs).toISOString() }]);
    });

    it('is emptied only where the number confirmed is the number there, and then leaves nothing', async () => {
      const place = await engine.begin();
      const { store } = await openedAt(place);
      for (const id of Object.values(ids)) await saveNew(store, aDraft(id));
      given(await store.drafts.trash(ids.one));
      given(await store.drafts.trash(ids.two));
      expect(faultOf(await store.drafts.emptyTrash(1))).toBe('trash-changed');
      expect(await find(store, '', { trashed: true })).toHaveLength(2);
      expect(given(await store.drafts.emptyTrash(2))).toBe(2);
      for (const id of [ids.one, ids.two]) {
        expect(given(await store.drafts.history(id))).toEqual([]);
        expect(faultOf(await store.drafts.get(id))).toBe('draft-unknown');
      }
      expect(await find(store, '')).toEqual([ids.three]);
    });
  });

  describe('operations', () => {
    it('are kept on a shelf of their own', async () => {
      const place = await engine.begin();
      const store = await place();
      const { case: _, ...shell } = aDraft(ids.one);
      const operation = { id: ids.one, title: { zh: '平金联合行动', en: '' }, cases: [ids.two] };
      const draft = { ...shell, format: 'pilin-operation-draft' as const, operation };
      const saved = given(await store.operations.save(draft, { expectedUpdatedAt: null }));
      expect(saved.result).toBe('saved');
      await store.close();
      const again = await place();
      const query = {
        text: 'pjlh',
        filters: {},
        trashed: false,
        order: 'title',
        descending: false,
        from: 0,
        count: 9,
      } as const;
      expect(given(await again.operations.search(query)).entries).toMatchObject([
        { id: ids.one, facts: { title: operation.title, cases: [ids.two], complete: false } },
      ]);
      expect(given(await again.drafts.list())).toEqual([]);
    });
  });

  it('saves of many drafts at once are all kept', async () => {
    const place = await engine.begin();
    const store = await place();
    const made = Array.from({ length: 40 }, () => store.newId());
    await Promise.all(
      made.map(async (id) => savedOf(await store.drafts.save(aDraft(id), { expectedUpdatedAt: null }))),
    );
    await store.close();
    expect((await find(await place(), '')).toSorted()).toEqual(made.toSorted());
  });
}
