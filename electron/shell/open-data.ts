// Opens the data folder; where it held data once and is gone, the person is asked before an empty one is made.
import type { Outcome } from '../contract/outcome';
import { hasBegun, noteBegun } from '../settings/data-begun';
import type { Store } from '../store/store-port';

export type WhenGone = 'again' | 'anew' | 'leave';

type Ways = {
  readonly open: (create: boolean) => Promise<Outcome<Store>>;
  readonly askWhenGone: (sentence: { readonly zh: string; readonly en: string }) => Promise<WhenGone>;
};

/** @param folder absolute, that of the settings. @returns the fault where the person leaves */
export async function openData(folder: string, { open, askWhenGone }: Ways): Promise<Outcome<Store>> {
  let create = !(await hasBegun(folder));
  for (;;) {
    const store = await open(create);
    if (store.ok) {
      // Without the note the next start asks nothing; that is no reason not to work.
      await noteBegun(folder).catch(() => undefined);
      return store;
    }
    if (!isGone(store.fault.code)) return store;
    const wish = await askWhenGone(store.fault.sentence);
    if (wish === 'leave') return store;
    create = wish === 'anew';
  }
}

export function isGone(code: string): boolean {
  return code === 'folder-gone' || code === 'folder-without-data';
}
