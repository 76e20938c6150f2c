// Issued papers as rows: the sheet as its exact bytes, which name every file by its hash, and the events one by one.
import { eventsFormat, eventsVersion, type IssuedEvents, readIssuedEvents } from '../../../templates/issued/events';
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import { type IssuedRecord, readIssuedRecord } from '../../../templates/issued/record';
import { done, type Outcome } from '../../contract/outcome';
import { eventsDamaged, recordDamaged, recordUnknown } from '../archive/archive-faults';
import { noEvents } from '../archive/event-chain';
import { sha256 } from '../sha256';
import { bodyOf, readBody } from './body';
import { seriesId } from './register-table';
import { nowMs } from './schema';
import type { Asks } from './server';

export type PaperRow = { readonly id: string; readonly sheet: Buffer };
export type LinkedEvent = IssuedEvents['events'][number];
export type ReadPaper = {
  readonly record: IssuedRecord;
  readonly sheetHash: string;
  readonly linked: IssuedEvents;
  readonly row: IssuedRow;
};

type Sheet = Pick<ReadPaper, 'record' | 'sheetHash'>;

/** @param locked nobody else adds to it until the transaction ends */
export async function readSheet(ask: Asks, id: string, locked = false): Promise<Outcome<Sheet>> {
  const sql = `SELECT id, sheet FROM pilin_issued WHERE id = $1${locked ? ' FOR UPDATE' : ''}`;
  const [row] = await ask<PaperRow>(sql, [id]);
  if (row === undefined) return recordUnknown;
  const sheet = sheetOf(row);
  return sheet.ok ? done({ record: sheet.value, sheetHash: sha256(row.sheet) }) : sheet;
}

/** @param locked as above */
export async function readPaper(ask: Asks, id: string, locked = false): Promise<Outcome<ReadPaper>> {
  const sheet = await readSheet(ask, id, locked);
  if (!sheet.ok) return sheet;
  const linked = await eventsOf(ask, id);
  if (!linked.ok) return linked;
  const { record, sheetHash } = sheet.value;
  const events = linked.value.events.map(({ event }) => event);
  return done({ record, sheetHash, linked: linked.value, row: issuedRow(record, sheetHash, events) });
}

export function sheetOf({ id, sheet }: PaperRow): Outcome<IssuedRecord> {
  const found = readBody(sheet, readIssuedRecord);
  if (found.state === 'newer') return { ok: false, fault: { code: 'record-newer', sentence: found.finding.sentence } };
  if (found.state !== 'good') return { ok: false, fault: recordDamaged(found.finding.sentence) };
  return found.value.id === id ? done(found.value) : { ok: false, fault: recordDamaged(otherId) };
}

export async function eventsOf(ask: Asks, id: string): Promise<Outcome<IssuedEvents>> {
  const sql = 'SELECT body FROM pilin_issued_events WHERE id = $1 ORDER BY place';
  const rows = await ask<{ body: string }>(sql, [id]);
  return linkedEvents(
    id,
    rows.map(({ body }) => body),
  );
}

/** @param bodies of the events in order; none where nothing has happened yet */
export function linkedEvents(id: string, bodies: readonly string[]): Outcome<IssuedEvents> {
  if (bodies.length === 0) return done(noEvents(id));
  const found = readBody(`{${head(id)},"events":[${bodies.join(',')}]}`, readIssuedEvents);
  return found.state === 'good' ? done(found.value) : { ok: false, fault: eventsDamaged(found.finding.sentence) };
}

const head = (id: string): string => `"format":"${eventsFormat}","version":${eventsVersion},"record":"${id}"`;

export async function insertEvent(ask: Asks, id: string, place: number, linked: LinkedEvent): Promise<void> {
  const sql = 'INSERT INTO pilin_issued_events (id, place, body) VALUES ($1, $2, $3)';
  await ask(sql, [id, place, bodyOf(linked)]);
  await ask(`UPDATE pilin_issued SET changed_ms = ${nowMs} WHERE id = $1`, [id]);
}

/** With the key of its series in the register, null for a paper without a number. */
export async function insertPaper(ask: Asks, record: IssuedRecord, sheet: Buffer): Promise<void> {
  const { id, subject, authority, series } = record;
  const key = series === null ? null : seriesId({ authority, pattern: series.pattern, year: series.year });
  const sql = `INSERT INTO pilin_issued (id, subject, series, sheet, sheet_hash, changed_ms)
    VALUES ($1, $2, $3, $4, $5, ${nowMs})`;
  await ask(sql, [id, subject.id, key, sheet, sha256(sheet)]);
}

const otherId = { zh: '其中的编号不是该记录的编号。', en: 'The id in it is not that of its record.' };
