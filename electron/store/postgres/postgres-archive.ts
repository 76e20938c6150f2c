// The archive of issued papers on the server: frozen whole by one transaction that also confirms the number, or not at
// all; never changed after. Every byte is found by the hash it was frozen with.
import type { IssuedEvent } from '../../../templates/issued/events';
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import { issuedFormat, issuedRecordSchema, issuedVersion } from '../../../templates/issued/record';
import type { Bilingual } from '../../../templates/language/bilingual';
import { done, type Outcome } from '../../contract/outcome';
import { notAdded, notFrozen, notReadRecord, recordThere, recordUnknown } from '../archive/archive-faults';
import { attachmentName } from '../archive/attachment-name';
import { withEvent } from '../archive/event-chain';
import { keptBytes, partNamed } from '../archive/kept-bytes';
import { inOrder, ofSeries } from '../archive/rows-asked';
import type { Issued, NewAttachment, NewRecord, PaperArchive } from '../archive-port';
import { isSafeFileName } from '../file-name';
import { sha256 } from '../sha256';
import { isUlid } from '../ulid';
import { bodyOf } from './body';
import { confirmNumber } from './confirm-number';
import { IssuedList } from './issued-list';
import { insertEvent, insertPaper, type LinkedEvent, type ReadPaper, readPaper } from './issued-table';
import { bytesOf, keepBytes } from './pieces';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';
import { verifyPaper } from './verify-paper';

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
    ofSeries: (series) => listed(() => ofSeries(rows(), series)),
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
  const { id } = sheet;
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
  await insertPaper(ask, record, bytes);
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
  return partNamed(found.value, name, async (kept) => keptBytes(await bytesOf(ask, kept.sha256), kept));
}

async function addEvent(ask: Asks, id: string, event: IssuedEvent): Promise<Outcome<IssuedRow>> {
  const found = await readPaper(ask, id, true);
  return found.ok ? append(ask, found.value, event) : found;
}

async function append(
  ask: Asks,
  { record, sheetHash, linked }: ReadPaper,
  event: IssuedEvent,
): Promise<Outcome<IssuedRow>> {
  const { events } = withEvent(linked, event);
  await insertEvent(ask, record.id, events.length, events.at(-1) as LinkedEvent);
  const all = events.map((one) => one.event);
  return done(issuedRow(record, sheetHash, all));
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
  return append(ask, found.value, { what: 'attached', ...act, file });
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
