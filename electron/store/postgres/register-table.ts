// The numbers of a series as rows: one row a number, under the lock of its series, so that a number is taken by one
// transaction and no other, whoever asks from whichever computer.
import type { Read } from '../../../templates/reading/read';
import { type Register, type RegisterEntry, readRegister } from '../../../templates/register/register-file';
import { type Series, seriesKey } from '../../../templates/register/series';
import { emptyRegister } from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import { newerRegister } from '../register/register-faults';
import { sha256 } from '../sha256';
import { bodyOf, readBody } from './body';
import { nowMs } from './schema';
import type { Asks } from './server';

export type NumberRow = {
  readonly sequence: number;
  readonly state: string;
  readonly record: string | null;
  readonly body: string;
  /** Whether it is a reservation that nobody works on any more. */
  readonly lapsed: boolean;
};

/** A reservation that nothing came of for so long is left behind: its clerk's program has ended. */
const heldForMs = 15 * 60_000;

export const seriesId = (series: Series): string => sha256(seriesKey(series));

/** The series as it stands without its entries; nobody else takes numbers until the transaction ends. */
export async function lockSeries(ask: Asks, series: Series): Promise<Outcome<Register>> {
  const key = seriesId(series);
  const [row] = await ask<{ head: string }>('SELECT head FROM pilin_series WHERE series = $1 FOR UPDATE', [key]);
  if (row !== undefined) return headOf(row.head);
  const head = emptyRegister(series);
  await ask('INSERT INTO pilin_series (series, head) VALUES ($1, $2)', [key, bodyOf(head)]);
  return done(head);
}

/** Null where no number has been taken yet. */
export async function headAt(ask: Asks, series: Series): Promise<Outcome<Register | null>> {
  const [row] = await ask<{ head: string }>('SELECT head FROM pilin_series WHERE series = $1', [seriesId(series)]);
  return row === undefined ? done(null) : headOf(row.head);
}

export async function putHead(ask: Asks, register: Register): Promise<void> {
  const head = bodyOf({ ...register, entries: [] });
  await ask('UPDATE pilin_series SET head = $2 WHERE series = $1', [seriesId(register.series), head]);
}

/** Rows of a series in order. @param which part of a WHERE clause with $1 for the series */
export async function rowsWhere(ask: Asks, series: Series, which: string, more: readonly unknown[] = []) {
  const sql = `SELECT sequence, state, record, body, held_until_ms < ${nowMs} AS lapsed
    FROM pilin_numbers WHERE series = $1 ${which}`;
  return ask<NumberRow>(sql, [seriesId(series), ...more]);
}

/** @param key of the series. @param heldMs for how long it is left alone, where it is a reservation */
export async function addEntry(ask: Asks, key: string, entry: RegisterEntry, heldMs = heldForMs): Promise<void> {
  const { sequence, state, record } = entry;
  const sql = `INSERT INTO pilin_numbers (series, sequence, state, record, held_until_ms, body)
    VALUES ($1, $2, $3, $4, ${nowMs} + $5, $6)`;
  await ask(sql, [key, sequence, state, record, heldMs, bodyOf(entry)]);
}

export async function putEntry(ask: Asks, key: string, entry: RegisterEntry): Promise<void> {
  const sql = 'UPDATE pilin_numbers SET state = $3, body = $4 WHERE series = $1 AND sequence = $2';
  await ask(sql, [key, entry.sequence, entry.state, bodyOf(entry)]);
}

/** A body that can't be read is a fault: a number that is not seen would be given twice. */
export function registerOf(head: Register, rows: readonly Pick<NumberRow, 'body'>[]): Outcome<Register> {
  const parsed = rows.map(({ body }) => JSON.parse(body) as unknown);
  return judged(readRegister({ ...head, entries: parsed }));
}

function headOf(text: string): Outcome<Register> {
  const found = readBody(text, readRegister);
  return found.state === 'good' ? done(found.value) : unfit(found.finding.sentence);
}

function judged(read: Read<Register>): Outcome<Register> {
  return read.ok ? done(read.value) : unfit(read.findings[0]?.sentence ?? { zh: '', en: '' });
}

function unfit(sentence: { readonly zh: string; readonly en: string }): Outcome<never> {
  return { ok: false, fault: newerRegister(sentence) };
}
