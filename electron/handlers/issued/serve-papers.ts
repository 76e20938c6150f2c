// Enters how issued papers reached the party 送达, and keeps the scans of their receipts with them.
import { basename } from 'node:path';
import type { IssuedEvent } from '../../../templates/issued/events';
import { dateOf } from '../../../templates/language/calendar';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Issued, NewAttachment } from '../../store/archive-port';
import { isSafeFileName } from '../../store/file-name';
import { readBytes } from '../../store/read-json-file';
import { pictureState } from '../../store/whole-picture';
import type { Desk } from '../desk';
import { noteInSubject } from '../paper-record';
import { actNow } from './act-now';
import { borderRow } from './border-row';
import { notAScan, notStanding, recordedBut, servedTooEarly } from './issued-faults';

type ServeInput = InputOf<typeof issuedChannels, 'issued:serve'>;
type ServeOutput = OutputOf<typeof issuedChannels, 'issued:serve'>;
type StrikeOutput = OutputOf<typeof issuedChannels, 'issued:strike'>;
type AttachInput = InputOf<typeof issuedChannels, 'issued:attach'>;
type AttachOutput = OutputOf<typeof issuedChannels, 'issued:attach'>;

const largestScanBytes = 50 * 1024 * 1024;
const title = { zh: '选择扫描件（PDF、JPEG、PNG）', en: 'Choose scans (PDF, JPEG, PNG)' };

/** All of the papers are judged before the first is entered. */
export async function servePapers(desk: Desk, { ids, service, handover }: ServeInput): Promise<Outcome<ServeOutput>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const papers = await allStanding(desk, ids);
  if (!papers.ok) return papers;
  const day = service.at === null ? service.begunOn : dateOf(service.at);
  const early = papers.value.find(({ record }) => day !== undefined && day < record.date);
  if (early !== undefined) return servedTooEarly(early.record.number, early.record.date);
  return addToAll(desk, papers.value, { what: 'served', ...act.value, service, handover });
}

export async function strikeService(desk: Desk, id: string, reason: string): Promise<Outcome<StrikeOutput>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const papers = await allStanding(desk, [id]);
  if (!papers.ok) return papers;
  const struck = await addToAll(desk, papers.value, { what: 'service-struck', ...act.value, reason });
  if (!struck.ok) return struck;
  const { issued, warning } = struck.value;
  return done({ issued: issued[0] as StrikeOutput['issued'], ...(warning && { warning }) });
}

/** Every chosen file is kept with every one of the papers. Void papers may have scans too: they were signed. */
export async function attachScans(desk: Desk, { ids, of }: AttachInput): Promise<Outcome<AttachOutput>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const paths = await desk.dialogs.openFiles(title, 'scans');
  if (paths === null || paths.length === 0) return done({ cancelled: true, issued: [] });
  const files: NewAttachment[] = [];
  for (const path of paths) {
    const read = await readScan(path, of);
    if (!read.ok) return read;
    files.push(read.value);
  }
  const issued: AttachOutput['issued'] = [];
  for (const id of new Set(ids)) {
    for (const file of files) {
      const kept = await desk.store.archive.attach(id, file, act.value);
      if (!kept.ok) return kept;
      if (file === files.at(-1)) issued.push(borderRow(kept.value));
    }
  }
  return done({ cancelled: false, issued });
}

async function allStanding({ store }: Desk, ids: readonly string[]): Promise<Outcome<readonly Issued[]>> {
  const papers: Issued[] = [];
  for (const id of new Set(ids)) {
    const issued = await store.archive.get(id);
    if (!issued.ok) return issued;
    if (issued.value.row.standing.state !== 'standing') return notStanding;
    papers.push(issued.value);
  }
  return done(papers);
}

/** Then each case takes its papers over from the archive. */
async function addToAll(desk: Desk, papers: readonly Issued[], event: IssuedEvent): Promise<Outcome<ServeOutput>> {
  const issued: ServeOutput['issued'] = [];
  for (const { record } of papers) {
    const added = await desk.store.archive.add(record.id, event);
    if (!added.ok) return added;
    issued.push(borderRow(added.value));
  }
  const subjects = new Map(papers.map(({ record }) => [record.subject.id, record.subject]));
  let warning: ServeOutput['warning'];
  for (const subject of subjects.values()) {
    const noted = await noteInSubject(desk, subject, []);
    if (!noted.ok) warning ??= recordedBut(noted.fault.sentence);
  }
  return done({ issued, ...(warning && { warning }) });
}

async function readScan(path: string, of: NewAttachment['of']): Promise<Outcome<NewAttachment>> {
  const name = basename(path);
  const read = await readBytes(path, largestScanBytes);
  if (!read.ok) {
    const [finding] = read.findings;
    if (finding === undefined) return notAScan(name);
    const { zh, en } = finding.sentence;
    return { ok: false, fault: { code: finding.code, sentence: { zh: `${name}：${zh}`, en: `${name}: ${en}` } } };
  }
  if (!isScan(read.value)) return notAScan(name);
  return done({ given: isSafeFileName(name) ? name : 'scan', of, bytes: read.value });
}

function isScan(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  return (head.includes('%PDF-') && tail.includes('%%EOF')) || pictureState(bytes) === 'whole';
}
