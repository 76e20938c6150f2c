// The files of an issued paper against the hashes they were kept with, wherever their bytes come from.
import type { Finding } from '../../../templates/checks/finding';
import type { IssuedEvents } from '../../../templates/issued/events';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { IssuedRecord, PartRole } from '../../../templates/issued/record';
import { done, type Outcome } from '../../contract/outcome';
import { sha256 } from '../sha256';
import {
  asFinding,
  eventAltered,
  partAltered,
  partMissing,
  partUnknown,
  sheetAltered,
  sheetUnanchored,
} from './archive-faults';
import { firstBroken } from './event-chain';
import { eventsName } from './freeze-record';

export type KeptFile = { readonly name: string; readonly sha256: string; readonly bytes: number };
/** The bytes, as long as they are those that were kept. */
export type KeptBytes = Uint8Array | 'missing' | 'altered';
type Read = (kept: KeptFile) => Promise<KeptBytes>;

/** @param bytes null where there are none */
export function keptBytes(bytes: Uint8Array | null, kept: KeptFile): KeptBytes {
  if (bytes === null) return 'missing';
  return bytes.length === kept.bytes && sha256(bytes) === kept.sha256 ? bytes : 'altered';
}

/** @param paper with its hash as it is now. @param anchor that hash as the register keeps it, null where nothing keeps it */
export async function verifyKept(
  { record, sheetHash }: { readonly record: IssuedRecord; readonly sheetHash: string },
  anchor: string | null,
  events: Outcome<IssuedEvents>,
  read: Read,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  if (anchor === null) findings.push(sheetUnanchored);
  else if (anchor !== sheetHash) findings.push(sheetAltered);
  for (const part of record.parts) findings.push(...unfit(await read(part), part.role, part.name));
  if (!events.ok) return [...findings, asFinding(events.fault, eventsName)];
  const broken = firstBroken(events.value);
  if (broken !== null) findings.push(eventAltered(broken));
  for (const file of attachedIn(events.value)) findings.push(...unfit(await read(file), 'attachment', file.name));
  return findings;
}

/** The files that were attached since it was issued. */
export function attachedIn({ events }: IssuedEvents): readonly KeptFile[] {
  return events.flatMap(({ event }) => (event.what === 'attached' ? [event.file] : []));
}

/** A file of a paper by its name, as long as it is the one that was kept. */
export async function partNamed(
  { record, row }: { readonly record: IssuedRecord; readonly row: IssuedRow },
  name: string,
  read: Read,
): Promise<Outcome<Uint8Array>> {
  const part = record.parts.find((one) => one.name === name);
  const kept = part ?? row.standing.attachments.find((one) => one.name === name);
  if (kept === undefined) return partUnknown;
  const bytes = await read(kept);
  if (typeof bytes !== 'string') return done(bytes);
  const { code, sentence } = unfitPart(bytes, part?.role ?? 'attachment', name);
  return { ok: false, fault: { code, sentence } };
}

function unfit(bytes: KeptBytes, role: PartRole | 'attachment', name: string): readonly Finding[] {
  return typeof bytes === 'string' ? [unfitPart(bytes, role, name)] : [];
}

function unfitPart(why: 'missing' | 'altered', role: PartRole | 'attachment', name: string): Finding {
  return why === 'missing' ? partMissing(role, name) : partAltered(role, name);
}
