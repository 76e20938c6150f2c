// A real PostgreSQL of Debian's packages for tests: a cluster of its own in a temporary folder, reached by a free port of
// this machine only, with a password; gone at the end. It never runs as root, which PostgreSQL refuses.
import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { ServerPlace } from '../../../electron/store/postgres/place';

export const password = '毗邻 p:w/1';
const home = '/usr/lib/postgresql';

export type RealServer = {
  /** An empty database of its own, owned by a user without any special right. */
  newPlace(): Promise<ServerPlace>;
  /** As a power cut would: no process gets to tidy up. */
  crash(): Promise<void>;
  stop(): void;
  start(): Promise<void>;
  /** Asks as the owner of the cluster, to look at or to damage what lies there. */
  ask<R extends object>(place: ServerPlace, sql: string, values?: readonly unknown[]): Promise<readonly R[]>;
  readonly folder: string;
  readonly port: number;
  end(): void;
};

/** @param settings more lines of postgresql.conf. @param access of pg_hba.conf. @param own hands files to its user */
export async function realServer(
  settings: readonly string[] = [],
  access = 'host all all 127.0.0.1/32 scram-sha-256',
  own: (uid: number, gid: number) => void = () => undefined,
): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-pg-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const who = owner();
  if (who !== null) chownSync(folder, who.uid, who.gid);
  own(who?.uid ?? process.getuid?.() ?? 0, who?.gid ?? process.getgid?.() ?? 0);
  const program = (name: string): string => join(home, newest(), 'bin', name);
  const run = (name: string, args: readonly string[]): void => {
    execFileSync(program(name), args, { ...(who ?? {}), cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const secret = join(folder, 'secret');
  writeFileSync(secret, password, { mode: 0o600 });
  if (who !== null) chownSync(secret, who.uid, who.gid);
  run('initdb', ['-D', data, '-U', 'owner', '--pwfile', secret, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-locale']);
  const lines = [`port = ${port}`, "listen_addresses = '127.0.0.1'", `unix_socket_directories = '${folder}'`];
  writeFileSync(join(data, 'postgresql.conf'), [...lines, 'max_connections = 150', ...settings, ''].join('\n'));
  writeFileSync(join(data, 'pg_hba.conf'), `${access}\n`);
  const log = join(folder, 'log');
  const start = async (): Promise<void> => {
    for (let tried = 0; ; tried += 1) {
      try {
        run('pg_ctl', ['-D', data, '-l', log, '-w', 'start']);
        return;
      } catch (error) {
        if (tried > 5) throw error;
        await wait(200);
      }
    }
  };
  const stop = (): void => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
  await start();
  return made({ folder, port, start, stop, isTls: settings.includes('ssl = on') });
}

type Made = Pick<RealServer, 'folder' | 'port' | 'start' | 'stop'> & { readonly isTls: boolean };

function made({ folder, port, start, stop, isTls }: Made): RealServer {
  let count = 0;
  const ask: RealServer['ask'] = async ({ database }, sql, values = []) => {
    const ssl = isTls ? { rejectUnauthorized: false } : false;
    const client = new pg.Client({ host: '127.0.0.1', port, database, user: 'owner', password, ssl });
    await client.connect();
    try {
      return (await client.query(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  const owners = { database: 'postgres' } as ServerPlace;
  return {
    folder,
    port,
    start,
    stop,
    ask,
    newPlace: async () => {
      count += 1;
      const name = `bureau${count}`;
      await ask(owners, `CREATE ROLE ${name} LOGIN PASSWORD '${password}'`);
      await ask(owners, `CREATE DATABASE ${name} OWNER ${name}`);
      return { host: '127.0.0.1', port, database: name, user: name, tls: 'off', authorities: null };
    },
    crash: async () => {
      stop();
      await start();
    },
    end: () => {
      try {
        stop();
      } catch {
        // A test may have stopped it.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newest(): string {
  return readdirSync(home).sort((a, b) => Number(b) - Number(a))[0] ?? '';
}

/** Whom it runs as where we are root: the user that the package made. */
function owner(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
