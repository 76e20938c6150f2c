// Stores on one real server for a file of tests: each test has a database of its own, and as many desks on it as it asks.
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../electron/store/postgres/open-postgres-store';
import type { ServerPlace } from '../../../electron/store/postgres/place';
import type { Store } from '../../../electron/store/store-port';
import type { Engine } from '../engines';
import { type Clock, given, startMs } from '../opened';
import { temporaryFolder } from '../temporary-folder';
import { password, type RealServer, realServer } from './real-server';

let server: RealServer | null = null;

/** The server of this file, which must have called `withServer`. */
export function theServer(): RealServer {
  if (server === null) throw new Error('withServer() was not called');
  return server;
}

export function withServer(): void {
  beforeAll(async () => {
    server = await realServer(['fsync = off']);
  }, 120_000);
  afterAll(() => server?.end());
}

/** Closed at the end of the test. */
export async function deskAt(place: ServerPlace, now: () => number = () => startMs): Promise<Store> {
  const desk = await temporaryFolder();
  const store = given(await openPostgresStore({ place, password, desk, now }));
  onTestFinished(() => store.close());
  return store;
}

export const serverEngine: Engine = {
  name: 'PostgreSQL',
  begin: async () => {
    const place = await theServer().newPlace();
    return (options) => deskAt(place, options?.now);
  },
};

/** A desk on a new, empty database. */
export async function newDesk(): Promise<{
  readonly store: Store;
  readonly clock: Clock;
  readonly place: ServerPlace;
}> {
  const place = await theServer().newPlace();
  const clock = { ms: startMs };
  return { store: await deskAt(place, () => clock.ms), clock, place };
}
