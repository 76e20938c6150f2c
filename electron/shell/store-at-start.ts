// The store that a start works on: the bureau's server where one is set, else the data folder of this computer.
import { join } from 'node:path';
import { app } from 'electron';
import type { Outcome } from '../contract/outcome';
import type { LogBook } from '../log/log-book';
import { once } from '../once';
import type { Door } from '../sealing/door';
import { ServerDoor } from '../server/server-door';
import { openStore } from '../store/open-store';
import type { Store } from '../store/store-port';
import { askWhenGone, showFault } from './dialogs';
import { systemKeychain } from './keychain';
import { openData } from './open-data';
import { behindDoor } from './pass-door';

/** @param folder of the settings. The driver is loaded only where a server is asked. */
export function doorAt(folder: string): ServerDoor {
  return new ServerDoor({
    folder,
    secrets: once(() => systemKeychain(folder)),
    open: async (place, password) => {
      const { openPostgresStore } = await import('../store/postgres/open-postgres-store');
      return openPostgresStore({ place, password, desk: join(folder, 'server-desk') });
    },
  });
}

type Start = {
  /** Of the settings. */
  readonly folder: string;
  /** Absolute: the data folder. */
  readonly data: string;
  readonly log: LogBook;
  /** Of a folder that is encrypted. */
  readonly door: Promise<Outcome<Door>>;
  readonly server: ServerDoor;
};

export async function openStoreAt({ folder, data, log, door: opening, server }: Start): Promise<Outcome<Store>> {
  const door = await opening;
  if (!door.ok) return door;
  await door.value.passed;
  const passed = await behindDoor(folder, door.value, tellSentence);
  if (!passed.ok) return passed;
  const started = performance.now();
  const shared = await server.begin();
  const store =
    shared === null
      ? await openData(folder, {
          open: (create) => openStore(data, { create }),
          askWhenGone: async (sentence) => {
            await app.whenReady();
            return askWhenGone(sentence);
          },
        })
      : await shared.storing;
  if (store.ok) log.note('data-opened', { milliseconds: Math.round(performance.now() - started) });
  else log.note('fault', { at: 'start', code: store.fault.code });
  await log.settled();
  return store;
}
/** What could not be done at the start is told; what stood before stands. */
export async function tellSentence(sentence: { readonly zh: string; readonly en: string }): Promise<void> {
  await app.whenReady();
  showFault({ code: 'start', sentence });
}
