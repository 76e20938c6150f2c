// The one place that speaks to the server: short transactions, tried again where the engine says that they met another,
// or where the line broke before anything could have been kept.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { ServerPlace } from './place';

/** What a deed asks within its transaction. Numbers of 64 bits come as text. */
export type Asks = <R extends object>(sql: string, values?: readonly unknown[]) => Promise<readonly R[]>;

/** The line broke while the end of a transaction was on its way: it may have been kept or not. */
export class UncertainEnd extends Error {
  constructor(readonly before: unknown) {
    super('the end of a transaction was not heard');
  }
}

const mostTries = 12;
const firstWaitMs = 15;
const longestWaitMs = 800;
const connectWithinMs = 8000;
const answerWithinMs = 60_000;
const connectionsAtMost = 4;

/** 40001, 40P01: met another. 23505: two made the first row of one name. XX000 with "restart": engines of many machines. */
const metAnother = new Set(['40001', '40P01', '23505']);

export class Server {
  private readonly pool: pg.Pool;

  constructor(place: ServerPlace, password: string) {
    const { host, port, database, user, tls, authorities } = place;
    this.pool = new pg.Pool({
      host,
      port,
      database,
      user,
      // A function, so that no file of the system's is looked through where there is none.
      password: () => password,
      ssl:
        tls === 'verified' ? { rejectUnauthorized: true, ...(authorities === null ? {} : { ca: authorities }) } : false,
      application_name: 'pilin',
      max: connectionsAtMost,
      connectionTimeoutMillis: connectWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
      idleTimeoutMillis: 30_000,
    });
    // A connection that breaks at rest is left out by the pool; one that breaks between two questions of a deed fails the
    // next of them. Unheard, either would end the program.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Does a deed as one transaction: all of it is kept, or nothing. It may run more than once, so it changes nothing but
   * the database. @throws errors of pg, UncertainEnd
   */
  transact<T>(deed: (ask: Asks) => Promise<T>): Promise<T> {
    return this.untilDone(() => this.once(deed));
  }

  /** One question that changes nothing, by itself: it takes a third of the way that a transaction takes. @throws errors of pg */
  look<R extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly R[]> {
    return this.untilDone(async () => (await this.pool.query<R>(sql, [...values])).rows);
  }

  private async untilDone<T>(work: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await work();
      } catch (error) {
        if (tried >= mostTries || !mayTryAgain(error, tried)) throw error;
        await wait(Math.min(firstWaitMs * 2 ** tried, longestWaitMs) * (0.5 + Math.random()));
      }
    }
  }

  async close(): Promise<void> {
    if (!this.pool.ended && !this.pool.ending) await this.pool.end();
  }

  private async once<T>(deed: (ask: Asks) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const ask: Asks = async <R extends object>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<R>(sql, [...values])).rows;
    let broken = false;
    try {
      await ask('BEGIN');
      const value = await deed(ask);
      await commit(ask);
      return value;
    } catch (error) {
      broken = isLineBroken(error);
      if (!broken) await ask('ROLLBACK').catch(() => (broken = true));
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

async function commit(ask: Asks): Promise<void> {
  try {
    await ask('COMMIT');
  } catch (error) {
    throw isLineBroken(error) ? new UncertainEnd(error) : error;
  }
}

/** A line that broke is worth two more tries at once: after a restart the pool holds dead ones. */
function mayTryAgain(error: unknown, tried: number): boolean {
  if (error instanceof UncertainEnd) return false;
  return metAnother.has(codeOf(error)) || (isLineBroken(error) && tried <= 3);
}

const brokenCodes = new Set(['57P01', '57P02', '57P03', '08000', '08003', '08006', '08001', '08004', '57P05', '25P03']);

/** Whether the server can't be spoken to now, whatever was asked. */
export function isLineBroken(error: unknown): boolean {
  if (error instanceof UncertainEnd) return true;
  const code = codeOf(error);
  if (brokenCodes.has(code) || /^E[A-Z]{3,}$/.test(code)) return true;
  return (
    error instanceof Error &&
    /terminated|timeout|Connection ended|not queryable|closed/i.test(error.message) &&
    code === ''
  );
}

/** SQLSTATE or the code of the system; "" where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
