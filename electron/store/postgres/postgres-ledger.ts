// The ledger of exchanges on the server, and the bundles that were accepted: kept there as they were signed, and fetched
// to this computer when one is opened.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Direction, directions, type LedgerEntry, ledgerFile } from '../../../templates/bundle/ledger';
import { readAs } from '../../../templates/reading/read';
import { done, failed, type Outcome } from '../../contract/outcome';
import { onDisk } from '../disk-fault';
import type { ExchangeLedger } from '../exchange-port';
import { isUlid } from '../ulid';
import { bodyOf, readBody } from './body';
import { documentAt, documentsIn, putDocument } from './documents';
import { bytesOf, keepBytes } from './pieces';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';

export const bundleRoom = 'exchange-bundles';
export const roomOf = (direction: Direction): string => `exchange-${direction}`;

type Folders = { readonly bundles: string; readonly arriving: string };

export class PostgresLedger implements ExchangeLedger {
  readonly arriving: string;

  constructor(
    private readonly server: Server,
    private readonly folders: Folders,
  ) {
    this.arriving = folders.arriving;
  }

  entries(): ReturnType<ExchangeLedger['entries']> {
    return this.ask(notRead, async (ask) => {
      const entries: LedgerEntry[] = [];
      const damaged: string[] = [];
      for (const direction of directions) {
        for (const { name, body } of await documentsIn(ask, roomOf(direction))) {
          const found = readEntry(body);
          if (found.state === 'good') entries.push(found.value);
          else damaged.push(`${direction}/${name}`);
        }
      }
      return done({ entries, damaged });
    });
  }

  get(direction: Direction, id: string): Promise<Outcome<LedgerEntry | null>> {
    return this.ask(notRead, (ask) => find(ask, direction, id));
  }

  keep(entry: LedgerEntry): Promise<Outcome<null>> {
    return this.ask(notKept, async (ask) => {
      await put(ask, entry);
      return done(null);
    });
  }

  change(
    direction: Direction,
    id: string,
    change: (entry: LedgerEntry) => LedgerEntry,
  ): Promise<Outcome<LedgerEntry | null>> {
    return this.ask(notKept, async (ask) => {
      const found = await find(ask, direction, id, true);
      if (!found.ok || found.value === null) return found;
      const changed = change(found.value);
      await put(ask, changed);
      return done(changed);
    });
  }

  keepBundle(id: string, path: string): Promise<Outcome<null>> {
    return onDisk(notKept, async () => {
      const bytes = await readFile(path);
      return this.ask(notKept, async (ask) => {
        if ((await documentAt(ask, bundleRoom, id)) === null)
          await putDocument(ask, bundleRoom, { name: id, body: bodyOf({ sha256: await keepBytes(ask, bytes) }) });
        return done(null);
      });
    });
  }

  bundlePath(id: string): Promise<Outcome<string>> {
    return onDisk(notRead, async () => {
      const found = await this.ask(notRead, async (ask) => {
        const body = await documentAt(ask, bundleRoom, id);
        return done(body === null ? null : await bytesOf(ask, JSON.parse(body).sha256));
      });
      if (!found.ok) return found;
      if (found.value === null) return bundleGone;
      const path = join(this.folders.bundles, `${id}.pilin`);
      await writeFile(`${path}.coming`, found.value, { mode: 0o600 });
      await rename(`${path}.coming`, path);
      return done(path);
    });
  }

  private ask<T>(doing: Parameters<typeof onServer>[0], deed: (ask: Asks) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return onServer(doing, () => this.server.transact(deed));
  }
}

const readEntry = (body: string) => readBody(body, (value) => readAs(ledgerFile, value));

async function find(ask: Asks, direction: Direction, id: string, locked = false): Promise<Outcome<LedgerEntry | null>> {
  if (!isUlid(id)) return done(null);
  const body = await documentAt(ask, roomOf(direction), id, locked);
  if (body === null) return done(null);
  const found = readEntry(body);
  return found.state === 'good' ? done(found.value) : unfit(`${direction}/${id}`);
}

function put(ask: Asks, entry: LedgerEntry): Promise<void> {
  return putDocument(ask, roomOf(entry.direction), { name: entry.id, body: bodyOf(entry) });
}

const notRead = { zh: '往来台账无法读取。', en: 'The ledger of exchanges cannot be read.' };
const notKept = { zh: '往来台账未能写入。', en: 'The ledger of exchanges could not be written.' };

const bundleGone = failed(
  'bundle-gone',
  '单位服务器上没有保存该移送包。请向对方索取后重新收取。',
  'The bureau’s server keeps no such bundle. Ask the other side for it and take it in again.',
);

function unfit(name: string): Outcome<never> {
  return failed(
    'exchange-unfit',
    `单位服务器上往来台账的记录“${name}”已损坏或由更新版本写成，未作改动，该移送包暂不能办理。请升级程序，或请服务器管理员从备份恢复。`,
    `The record “${name}” of the ledger of exchanges on the bureau’s server is damaged or of a newer program; it was left as it is, and nothing can be done with that bundle. Update the program, or have the record restored from a backup of the server.`,
  );
}
