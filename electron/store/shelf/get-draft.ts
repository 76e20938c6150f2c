// Opens a draft. A damaged one is set aside and said to be damaged; it is never taken for an empty or missing one.
import { join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { notRead, onDisk } from '../disk-fault';
import { isUlid } from '../ulid';
import { damagedDraft, draftInTrash, missingDraft, newerDraft, unknownDraft } from './shelf-faults';
import type { Kept } from './shelf-kind';
import { fileNameOf, noteFound, type Parts, quarantine, readLive, refused } from './shelf-parts';

export function getDraft<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Outcome<D>> {
  if (!isUlid(id)) return Promise.resolve(unknownDraft);
  return parts.turns.inTurn(id, () => onDisk(notRead, () => readOrSayWhy(parts, id)));
}

async function readOrSayWhy<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Outcome<D>> {
  const found = await readLive(parts, id);
  if (found.state === 'missing') return whyMissing(parts, id);
  if (found.state === 'newer') return refused(newerDraft(found.finding));
  if (found.state === 'good') return done(found.value);
  await quarantine(parts, id, found.bytes);
  const path = join(parts.live, fileNameOf(id));
  await noteFound(parts, id, found, { file: await parts.disk.facts(path), trashedAt: null });
  return refused(damagedDraft(found.finding));
}

/** Also answers for drafts that were in the list: then the folder is there, and the file has gone from it. */
async function whyMissing<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Outcome<never>> {
  await parts.disk.names(parts.live);
  const row = parts.rows.get(id);
  if (row === undefined) return unknownDraft;
  return row.entry.trashedAt === null ? refused(missingDraft) : draftInTrash;
}
