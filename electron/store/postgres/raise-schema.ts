// Makes the tables on the server, or raises older ones: under a row lock, each step once, with the hash of its text, so
// that two programs that start at once do it one after the other, and tables that are not ours are left alone.
// Migration libraries were weighed: node-pg-migrate, postgrator and umzug want files on disk or a command line of their
// own, which a packed program lacks; Kysely asks catalogues that engines branched off early do not have. All need less than this.
import { done, type Fault, type Outcome } from '../../contract/outcome';
import { sha256 } from '../sha256';
import { type Step, steps } from './schema';
import type { Asks, Server } from './server';
import { alteredServer, newerServer } from './server-faults';

type Row = { readonly version: number; readonly hash: string };

/** @throws errors of pg */
export function raiseSchema(server: Server): Promise<Outcome<null>> {
  return server.transact(async (ask) => {
    if (!(await hasTable(ask))) {
      await ask('CREATE TABLE pilin_schema (version integer NOT NULL PRIMARY KEY, hash varchar(64) NOT NULL)');
      await ask('INSERT INTO pilin_schema (version, hash) VALUES (0, $1)', [firstHash]);
    }
    await ask('SELECT version FROM pilin_schema WHERE version = 0 FOR UPDATE');
    const made = await ask<Row>('SELECT version, hash FROM pilin_schema ORDER BY version');
    const fault = unfitOf(made);
    if (fault !== null) return { ok: false, fault };
    for (const step of steps.filter(({ version }) => !made.some((row) => row.version === version))) {
      for (const sql of step.sql) await ask(sql);
      await ask('INSERT INTO pilin_schema (version, hash) VALUES ($1, $2)', [step.version, hashOf(step)]);
    }
    return done(null);
  });
}

async function hasTable(ask: Asks): Promise<boolean> {
  const found = await ask(
    `SELECT table_name FROM information_schema.tables
     WHERE table_name = 'pilin_schema' AND table_schema = current_schema()`,
  );
  return found.length > 0;
}

function unfitOf(made: readonly Row[]): Fault | null {
  for (const { version, hash } of made) {
    const step = steps.find((one) => one.version === version);
    if (version > 0 && step === undefined) return newerServer;
    if (hash !== (step === undefined ? firstHash : hashOf(step))) return alteredServer;
  }
  return null;
}

const hashOf = ({ sql }: Step): string => sha256(Buffer.from(sql.map((text) => text.replace(/\s+/g, ' ')).join(';')));
const firstHash = sha256(Buffer.from('pilin'));
