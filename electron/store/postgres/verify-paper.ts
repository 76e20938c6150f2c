// Compares every file of an issued paper on the server with the hash it was kept with, and says which was altered or is gone.
import type { Finding } from '../../../templates/checks/finding';
import type { PartRole } from '../../../templates/issued/record';
import {
  asFinding,
  eventAltered,
  partAltered,
  partMissing,
  sheetAltered,
  sheetUnanchored,
} from '../archive/archive-faults';
import { firstBroken } from '../archive/event-chain';
import { eventsName, sheetName } from '../archive/freeze-record';
import { sha256 } from '../sha256';
import { eventsOf, type PaperRow, sheetOf } from './issued-table';
import { bytesOf } from './pieces';
import type { Asks } from './server';

type Kept = { readonly name: string; readonly sha256: string; readonly bytes: number };

/** @param sheetHash of issue.json as the register keeps it, null where nothing keeps it */
export async function verifyPaper(ask: Asks, id: string, sheetHash: string | null): Promise<readonly Finding[]> {
  const [row] = await ask<PaperRow>('SELECT id, sheet, sheet_hash FROM pilin_issued WHERE id = $1', [id]);
  const sheet = sheetOf(row ?? { id, sheet: Buffer.alloc(0) });
  if (!sheet.ok || row === undefined) return sheet.ok ? [] : [asFinding(sheet.fault, sheetName)];
  const findings: Finding[] = [];
  if (sheetHash === null) findings.push(sheetUnanchored);
  else if (sheetHash !== sha256(row.sheet)) findings.push(sheetAltered);
  const { parts } = sheet.value;
  for (const part of parts) findings.push(...(await verifyFile(ask, part, part.role)));
  const events = await eventsOf(ask, id);
  if (!events.ok) return [...findings, asFinding(events.fault, eventsName)];
  const broken = firstBroken(events.value);
  if (broken !== null) findings.push(eventAltered(broken));
  const attached = events.value.events.flatMap(({ event }) => (event.what === 'attached' ? [event.file] : []));
  for (const file of attached) findings.push(...(await verifyFile(ask, file, 'attachment')));
  return findings;
}

async function verifyFile(ask: Asks, kept: Kept, role: PartRole | 'attachment'): Promise<readonly Finding[]> {
  const bytes = keptBytes(await bytesOf(ask, kept.sha256), kept);
  if (bytes === 'missing') return [partMissing(role, kept.name)];
  return bytes === 'altered' ? [partAltered(role, kept.name)] : [];
}

/** The bytes, as long as they are those that were kept. */
export function keptBytes(bytes: Uint8Array | null, kept: Kept): Uint8Array | 'missing' | 'altered' {
  if (bytes === null) return 'missing';
  return bytes.length === kept.bytes && sha256(bytes) === kept.sha256 ? bytes : 'altered';
}
