// The bureau-wide register of numbers: each deed one transaction under the lock of its series. Whether a reservation
// became a paper is decided by the archive in the same database, and a paper is frozen only while its number is held.
import type { Bilingual } from '../../../templates/language/bilingual';
import { type Register, type RegisterEntry, readRegister } from '../../../templates/register/register-file';
import { numberOf, type Series, type WrittenSeries } from '../../../templates/register/series';
import {
  type Act,
  type ByHand,
  confirm,
  emptyRegister,
  enterByHand,
  makeVoid,
  nextSequence,
  reserve,
  startAt,
  type Wish,
} from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import {
  interrupted,
  notEntered,
  notReadRegister,
  notTaken,
  numberMoved,
  numbersKnown,
  reservationUnknown,
  startTooHigh,
} from '../register/register-faults';
import type { NumberRegister } from '../register-port';
import { readBody } from './body';
import {
  addEntry,
  headAt,
  lockSeries,
  type NumberRow,
  putEntry,
  putHead,
  registerOf,
  rowsWhere,
  seriesId,
} from './register-table';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';

type Parts = { readonly server: Server; readonly now: () => number };

export class PostgresRegister implements NumberRegister {
  constructor(private readonly parts: Parts) {}

  kept(): Promise<Outcome<readonly Series[]>> {
    return onServer(notReadRegister, () =>
      this.parts.server.transact(async (ask) => {
        const rows = await ask<{ head: string }>('SELECT head FROM pilin_series ORDER BY series');
        const heads = rows.map(({ head }) => readBody(head, readRegister));
        return done(heads.flatMap((head) => (head.state === 'good' ? [head.value.series] : [])));
      }),
    );
  }

  read(series: Series): Promise<Outcome<Register>> {
    return onServer(notReadRegister, () =>
      this.parts.server.transact(async (ask): Promise<Outcome<Register>> => {
        const left = await rowsWhere(ask, series, "AND state = 'reserved'");
        if (left.some((row) => row.lapsed)) {
          const locked = await this.locked(ask, series);
          if (!locked.ok) return locked;
        }
        const head = await headAt(ask, series);
        if (!head.ok) return head;
        if (head.value === null) return done(emptyRegister(series));
        return registerOf(head.value, await rowsWhere(ask, series, 'ORDER BY sequence'));
      }),
    );
  }

  reserve(
    series: WrittenSeries,
    wishes: readonly Wish[],
    act: Act,
    expected: string,
  ): Promise<Outcome<readonly RegisterEntry[]>> {
    return this.deed(series, notTaken, async (ask, head) => {
      const last = await this.withEntries(ask, head, 'ORDER BY sequence DESC LIMIT 1');
      if (!last.ok) return last;
      const next = numberOf(series, nextSequence(last.value), series.width);
      if (next !== expected) return numberMoved(expected, next);
      const { entries } = reserve(last.value, series.width, wishes, act);
      for (const entry of entries) await addEntry(ask, seriesId(series), entry);
      return done(entries);
    });
  }

  settle(series: Series, record: string, act: Act, reason: Bilingual): Promise<Outcome<RegisterEntry>> {
    return this.deed(series, notEntered, async (ask, head) => {
      const [row] = await rowsWhere(ask, series, 'AND record = $2 FOR UPDATE', [record]);
      return row === undefined ? reservationUnknown : this.settleRow(ask, head, row, act, reason);
    });
  }

  makeVoid(series: Series, record: string, act: Act, reason: Bilingual): Promise<Outcome<RegisterEntry>> {
    return this.deed(series, notEntered, async (ask, head) => {
      const register = await this.withEntries(ask, head, 'AND record = $2 FOR UPDATE', [record]);
      if (!register.ok) return register;
      const taken = makeVoid(register.value, record, act, reason);
      return taken === undefined ? reservationUnknown : this.put(ask, series, taken.entries);
    });
  }

  enter(series: WrittenSeries, hand: ByHand, act: Act): Promise<Outcome<readonly RegisterEntry[]>> {
    return this.deed(series, notEntered, async (ask, head) => {
      const span = 'AND sequence >= $2 AND sequence <= $3 ORDER BY sequence';
      const register = await this.withEntries(ask, head, span, [hand.from, hand.until]);
      if (!register.ok) return register;
      const entered = enterByHand(register.value, hand, series.width, act);
      if ('taken' in entered) return numbersKnown(entered.taken);
      for (const entry of entered.entries) await addEntry(ask, seriesId(series), entry);
      return done(entered.entries);
    });
  }

  start(series: Series, first: number, act: Act, reason: string): Promise<Outcome<Register>> {
    return this.deed(series, notEntered, async (ask, head) => {
      const register = await this.withEntries(ask, head, 'ORDER BY sequence');
      if (!register.ok) return register;
      const started = startAt(register.value, first, act, reason);
      if (started === null) return startTooHigh;
      await putHead(ask, started);
      return done(started);
    });
  }

  private deed<T>(
    series: Series,
    doing: Bilingual,
    deed: (ask: Asks, head: Register) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    return onServer(doing, () =>
      this.parts.server.transact(async (ask): Promise<Outcome<T>> => {
        const head = await this.locked(ask, series);
        return head.ok ? deed(ask, head.value) : head;
      }),
    );
  }

  /** The series under its lock, with what nobody works on any more settled. */
  private async locked(ask: Asks, series: Series): Promise<Outcome<Register>> {
    const head = await lockSeries(ask, series);
    if (!head.ok) return head;
    const act = { at: new Date(this.parts.now()).toISOString(), by: '' };
    for (const row of await rowsWhere(ask, series, "AND state = 'reserved'"))
      if (row.lapsed) await this.settleRow(ask, head.value, row, act, interrupted);
    return head;
  }

  private async settleRow(
    ask: Asks,
    head: Register,
    { sequence, record }: NumberRow,
    act: Act,
    reason: Bilingual,
  ): Promise<Outcome<RegisterEntry>> {
    // A paper may be freezing under this very number: it is waited for, and then seen in the archive.
    const register = await this.withEntries(ask, head, 'AND sequence = $2 FOR UPDATE', [sequence]);
    if (!register.ok || record === null) return register.ok ? reservationUnknown : register;
    const sql = 'SELECT sheet_hash FROM pilin_issued WHERE id = $1';
    const [paper] = await ask<{ sheet_hash: string }>(sql, [record]);
    const taken =
      paper === undefined
        ? makeVoid(register.value, record, act, reason)
        : confirm(register.value, record, paper.sheet_hash);
    return taken === undefined ? reservationUnknown : this.put(ask, head.series, taken.entries);
  }

  private async put(ask: Asks, series: Series, [entry]: readonly RegisterEntry[]): Promise<Outcome<RegisterEntry>> {
    if (entry === undefined) return reservationUnknown;
    await putEntry(ask, seriesId(series), entry);
    return done(entry);
  }

  private async withEntries(
    ask: Asks,
    head: Register,
    which: string,
    more: readonly unknown[] = [],
  ): Promise<Outcome<Register>> {
    return registerOf(head, await rowsWhere(ask, head.series, which, more));
  }
}
