// The engines that keep the promises of the Store port, opened the same way: a place, and stores on it one after another.
import type { Store } from '../../electron/store/store-port';
import { type Clock, opened as openedLocally, startMs } from './opened';
import { temporaryFolder } from './temporary-folder';

/** Opens stores on one place; each is closed at the end of the test. */
export type Place = (options?: { readonly now?: () => number }) => Promise<Store>;

export type Engine = {
  readonly name: string;
  /** A new, empty place. */
  begin(): Promise<Place>;
};

export const localEngine: Engine = {
  name: 'local files',
  begin: async () => {
    const folder = await temporaryFolder();
    return (options) => openedLocally(folder, options);
  },
};

/** A store whose clock stands at `startMs` until the test moves it. */
export async function openedAt(place: Place): Promise<{ readonly store: Store; readonly clock: Clock }> {
  const clock = { ms: startMs };
  return { store: await place({ now: () => clock.ms }), clock };
}
