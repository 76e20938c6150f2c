// Reads one issued paper from its folder: its sheet, and what happened to it since.
import { join } from 'node:path';
import type { IssuedEvents } from '../../../templates/issued/events';
import { readIssuedEvents } from '../../../templates/issued/events';
import { type IssuedRecord, readIssuedRecord } from '../../../templates/issued/record';
import { done, type Outcome } from '../../contract/outcome';
import type { Disk } from '../disk/disk';
import { type Document, readDocument } from '../json-document';
import { sha256 } from '../sha256';
import { eventsDamaged, recordDamaged, recordUnknown } from './archive-faults';
import { noEvents } from './event-chain';
import { eventsName, isThere, sheetName } from './freeze-record';

export type ReadSheet = { readonly record: IssuedRecord; readonly sheetHash: string };

/** Errors of node:fs pass. A folder without a sheet is a damaged record, none at all an unknown one. */
export async function readSheet(disk: Disk, folder: string, id: string): Promise<Outcome<ReadSheet>> {
  const found = await readDocument(disk, join(folder, id), sheetName, readIssuedRecord);
  if (found.state === 'missing') return (await isThere(disk, folder, id)) ? damaged(noSheet) : recordUnknown;
  if (found.state === 'newer') return { ok: false, fault: { code: 'record-newer', sentence: found.finding.sentence } };
  if (found.state === 'damaged') return damaged(found.finding.sentence);
  if (found.value.id !== id) return damaged(otherId);
  return done({ record: found.value, sheetHash: sha256(found.bytes) });
}

/** None where nothing has happened yet. */
export async function readEvents(disk: Disk, folder: string, id: string): Promise<Outcome<IssuedEvents>> {
  const found = await eventsDocument(disk, folder, id);
  if (found.state === 'missing') return done(noEvents(id));
  if (found.state === 'good') return done(found.value);
  if (found.state === 'newer') return { ok: false, fault: { code: 'record-newer', sentence: found.finding.sentence } };
  return { ok: false, fault: eventsDamaged(found.finding.sentence) };
}

function eventsDocument(disk: Disk, folder: string, id: string): Promise<Document<IssuedEvents>> {
  return readDocument(disk, join(folder, id), eventsName, readIssuedEvents);
}

function damaged(why: Parameters<typeof recordDamaged>[0]): Outcome<never> {
  return { ok: false, fault: recordDamaged(why) };
}

const noSheet = { zh: '文件夹中没有 issue.json。', en: 'The folder holds no issue.json.' };
const otherId = { zh: '其中的编号不是该文件夹的编号。', en: 'The id in it is not that of its folder.' };
