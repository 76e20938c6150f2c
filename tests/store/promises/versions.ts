// What every engine promises of the history of a draft: looked at, compared, put back.
import { describe, expect, it } from 'vitest';
import { differences } from '../../../templates/case/differences';
import { aDraft, ids, printed, withParty } from '../a-draft';
import { type Engine, openedAt } from '../engines';
import { faultOf, given, saveNew, saveOver } from '../opened';

const minuteMs = 60_000;

/** Tests of one engine. */
export function versionPromises(engine: Engine): void {
  async function threeVersions() {
    const place = await engine.begin();
    const { store, clock } = await openedAt(place);
    let draft = await saveNew(store, withParty(aDraft(ids.one), '甲'));
    for (const name of ['乙', '丙']) {
      clock.ms += minuteMs;
      draft = await saveOver(store, withParty(draft, name));
    }
    return { place, store, clock, draft };
  }

  describe('history', () => {
    it('lists versions newest first and says which was the first', async () => {
      const { store, draft } = await threeVersions();
      const versions = given(await store.drafts.history(ids.one));
      expect(versions.map(({ first }) => first)).toEqual([false, false, true]);
      expect(versions[0]?.savedAt).toBe(draft.updatedAt);
    });

    it('keeps one version a minute while typing, and the first', async () => {
      const { store, clock } = await openedAt(await engine.begin());
      let draft = await saveNew(store, aDraft(ids.one));
      clock.ms += minuteMs;
      for (let count = 0; count < 30; count += 1) {
        clock.ms += 1000;
        draft = await saveOver(store, withParty(draft, `第${count}稿`));
      }
      expect(given(await store.drafts.history(ids.one))).toHaveLength(2);
    });

    it('keeps every version that was printed', async () => {
      const { store, clock } = await openedAt(await engine.begin());
      let draft = await saveNew(store, aDraft(ids.one));
      for (let count = 0; count < 4; count += 1) {
        clock.ms += 1000;
        draft = await saveOver(store, { ...draft, log: [...draft.log, printed('order-to-correct', draft.updatedAt)] });
      }
      const marks = given(await store.drafts.history(ids.one)).map(({ mark }) => mark);
      expect(marks).toEqual(['printed', 'printed', 'printed', 'printed', null]);
    });

    it('shows a version beside the draft, field by field', async () => {
      const { store, draft } = await threeVersions();
      const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
      const older = given(await store.drafts.versionOf(ids.one, first));
      expect(differences(older.case, draft.case)).toEqual([{ path: 'party.name.zh', before: '甲', after: '丙' }]);
    });

    it('refuses a version that does not exist, or whose name leaves the folder', async () => {
      const { store } = await threeVersions();
      for (const name of ['', '../../office.json', '20261123T010000000Z-00000000.json']) {
        expect(faultOf(await store.drafts.versionOf(ids.one, name))).toBe('version-unknown');
      }
    });
  });

  describe('putting a version back', () => {
    it('makes it the newest and keeps what stood there, though saved a moment before', async () => {
      const { store, clock, draft } = await threeVersions();
      clock.ms += 1000;
      const typed = await saveOver(store, withParty(draft, '丁'));
      clock.ms += 1000;
      const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
      const back = given(await store.drafts.restoreVersion(ids.one, first));
      expect(back.case.party).toEqual({ name: { zh: '甲', en: '' } });
      expect(back.updatedAt > typed.updatedAt).toBe(true);
      const replaced = given(await store.drafts.history(ids.one)).find(({ mark }) => mark === 'replaced');
      expect(given(await store.drafts.versionOf(ids.one, replaced?.name ?? ''))).toEqual(typed);
    });

    it('forgets neither a print nor a paper issued since', async () => {
      const { store, draft } = await threeVersions();
      const papers = [{ kind: 'order-to-correct', number: '1' }];
      const log = [printed('order-to-correct')];
      await saveOver(store, { ...draft, log, case: { ...draft.case, papers } });
      const first = given(await store.drafts.history(ids.one)).at(-1)?.name ?? '';
      const back = given(await store.drafts.restoreVersion(ids.one, first));
      expect(back.log).toEqual(log);
      expect(back.case.papers).toEqual(papers);
    });
  });
}
