// What a data folder holds, read from its files without a change to them. What can't be read stops the move: nothing is
// left behind unseen.
import { join } from 'node:path';
import { directions, ledgerFile } from '../../../../templates/bundle/ledger';
import type { Finding } from '../../../../templates/checks/finding';
import { readKeptOffice } from '../../../../templates/office/read-office';
import { type Read, readAs } from '../../../../templates/reading/read';
import { readRegister } from '../../../../templates/register/register-file';
import { readAside } from '../../../../templates/warnings/put-aside';
import { readReceived } from '../../../../templates/warnings/received';
import { readEvents, readSheet } from '../../archive/read-record';
import { verifyRecord } from '../../archive/verify-record';
import { type DataFolder, type Subject, subjects } from '../../data-folder';
import type { Disk } from '../../disk/disk';
import { orNone } from '../../disk/or-none';
import { readEntries } from '../../first-violations/entries-file';
import { readJudgements } from '../../first-violations/judgements-file';
import { parseVersionName } from '../../history/version-name';
import { readDocument } from '../../json-document';
import { registerNamePattern } from '../../register/register-name';
import { sha256 } from '../../sha256';
import { draftKind } from '../../shelf/draft-kind';
import { operationKind } from '../../shelf/operation-kind';
import { parseTrashName } from '../../shelf/trash';
import { isUlid } from '../../ulid';
import { bodyOf } from '../body';
import { judgementRoom, ownRoom, receivedRoom } from '../postgres-first-violations';
import { bundleRoom, roomOf } from '../postgres-ledger';
import { officeRoom } from '../postgres-office';
import { asideName, asideRoom, takenRoom } from '../postgres-warnings';
import { seriesId } from '../register-table';
import { exactItem, type Item, plainItem } from './item';

/** A file that can't be moved as it is. */
export class UnfitFile extends Error {
  constructor(
    readonly file: string,
    readonly finding: Finding,
  ) {
    super(finding.code);
  }
}

type From = { readonly disk: Disk; readonly folder: DataFolder };
const largestBytes = 1024 * 1024 * 1024;

/** @throws UnfitFile, errors of node:fs */
export async function* folderItems(from: From): AsyncGenerator<Item> {
  for (const subject of subjects) yield* draftsOf(from, subject);
  yield* officeOf(from);
  yield* numbersOf(from);
  yield* papersOf(from);
  yield* violationsOf(from);
  yield* exchangesOf(from);
  yield* warningsOf(from);
  for (const name of await names(from.disk, from.folder.quarantine))
    if (name.endsWith('.json'))
      yield exactItem(
        'document',
        ['quarantine', name.slice(0, -5)],
        await from.disk.read(join(from.folder.quarantine, name), largestBytes),
      );
}

async function* draftsOf({ disk, folder }: From, subject: Subject): AsyncGenerator<Item> {
  const { read } = subject === 'drafts' ? draftKind : operationKind;
  const live = new Set<string>();
  for (const name of await names(disk, folder.live[subject])) {
    const id = name.replace(/\.json$/, '');
    if (!isUlid(id) || id === name) continue;
    live.add(id);
    yield exactItem('draft', [subject, id], await good(disk, folder.live[subject], name, read));
  }
  const left = (await names(disk, folder.trash[subject])).sort().reverse();
  for (const name of left) {
    const trashed = parseTrashName(name);
    if (trashed === null || live.has(trashed.id)) continue;
    live.add(trashed.id);
    yield exactItem(
      'draft',
      [subject, trashed.id],
      await good(disk, folder.trash[subject], name, read),
      trashed.trashedAt,
    );
  }
  for (const id of await names(disk, folder.history[subject])) {
    if (isUlid(id)) yield* versionsIn(disk, join(folder.history[subject], id), [subject, id]);
  }
}

async function* versionsIn(disk: Disk, folder: string, of: readonly string[]): AsyncGenerator<Item> {
  for (const name of await names(disk, folder))
    if (parseVersionName(name) !== null)
      yield exactItem('version', [...of, name], await disk.read(join(folder, name), largestBytes));
}

async function* officeOf({ disk, folder }: From): AsyncGenerator<Item> {
  const bytes = await goodOrNone(disk, folder.root, 'office.json', readKeptOffice);
  if (bytes !== null) yield plainItem('document', [officeRoom, 'office'], Buffer.from(bytes).toString('utf8'));
  yield* versionsIn(disk, folder.history.office, ['office', 'office']);
}

async function* numbersOf({ disk, folder }: From): AsyncGenerator<Item> {
  for (const name of await names(disk, folder.register)) {
    if (!registerNamePattern.test(name)) continue;
    const register = await value(disk, folder.register, name, readRegister);
    const series = seriesId(register.series);
    yield plainItem('series', [series], bodyOf({ ...register, entries: [] }));
    for (const entry of register.entries) yield plainItem('number', [series, `${entry.sequence}`], bodyOf(entry));
  }
}

