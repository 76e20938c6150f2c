// Opens stores for tests, with a clock that tests move, and unwraps outcomes that a test takes for granted.
import { expect, onTestFinished } from 'vitest';
import type { Outcome } from '../../electron/contract/outcome';
import { openStore, type StoreOptions } from '../../electron/store/open-store';
import type { DraftFilters, DraftOrder, Query, Saved, Store } from '../../electron/store/store-port';
import type { Draft } from '../../templates/case/draft';

export type Clock = { ms: number };
export const startMs = Date.parse('2026-11-23T09:00:00+08:00');

export function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.fault.code}: ${outcome.fault.sentence.en}`);
  return outcome.value;
}

export function faultOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error('a fault was expected');
  expect(outcome.fault.sentence.zh).toMatch(/\p{Script=Han}.*[。”]$/su);
  expect(outcome.fault.sentence.en).toMatch(/^[A-Z].*[.”]$/su);
  return outcome.fault.code;
}

export function savedOf(outcome: Outcome<Saved<Draft>>): Draft {
  const saved = given(outcome);
  if (saved.result !== 'saved') throw new Error('a conflict was not expected');
  expect(saved.warning).toBeNull();
  return saved.draft;
}

/** Closed at the end of the test. */
export async function opened(folder: string, options: StoreOptions = {}): Promise<Store> {
  const store = given(await openStore(folder, options));
  onTestFinished(() => store.close());
  return store;
}

/** A store whose clock stands at `startMs` until the test moves it. */
export async function openedAt(folder: string, options: StoreOptions = {}): Promise<{ store: Store; clock: Clock }> {
  const clock = { ms: startMs };
  return { store: await opened(folder, { now: () => clock.ms, ...options }), clock };
}

export async function saveNew(store: Store, draft: Draft): Promise<Draft> {
  return savedOf(await store.drafts.save(draft, { expectedUpdatedAt: null }));
}

export async function saveOver(store: Store, draft: Draft): Promise<Draft> {
  return savedOf(await store.drafts.save(draft, { expectedUpdatedAt: draft.updatedAt }));
}

export function queryFor(
  text: string,
  more: Partial<Query<DraftFilters, DraftOrder>> = {},
): Query<DraftFilters, DraftOrder> {
  return { text, filters: {}, trashed: false, order: 'createdAt', descending: false, from: 0, count: 100, ...more };
}

/** Ids of the drafts found. */
export async function find(
  store: Store,
  text: string,
  more: Partial<Query<DraftFilters, DraftOrder>> = {},
): Promise<readonly string[]> {
  return given(await store.drafts.search(queryFor(text, more))).entries.map(({ id }) => id);
}
