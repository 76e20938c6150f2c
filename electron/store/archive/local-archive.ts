// The archive of issued papers on this computer: one folder per paper, made whole and never changed, with a list in
// memory that is read from the folders at a start.
import { join } from 'node:path';
import type { IssuedEvent } from '../../../templates/issued/events';
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import type { Bilingual } from '../../../templates/language/bilingual';
import { done, type Outcome } from '../../contract/outcome';
import type { Issued, NewAttachment, NewRecord, PaperArchive } from '../archive-port';
import { writeDurably } from '../disk/write-durably';
import { onDisk } from '../disk-fault';
import { writeDocument } from '../json-document';
import { sha256 } from '../sha256';
import type { Ground } from '../shelf/shelf-parts';
import { isUlid } from '../ulid';
import { notAdded, notFrozen, notReadRecord, recordThere, recordUnknown } from './archive-faults';
import { ArchiveList } from './archive-list';
import { attachmentName } from './attachment-name';
import { withEvent } from './event-chain';
import { eventsName, freezeRecord, isThere } from './freeze-record';
import { partNamed } from './kept-bytes';
import { readEvents, readSheet } from './read-record';
import { ofSeries } from './rows-asked';
import { readKept, verifyRecord } from './verify-record';

type Parts = Pick<Ground, 'disk' | 'turns' | 'mayNotWrite'> & { readonly archive: string };
type Act = { readonly at: string; readonly by: string };

export function localArchive(parts: Parts): PaperArchive {
  const { disk, archive: folder } = parts;
  const list = new ArchiveList(disk, folder);
  return {
    freeze: (record) => freeze(parts, list, record),
    find: (id) => onDisk(notReadRecord, () => find(parts, list, id)),
    rows: () => onDisk(notReadRecord, async () => done(await list.rows())),
    of: (subject) => onDisk(notReadRecord, async () => done(await list.of(subject))),
    ofSeries: (series) => onDisk(notReadRecord, async () => done(ofSeries(await list.rows(), series))),
    damaged: () => onDisk(notReadRecord, async () => done(await list.damaged())),
    get: (id) => onDisk(notReadRecord, () => read(parts, id)),
    part: (id, name) => onDisk(notReadRecord, () => readPart(parts, id, name)),
    verify: (id, sheetHash) =>
      onDisk(notReadRecord, async () =>
        isUlid(id) ? done(await verifyRecord(disk, folder, id, sheetHash)) : recordUnknown,
      ),
    add: (id, event) => write(parts, id, notAdded, () => addEvent(parts, list, id, event)),
    attach: (id, file, act) => write(parts, id, notAdded, () => attach(parts, list, id, file, act)),
  };
}

function freeze(parts: Parts, list: ArchiveList, record: NewRecord): Promise<Outcome<IssuedRow>> {
  const { id } = record.sheet;
  return write(parts, id, notFrozen, async () => {
    if (await isThere(parts.disk, parts.archive, id)) return recordThere;
    const frozen = await freezeRecord(parts.disk, parts.archive, record);
    const row = issuedRow(frozen.record, frozen.sheetHash, []);
    await list.put(row);
    return done(row);
  });
}

/** What is found is made to last first: a number may be settled by the answer. */
async function find({ disk, archive }: Parts, list: ArchiveList, id: string): Promise<Outcome<IssuedRow | null>> {
  if (!isUlid(id) || !(await isThere(disk, archive, id))) return done(null);
  await disk.flushFolder(archive);
  const found = await read({ disk, archive }, id);
  if (!found.ok) return found;
  await list.put(found.value.row);
  return done(found.value.row);
}

async function read({ disk, archive }: Pick<Parts, 'disk' | 'archive'>, id: string): Promise<Outcome<Issued>> {
  if (!isUlid(id)) return recordUnknown;
  const sheet = await readSheet(disk, archive, id);
  if (!sheet.ok) return sheet;
  const linked = await readEvents(disk, archive, id);
  if (!linked.ok) return linked;
  const { record, sheetHash } = sheet.value;
  const events = linked.value.events.map(({ event }) => event);
  return done({ record, row: issuedRow(record, sheetHash, events), events });
}

async function readPart(parts: Parts, id: string, name: string): Promise<Outcome<Uint8Array>> {
  const found = await read(parts, id);
  if (!found.ok) return found;
  return partNamed(found.value, name, (kept) => readKept(parts.disk, join(parts.archive, id), kept));
}

async function addEvent(parts: Parts, list: ArchiveList, id: string, event: IssuedEvent): Promise<Outcome<IssuedRow>> {
  const { disk, archive } = parts;
  const found = await read(parts, id);
  if (!found.ok) return found;
  const before = await readEvents(disk, archive, id);
  if (!before.ok) return before;
  await writeDocument(disk, join(archive, id), eventsName, withEvent(before.value, event));
  const row = issuedRow(found.value.record, found.value.row.sheetHash, [...found.value.events, event]);
  await list.put(row);
  return done(row);
}

/** The file is on disk before the event names it: a crash in between leaves a file that nothing refers to. */
async function attach(
  parts: Parts,
  list: ArchiveList,
  id: string,
  { given, of, bytes }: NewAttachment,
  act: Act,
): Promise<Outcome<IssuedRow>> {
  if (!(await isThere(parts.disk, parts.archive, id))) return recordUnknown;
  const hash = sha256(bytes);
  const name = attachmentName(given, hash);
  await writeDurably(parts.disk, join(parts.archive, id), name, bytes);
  const file = { name, given, sha256: hash, bytes: bytes.length, of };
  return addEvent(parts, list, id, { what: 'attached', ...act, file });
}

function write<T>(parts: Parts, id: string, doing: Bilingual, deed: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (!isUlid(id)) return Promise.resolve(recordUnknown);
  return parts.turns.inTurn(`issued\n${id}`, () =>
    onDisk(doing, async () => {
      const fault = await parts.mayNotWrite();
      return fault === null ? deed() : { ok: false, fault };
    }),
  );
}
