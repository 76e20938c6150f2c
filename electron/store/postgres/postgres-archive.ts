// The archive of issued papers on the server: frozen whole by one transaction that also confirms the number, or not at
// all; never changed after. Every byte is found by the hash it was frozen with.
import type { IssuedEvent } from '../../../templates/issued/events';
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import { issuedFormat, issuedRecordSchema, issuedVersion } from '../../../templates/issued/record';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Series } from '../../../templates/register/series';
import { done, type Outcome } from '../../contract/outcome';
import {
  notAdded,
  notFrozen,
  notReadRecord,
  partAltered,
  partMissing,
  partUnknown,
  recordThere,
  recordUnknown,
} from '../archive/archive-faults';
import { attachmentName } from '../archive/attachment-name';
import { withEvent } from '../archive/event-chain';
import type { Issued, NewAttachment, NewRecord, PaperArchive } from '../archive-port';
import { isSafeFileName } from '../file-name';
import { sha256 } from '../sha256';
import { isUlid } from '../ulid';
import { bodyOf } from './body';
import { confirmNumber } from './confirm-number';
import { IssuedList } from './issued-list';
import { insertEvent, insertPaper, type LinkedEvent, readPaper } from './issued-table';
import { bytesOf, keepBytes } from './pieces';
import { seriesId } from './register-table';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';
import { keptBytes, verifyPaper } from './verify-paper';

type Act = { readonly at: string; readonly by: string };

export function postgresArchive(server: Server): PaperArchive {
  const list = new IssuedList(server);
  const listed = <T>(answer: () => T): Promise<Outcome<T>> =>
    onServer(notReadRecord, async () => {
      await list.refresh();
      return done(answer());
    });
  const rows = (): readonly IssuedRow[] => [...list.known.values()];
  return {
    freeze: (record) => write(server, record.sheet.id, notFrozen, (ask) => freeze(ask, record)),
    find: (id) => asking(server, id, done(null), (ask) => find(ask, id)),
    rows: () => listed(rows),
    of: (subject) => listed(() => inOrder(rows().filter((row) => row.subject.id === subject))),
    ofSeries: (series) => listed(() => rows().filter((row) => isOf(row, series))),
    damaged: () => listed(() => [...list.broken.values()]),
    get: (id) => asking(server, id, recordUnknown, (ask) => get(ask, id)),
    part: (id, name) => asking(server, id, recordUnknown, (ask) => readPart(ask, id, name)),
    verify: (id, sheetHash) =>
      asking(server, id, recordUnknown, async (ask) => done(await verifyPaper(ask, id, sheetHash))),
    add: (id, event) => write(server, id, notAdded, (ask) => addEvent(ask, id, event)),
    attach: (id, file, act) => write(server, id, notAdded, (ask) => attach(ask, id, file, act)),
  };
}

async function freeze(ask: Asks, { sheet, parts }: NewRecord): Promise<Outcome<IssuedRow>> {
  const { id, series, authority } = sheet;
  if ((await ask('SELECT id FROM pilin_issued WHERE id = $1', [id])).length > 0) return recordThere;
  const record = issuedRecordSchema.parse({
    format: issuedFormat,
    version: issuedVersion,
    ...sheet,
    parts: parts.map(({ bytes, ...part }) => {
      if (!isSafeFileName(part.name)) throw new Error(`not a safe file name: ${JSON.stringify(part.name)}`);
      return { ...part, sha256: sha256(bytes), bytes: bytes.length };
    }),
  });
  const bytes = Buffer.from(bodyOf(record));
  const refused = await confirmNumber(ask, id, sha256(bytes));
  if (refused !== null) return { ok: false, fault: refused };
  const key = series === null ? null : seriesId({ authority, pattern: series.pattern, year: series.year });
  await insertPaper(ask, { record, sheet: bytes, series: key });
  for (const part of parts) await keepBytes(ask, part.bytes);
  return done(issuedRow(record, sha256(bytes), []));
}

async function find(ask: Asks, id: string): Promise<Outcome<IssuedRow | null>> {
  if ((await ask('SELECT id FROM pilin_issued WHERE id = $1', [id])).length === 0) return done(null);
  const found = await readPaper(ask, id);
  return found.ok ? done(found.value.row) : found;
}

async function get(ask: Asks, id: string): Promise<Outcome<Issued>> {
  const found = await readPaper(ask, id);
  if (!found.ok) return found;
  const { record, row, linked } = found.value;
  return done({ record, row, events: linked.events.map(({ event }) => event) });
}

async function readPart(ask: Asks, id: string, name: string): Promise<Outcome<Uint8Array>> {
  const found = await readPaper(ask, id);
  if (!found.ok) return found;
  const { record, row } = found.value;
  const part = record.parts.find((one) => one.name === name);
  const kept = part ?? row.standing.attachments.find((one) => one.name === name);
  if (kept === undefined) return partUnknown;
  const role = part?.role ?? 'attachment';
  const bytes = keptBytes(await bytesOf(ask, kept.sha256), kept);
  if (typeof bytes !== 'string') return done(bytes);
  const { code, sentence } = bytes === 'missing' ? partMissing(role, name) : partAltered(role, name);
  return { ok: false, fault: { code, sentence } };
}

async function addEvent(ask: Asks, id: string, event: IssuedEvent): Promise<Outcome<IssuedRow>> {
  const found = await readPaper(ask, id, true);
  if (!found.ok) return found;
  const { record, sheetHash, linked } = found.value;
  const { events } = withEvent(linked, event);
  await insertEvent(ask, id, events.length, events.at(-1) as LinkedEvent);
  return done(
    issuedRow(
      record,
      sheetHash,
      events.map((one) => one.event),
    ),
  );
}

async function attach(
  ask: Asks,
  id: string,
  { given, of, bytes }: NewAttachment,
  act: Act,
): Promise<Outcome<IssuedRow>> {
  const found = await readPaper(ask, id, true);
  if (!found.ok) return found;
  const hash = await keepBytes(ask, bytes);
  const name = attachmentName(given, hash);
  const file = { name, given, sha256: hash, bytes: bytes.length, of };
  return addEvent(ask, id, { what: 'attached', ...act, file });
}

function isOf(row: IssuedRow, { authority, pattern, year }: Series): boolean {
  return row.authority === authority && row.series?.pattern === pattern && row.series.year === year;
}

/** By the time of issue. */
function inOrder(rows: readonly IssuedRow[]): readonly IssuedRow[] {
  return rows.toSorted((a, b) => Date.parse(a.issuedAt) - Date.parse(b.issuedAt) || (a.id < b.id ? -1 : 1));
}

function asking<T>(
  server: Server,
  id: string,
  unknown: Outcome<T>,
  deed: (ask: Asks) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!isUlid(id)) return Promise.resolve(unknown);
  return onServer(notReadRecord, () => server.transact(deed));
}

function write<T>(
  server: Server,
  id: string,
  doing: Bilingual,
  deed: (ask: Asks) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!isUlid(id)) return Promise.resolve(recordUnknown);
  return onServer(doing, () => server.transact(deed));
}
