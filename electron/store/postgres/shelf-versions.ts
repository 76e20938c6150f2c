// Earlier versions of a draft on the server: listed, looked at, and put back without losing what stood there.
import { done, type Outcome } from '../../contract/outcome';
import { notRead, notSaved } from '../disk-fault';
import { versionFound } from '../shelf/found-version';
import { unknownDraft } from '../shelf/shelf-faults';
import type { Kept } from '../shelf/shelf-kind';
import type { Version } from '../store-port';
import { isUlid } from '../ulid';
import { bodyOf } from './body';
import { putVersion, write } from './save-draft';
import { nowMs } from './schema';
import type { Asks } from './server';
import { onServer } from './server-faults';
import type { ShelfParts } from './shelf-parts';
import { addVersion, listVersions, newestGood, readVersion } from './versions';

export function historyOf<D extends Kept, Facts>(
  parts: ShelfParts<D, Facts>,
  id: string,
): Promise<Outcome<readonly Version[]>> {
  return reading(parts, id, async (ask) => done(await listVersions(ask, ofDraft(parts, id))));
}

export function versionOf<D extends Kept, Facts>(
  parts: ShelfParts<D, Facts>,
  id: string,
  name: string,
): Promise<Outcome<D>> {
  return reading(parts, id, async (ask) =>
    versionFound(await readVersion(ask, ofDraft(parts, id), name, parts.kind.read)),
  );
}

export function recoveryOf<D extends Kept, Facts>(
  parts: ShelfParts<D, Facts>,
  id: string,
): Promise<Outcome<Version | null>> {
  return reading(parts, id, async (ask) =>
    done((await newestGood(ask, ofDraft(parts, id), parts.kind.read))?.version ?? null),
  );
}

export async function restoreVersion<D extends Kept, Facts>(
  parts: ShelfParts<D, Facts>,
  id: string,
  name: string,
): Promise<Outcome<D>> {
  const version = await versionOf(parts, id, name);
  return version.ok ? putOver(parts, id, version.value) : version;
}

/** From the trash it comes back first. */
export async function bringBack<D extends Kept, Facts>(parts: ShelfParts<D, Facts>, draft: D): Promise<Outcome<D>> {
  const { server, kind } = parts;
  if (!isUlid(draft.id)) return unknownDraft;
  const sql = `UPDATE pilin_drafts SET trashed_at = NULL, changed_ms = ${nowMs}
    WHERE subject = $1 AND id = $2 AND gone = false AND trashed_at IS NOT NULL`;
  const out = await onServer(notSaved, async () =>
    done(await server.transact((ask) => ask(sql, [kind.subject, draft.id]))),
  );
  return out.ok ? putOver(parts, draft.id, draft) : out;
}

/** What stands there stays in the history. */
function putOver<D extends Kept, Facts>(parts: ShelfParts<D, Facts>, id: string, older: D): Promise<Outcome<D>> {
  return write<D, Facts, D>(parts, id, notSaved, async (ask, present) => {
    const { draft: before } = present;
    if (before !== null) {
      const replaced = { body: bodyOf(before), savedMs: Date.parse(before.updatedAt), mark: 'replaced' as const };
      await addVersion(ask, ofDraft(parts, id), replaced, parts.now());
    }
    const draft = before === null ? older : parts.kind.putBack(older, before);
    const put = await putVersion(parts, ask, draft, present, before?.updatedAt ?? null);
    return put.ok ? done({ row: put.value.row, answer: put.value.draft }) : put;
  });
}

function ofDraft<D extends Kept, Facts>({ kind }: ShelfParts<D, Facts>, id: string) {
  return { subject: kind.subject, id };
}

function reading<D extends Kept, Facts, T>(
  { server }: ShelfParts<D, Facts>,
  id: string,
  deed: (ask: Asks) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!isUlid(id)) return Promise.resolve(unknownDraft);
  return onServer(notRead, () => server.transact(deed));
}