async function* papersOf({ disk, folder: { issued } }: From): AsyncGenerator<Item> {
  for (const id of (await names(disk, issued)).filter(isUlid)) {
    const finding = (await verifyRecord(disk, issued, id, null)).find(({ severity }) => severity === 'block');
    const [sheet, events] = [await readSheet(disk, issued, id), await readEvents(disk, issued, id)];
    if (finding !== undefined) throw new UnfitFile(`issued/${id}`, finding);
    if (!sheet.ok || !events.ok) throw new Error('a verified paper could not be read');
    yield exactItem('paper', [id], await disk.read(join(issued, id, 'issue.json'), largestBytes));
    const attached = events.value.events.flatMap(({ event }) => (event.what === 'attached' ? [event.file] : []));
    for (const { name, sha256: hash } of [...sheet.value.record.parts, ...attached])
      yield exactItem('piece', [hash], await disk.read(join(issued, id, name), largestBytes));
    for (const [at, linked] of events.value.events.entries())
      yield plainItem('event', [id, `${at + 1}`], bodyOf(linked));
  }
}

async function* violationsOf({ disk, folder: { firstViolations } }: From): AsyncGenerator<Item> {
  for (const name of await jsonIn(disk, firstViolations.own))
    for (const entry of (await value(disk, firstViolations.own, name, readEntries)).entries)
      yield plainItem('document', [ownRoom, entry.case], bodyOf(entry));
  for (const name of await jsonIn(disk, firstViolations.received)) {
    const file = await value(disk, firstViolations.received, name, readEntries);
    yield plainItem('document', [receivedRoom, name.slice(0, -5)], bodyOf(file));
  }
  const judged = await valueOrNone(disk, firstViolations.root, 'judgements.json', readJudgements);
  for (const one of judged?.judgements ?? []) yield plainItem('document', [judgementRoom, one.id], bodyOf(one));
}

async function* exchangesOf({ disk, folder: { exchange } }: From): AsyncGenerator<Item> {
  for (const direction of directions) {
    for (const name of await jsonIn(disk, exchange[direction])) {
      const entry = await value(disk, exchange[direction], name, (json) => readAs(ledgerFile, json));
      yield plainItem('document', [roomOf(direction), entry.id], bodyOf(entry));
    }
  }
  for (const name of (await names(disk, exchange.bundles)).filter((one) => one.endsWith('.pilin'))) {
    const bytes = await disk.read(join(exchange.bundles, name), largestBytes);
    yield exactItem('piece', [sha256(bytes)], bytes);
    yield plainItem('document', [bundleRoom, name.slice(0, -6)], bodyOf({ sha256: sha256(bytes) }));
  }
}

async function* warningsOf({ disk, folder: { warnings } }: From): AsyncGenerator<Item> {
  const aside = await valueOrNone(disk, warnings.root, 'aside.json', readAside);
  for (const one of aside?.entries ?? []) yield plainItem('document', [asideRoom, asideName(one.key)], bodyOf(one));
  for (const name of await jsonIn(disk, warnings.received)) {
    const file = await value(disk, warnings.received, name, readReceived);
    yield plainItem('document', [takenRoom, name.slice(0, -5)], bodyOf(file));
  }
}

/** Files of a month, or of a bundle. */
async function jsonIn(disk: Disk, folder: string): Promise<readonly string[]> {
  const isOurs = (name: string): boolean => isUlid(name.slice(0, -5)) || /^\d{4}-\d{2}$/.test(name.slice(0, -5));
  return (await names(disk, folder)).filter((name) => name.endsWith('.json') && isOurs(name));
}

async function names(disk: Disk, folder: string): Promise<string[]> {
  return (await orNone(() => disk.names(folder))).toSorted();
}

async function found<T>(disk: Disk, folder: string, name: string, read: (value: unknown) => Read<T>) {
  const document = await readDocument(disk, folder, name, read);
  if (document.state === 'damaged' || document.state === 'newer')
    throw new UnfitFile(join(folder, name), document.finding);
  return document.state === 'good' ? document : null;
}

const good = async (...where: Parameters<typeof found>): Promise<Uint8Array> =>
  (await found(...where))?.bytes ?? gone();
const goodOrNone = async (...where: Parameters<typeof found>) => (await found(...where))?.bytes ?? null;

async function value<T>(disk: Disk, folder: string, name: string, read: (value: unknown) => Read<T>): Promise<T> {
  return (await found(disk, folder, name, read))?.value ?? gone();
}

async function valueOrNone<T>(disk: Disk, folder: string, name: string, read: (value: unknown) => Read<T>) {
  return (await found(disk, folder, name, read))?.value ?? null;
}

function gone(): never {
  throw new Error('a file that was listed is gone');
}
