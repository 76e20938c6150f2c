// Writes what a server holds as a data folder, file by file as the local store would have; its mark comes last, so that a
// folder whose move was cut off is never opened as whole.
import { join } from 'node:path';
import { entrySchema } from '../../../../templates/first-violations/entry';
import { readIssuedRecord } from '../../../../templates/issued/record';
import { readRegister } from '../../../../templates/register/register-file';
import { asideFile, asideSchema } from '../../../../templates/warnings/put-aside';
import { noEvents } from '../../archive/event-chain';
import { eventsName, sheetName } from '../../archive/freeze-record';
import { type DataFolder, type Subject, writeMark } from '../../data-folder';
import type { Disk } from '../../disk/disk';
import { makeLastingFolders, writeDurably } from '../../disk/write-durably';
import { entriesFile } from '../../first-violations/entries-file';
import { judgementsFile } from '../../first-violations/judgements-file';
import { compactTime } from '../../history/version-name';
import { writeDocument } from '../../json-document';
import { registerName } from '../../register/register-name';
import { readBody } from '../body';
import type { LinkedEvent } from '../issued-table';
import { judgementRoom, ownRoom, receivedRoom } from '../postgres-first-violations';
import { bundleRoom, roomOf } from '../postgres-ledger';
import { officeRoom } from '../postgres-office';
import { asideRoom, takenRoom } from '../postgres-warnings';
import { type Item, textOf } from './item';

/** Things that are parts of one file, until all of them are there. */
type Gathered = {
  readonly heads: Map<string, unknown>;
  readonly numbers: Map<string, unknown[]>;
  readonly months: Map<string, unknown[]>;
  readonly judgements: unknown[];
  readonly asides: unknown[];
  readonly events: Map<string, unknown[]>;
  /** Hash of a piece -> the files it is. */
  readonly files: Map<string, { readonly folder: string; readonly name: string }[]>;
};

/** @param items in the order of `serverItems`: what names pieces comes before them. @throws errors of node:fs */
export async function writeFolder(disk: Disk, folder: DataFolder, items: AsyncIterable<Item>): Promise<void> {
  const gathered: Gathered = {
    heads: new Map(),
    numbers: new Map(),
    months: new Map(),
    judgements: [],
    asides: [],
    events: new Map(),
    files: new Map(),
  };
  for await (const item of items) await writeItem(disk, folder, item, gathered);
  await writeGathered(disk, folder, gathered);
  await writeMark(disk, folder);
}

async function writeItem(disk: Disk, folder: DataFolder, item: Item, gathered: Gathered): Promise<void> {
  const [first = '', second = '', third = ''] = item.key;
  switch (item.kind) {
    case 'draft':
      return writeDraft(disk, folder, item);
    case 'version': {
      const at = first === 'office' ? folder.history.office : join(folder.history[first as Subject], second);
      return write(disk, at, third, item.body);
    }
    case 'document':
      return writeOne(disk, folder, item, gathered);
    case 'series':
      gathered.heads.set(first, JSON.parse(textOf(item)));
      return;
    case 'number':
      return add(gathered.numbers, first, JSON.parse(textOf(item)));
    case 'event': {
      const linked = JSON.parse(textOf(item)) as LinkedEvent;
      const { event } = linked;
      if (event.what === 'attached')
        add(gathered.files, event.file.sha256, { folder: join(folder.issued, first), name: event.file.name });
      return add(gathered.events, first, linked);
    }
    case 'paper':
      return writeSheet(disk, folder, item, gathered);
    case 'piece':
      for (const file of gathered.files.get(first) ?? []) await write(disk, file.folder, file.name, item.body);
  }
}

function writeDraft(disk: Disk, folder: DataFolder, { key: [subject = '', id = ''], body, trashedAt }: Item) {
  if (trashedAt === null || trashedAt === undefined)
    return write(disk, folder.live[subject as Subject], `${id}.json`, body);
  const name = `${id}-${compactTime(Date.parse(trashedAt))}.json`;
  return write(disk, folder.trash[subject as Subject], name, body);
}

async function writeSheet(disk: Disk, { issued }: DataFolder, item: Item, { files }: Gathered): Promise<void> {
  const [id = ''] = item.key;
  const record = readBody(item.body, readIssuedRecord);
  if (record.state !== 'good') throw new Error('a paper on the server cannot be read');
  await write(disk, join(issued, id), sheetName, item.body);
  for (const { name, sha256 } of record.value.parts) add(files, sha256, { folder: join(issued, id), name });
}

async function writeOne(disk: Disk, folder: DataFolder, item: Item, gathered: Gathered): Promise<void> {
  const [room = '', name = ''] = item.key;
  if (room === 'quarantine') return write(disk, folder.quarantine, `${name}.json`, item.body);
  const json: unknown = JSON.parse(textOf(item));
  const { firstViolations, exchange, warnings } = folder;
  if (room === officeRoom) return document(disk, folder.root, 'office.json', json);
  if (room === ownRoom) return add(gathered.months, entrySchema.parse(json).foundOn.slice(0, 7), json);
  if (room === judgementRoom) return void gathered.judgements.push(json);
  if (room === asideRoom) return void gathered.asides.push(json);
  if (room === receivedRoom) return document(disk, firstViolations.received, `${name}.json`, json);
  if (room === takenRoom) return document(disk, warnings.received, `${name}.json`, json);
  if (room === bundleRoom) {
    const { sha256 } = json as { readonly sha256: string };
    return add(gathered.files, sha256, { folder: exchange.bundles, name: `${name}.pilin` });
  }
  return document(disk, room === roomOf('sent') ? exchange.sent : exchange.received, `${name}.json`, json);
}

async function writeGathered(disk: Disk, folder: DataFolder, gathered: Gathered): Promise<void> {
  for (const [series, head] of gathered.heads) {
    const read = readRegister({ ...(head as object), entries: gathered.numbers.get(series) ?? [] });
    if (!read.ok) throw new Error('a register on the server cannot be read');
    for (const at of [folder.register, folder.registerCopies])
      await document(disk, at, registerName(read.value.series), read.value);
  }
  for (const [month, entries] of gathered.months)
    await document(disk, folder.firstViolations.own, `${month}.json`, entriesFile(entries as never));
  if (gathered.judgements.length > 0)
    await document(disk, folder.firstViolations.root, 'judgements.json', judgementsFile(gathered.judgements as never));
  if (gathered.asides.length > 0)
    await document(
      disk,
      folder.warnings.root,
      'aside.json',
      asideFile(gathered.asides.map((one) => asideSchema.parse(one))),
    );
  for (const [id, events] of gathered.events)
    await document(disk, join(folder.issued, id), eventsName, { ...noEvents(id), events });
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

async function document(disk: Disk, folder: string, name: string, json: unknown): Promise<void> {
  await makeLastingFolders(disk, folder);
  await writeDocument(disk, folder, name, json);
}

async function write(disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await makeLastingFolders(disk, folder);
  await writeDurably(disk, folder, name, bytes);
}
