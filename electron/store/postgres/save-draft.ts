// Saves a draft on the server: only over the version it was made from, and with a copy in its history, in one transaction.
import type { Finding } from '../../../templates/checks/finding';
import { done, type Outcome } from '../../contract/outcome';
import { notSaved } from '../disk-fault';
import { shortHash } from '../history/version-name';
import { nextMoment, saysNothingNew } from '../shelf/save-draft';
import { draftInTrash, newerDraft, unfitDraft, unknownDraft } from '../shelf/shelf-faults';
import type { Kept } from '../shelf/shelf-kind';
import type { Saved, Version } from '../store-port';
import { isUlid } from '../ulid';
import { type Body, bodyOf, readBody } from './body';
import { putDocument } from './documents';
import { nowMs } from './schema';
import type { Asks } from './server';
import { onServer } from './server-faults';
import type { DraftRow } from './shelf-list';
import { lockRow, type ShelfParts } from './shelf-parts';
import { addVersion } from './versions';

/** What stands there, and the draft in it where it can be read. */
export type Present<D> = { readonly row: DraftRow | undefined; readonly draft: D | null };

export function saveDraft<D extends Kept, Facts>(
  parts: ShelfParts<D, Facts>,
  draft: D,
  expectedUpdatedAt: string | null,
): Promise<Outcome<Saved<D>>> {
  if (!isUlid(draft.id)) return Promise.resolve(unknownDraft);
  return write<D, Facts, Saved<D>>(parts, draft.id, notSaved, async (ask, present) => {
    const { draft: theirs } = present;
    if (theirs !== null && !isExpected(parts, theirs, expectedUpdatedAt))
      return unchanged({ result: 'conflict', theirs });
    if (theirs !== null && saysNothingNew(draft, theirs))
      return unchanged({ result: 'saved', draft: theirs, warning: null });
    const put = await putVersion(parts, ask, draft, present, expectedUpdatedAt);
    if (!put.ok) return put;
    return done({ row: put.value.row, answer: { result: 'saved', draft: put.value.draft, warning: null } });
  });
}

type Written<T> = { readonly row: DraftRow | null; readonly answer: T };

function unchanged<T>(answer: T): Outcome<Written<T>> {
  return done({ row: null, answer });
}

/** A deed on the row of a draft that is not in the trash and of no newer program. */
export function write<D extends Kept, Facts, T>(
  { server, kind, list, uncertain }: ShelfParts<D, Facts>,
  id: string,
  doing: Parameters<typeof onServer>[0],
  deed: (ask: Asks, present: Present<D>) => Promise<Outcome<Written<T>>>,
): Promise<Outcome<T>> {
  return onServer(doing, async () => {
    const written = await server.transact(async (ask): Promise<Outcome<Written<T>>> => {
      const row = await lockRow(ask, kind.subject, id);
      if (row !== undefined && row.trashed_at !== null) return draftInTrash;
      const found: Body<D> | null = row === undefined ? null : readBody(row.body, kind.read);
      if (found?.state === 'newer') return { ok: false, fault: newerDraft(found.finding) };
      return deed(ask, { row, draft: found?.state === 'good' ? found.value : null });
    });
    if (!written.ok) return written;
    uncertain.delete(id);
    if (written.value.row !== null) await list.note(written.value.row);
    return done(written.value.answer);
  });
}

/** Writes the next version of a draft over whatever stands there; the caller has made sure that it may. */
export async function putVersion<D extends Kept, Facts>(
  { kind, now, uncertain }: ShelfParts<D, Facts>,
  ask: Asks,
  draft: D,
  { row, draft: before }: Present<D>,
  expectedUpdatedAt: string | null,
): Promise<Outcome<{ readonly draft: D; readonly row: DraftRow }>> {
  const after = before?.updatedAt ?? expectedUpdatedAt;
  const updatedAt = nextMoment(now(), after);
  const judged = kind.read({ ...draft, createdAt: before?.createdAt ?? draft.createdAt, updatedAt });
  if (!judged.ok) return unfitDraft(judged.findings[0] as Finding);
  const next = judged.value;
  const body = bodyOf(next);
  // Bytes that can't be read are kept for people to look at.
  if (row !== undefined && before === null) await setAside(ask, row);
  uncertain.set(next.id, { after, made: updatedAt });
  await putRow(ask, { subject: kind.subject, isNew: row === undefined, id: next.id, body, updatedAt });
  const mark: Version['mark'] = next.log.length > (before?.log.length ?? 0) ? 'printed' : null;
  const version = { body, savedMs: Date.parse(updatedAt), mark };
  await addVersion(ask, { subject: kind.subject, id: next.id }, version, now());
  return done({ draft: next, row: { id: next.id, body, updated_at: updatedAt, trashed_at: null, gone: false } });
}

function setAside(ask: Asks, { id, body }: DraftRow): Promise<void> {
  return putDocument(ask, 'quarantine', { name: `${id}-${shortHash(Buffer.from(body))}`, body });
}

type NewRow = {
  readonly subject: string;
  readonly isNew: boolean;
  readonly id: string;
  readonly body: string;
  readonly updatedAt: string;
};

/** A draft that was deleted for good left its id: the row is taken again. */
async function putRow(ask: Asks, { subject, isNew, id, body, updatedAt }: NewRow): Promise<void> {
  const update = `UPDATE pilin_drafts SET body = $3, updated_at = $4, trashed_at = NULL, gone = false, changed_ms = ${nowMs}
    WHERE subject = $1 AND id = $2`;
  const insert = `INSERT INTO pilin_drafts (subject, id, body, updated_at, trashed_at, gone, changed_ms)
    VALUES ($1, $2, $3, $4, NULL, false, ${nowMs})`;
  const find = 'SELECT id FROM pilin_drafts WHERE subject = $1 AND id = $2';
  const isThere = !isNew || (await ask(find, [subject, id])).length > 0;
  await ask(isThere ? update : insert, [subject, id, body, updatedAt]);
}

/** The version the change was made on, or one that a save made from it whose end was not heard. */
function isExpected<D extends Kept, Facts>(
  { uncertain }: ShelfParts<D, Facts>,
  present: D,
  expected: string | null,
): boolean {
  const ours = uncertain.get(present.id);
  return present.updatedAt === expected || (ours?.made === present.updatedAt && ours.after === expected);
}
