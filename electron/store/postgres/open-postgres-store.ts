// Opens a bureau's server as the Store: the same promises as the local one, kept by transactions that all clerks share.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { LocalBatches } from '../batches/local-batches';
import { dataFolder, subjects } from '../data-folder';
import { dataDisk } from '../disk/data-disk';
import { notOpened, onDisk } from '../disk-fault';
import { loadSounds } from '../search/sounds';
import { draftKind } from '../shelf/draft-kind';
import { operationKind } from '../shelf/operation-kind';
import { Turns } from '../shelf/turns';
import type { BureauServer, Store } from '../store-port';
import { ulidSource } from '../ulid';
import { workshopCabinet } from '../workshop-cabinet';
import { placeName, type ServerPlace } from './place';
import { postgresArchive } from './postgres-archive';
import { PostgresFirstViolations } from './postgres-first-violations';
import { PostgresLedger } from './postgres-ledger';
import { PostgresOffice } from './postgres-office';
import { PostgresRegister } from './postgres-register';
import { postgresShelf } from './postgres-shelf';
import { PostgresWarnings } from './postgres-warnings';
import { raiseSchema } from './raise-schema';
import { Server } from './server';
import { onServer } from './server-faults';

export type ServerOptions = {
  readonly place: ServerPlace;
  readonly password: string;
  /** Absolute folder of this computer, for what one person has in hand and for bundles on their way. */
  readonly desk: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export async function openPostgresStore({
  place,
  password,
  desk,
  now = Date.now,
}: ServerOptions): Promise<Outcome<Store>> {
  const server = new Server(place, password);
  const raised = await onServer(notConnected, () => raiseSchema(server));
  const folders = raised.ok ? await prepareDesk(desk) : raised;
  if (folders.ok) return done(storeOn(server, { place, desk, now }));
  await server.close();
  return folders;
}

export const notConnected = { zh: '没有连接到单位服务器。', en: 'The bureau’s server was not connected.' };

type Opened = Omit<Required<ServerOptions>, 'password'>;

function storeOn(server: Server, { place, desk, now }: Opened): Store {
  const newId = ulidSource(now);
  const turns = new Turns();
  const folder = dataFolder(desk);
  const drafts = postgresShelf({ server, now, newId }, draftKind);
  const operations = postgresShelf({ server, now, newId }, operationKind);
  return {
    drafts: drafts.shelf,
    operations: operations.shelf,
    office: new PostgresOffice(server, now),
    // Half-done work on a template is one person's: it stays at this desk.
    workshop: workshopCabinet({ disk: dataDisk, folder, turns, mayNotWrite: async () => null }),
    archive: postgresArchive(server),
    register: new PostgresRegister({ server, now }),
    firstViolations: new PostgresFirstViolations(server),
    exchange: new PostgresLedger(server, folder.exchange),
    warnings: new PostgresWarnings(server),
    // A batch is one person's work in hand; what it makes lies on the server, where it is found made by every desk.
    batches: new LocalBatches({ disk: dataDisk, turns, mayNotWrite: async () => null, root: folder.batches }),
    newId,
    server: { place: placeName(place), changes: () => changes(server) },
    setNames: async (names) => {
      const sounds = await loadSounds();
      for (const { rows } of [drafts, operations]) rows.setNames(names, sounds);
    },
    close: async () => {
      await turns.quiet();
      await rm(folder.exchange.arriving, { recursive: true, force: true });
      await server.close();
    },
  };
}

/** Of drafts by subject, so that the index answers: every desk asks this every two seconds. */
const newest = `SELECT (SELECT MAX(changed_ms) FROM pilin_drafts WHERE subject = $1) AS drafts,
  (SELECT MAX(changed_ms) FROM pilin_drafts WHERE subject = $2) AS operations,
  (SELECT MAX(changed_ms) FROM pilin_documents) AS documents,
  (SELECT COUNT(*) FROM pilin_documents) AS count,
  (SELECT MAX(changed_ms) FROM pilin_issued) AS issued`;

/** The newest moment of each table that lists are made of, and how many rows: what was deleted shows as well. */
function changes(server: Server): ReturnType<BureauServer['changes']> {
  return onServer(notConnected, async () => {
    const [row] = await server.look(newest, [...subjects]);
    return done(Object.values(row ?? {}).join(' '));
  });
}

function prepareDesk(desk: string): Promise<Outcome<null>> {
  return onDisk(notOpened, async () => {
    const { root, quarantine, exchange, batches } = dataFolder(desk);
    await rm(exchange.arriving, { recursive: true, force: true });
    for (const path of [root, quarantine, batches, exchange.bundles, join(root, 'exchange')])
      await mkdir(path, { recursive: true, mode: 0o700 });
    return done(null);
  });
}
