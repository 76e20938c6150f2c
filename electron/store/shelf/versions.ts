// Earlier versions of a draft: listed, looked at, and put back without losing what stood there.
import { done, type Outcome } from '../../contract/outcome';
import { notRead, notSaved, onDisk } from '../disk-fault';
import { listVersions, newestGood, readVersion } from '../history/history';
import type { Version } from '../store-port';
import { isUlid } from '../ulid';
import { versionFound } from './found-version';
import { keepVersion, putVersion } from './save-draft';
import { draftInTrash, newerDraft, unknownDraft } from './shelf-faults';
import type { Kept } from './shelf-kind';
import { historyFolder, isTrashed, type Parts, quarantine, readLive, refused, write } from './shelf-parts';
import { restoreDraft } from './trash';

export function historyOf<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  id: string,
): Promise<Outcome<readonly Version[]>> {
  return onDisk(notRead, async () =>
    isUlid(id) ? done(await listVersions(parts.disk, historyFolder(parts, id))) : unknownDraft,
  );
}

export function versionOf<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  id: string,
  name: string,
): Promise<Outcome<D>> {
  return onDisk(notRead, async () => {
    if (!isUlid(id)) return unknownDraft;
    return versionFound(await readVersion(parts.disk, historyFolder(parts, id), name, parts.kind.read));
  });
}

export function recoveryOf<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  id: string,
): Promise<Outcome<Version | null>> {
  return onDisk(notRead, async () => {
    if (!isUlid(id)) return unknownDraft;
    const newest = await newestGood(parts.disk, historyFolder(parts, id), parts.kind.read);
    return done(newest?.version ?? null);
  });
}

export async function restoreVersion<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  id: string,
  name: string,
): Promise<Outcome<D>> {
  const version = await versionOf(parts, id, name);
  return version.ok ? putOver(parts, id, version.value) : version;
}

/** A draft from elsewhere, such as a backup, over the present one; from the trash it comes back first. */
export async function bringBack<D extends Kept, Facts>(parts: Parts<D, Facts>, draft: D): Promise<Outcome<D>> {
  if (isTrashed(parts, draft.id)) {
    const restored = await restoreDraft(parts, draft.id);
    if (!restored.ok) return restored;
  }
  return putOver(parts, draft.id, draft);
}

/** What stands there stays in the history. */
function putOver<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string, older: D): Promise<Outcome<D>> {
  return write(parts, id, notSaved, async () => {
    const present = await readLive(parts, id);
    if (present.state === 'newer') return refused(newerDraft(present.finding));
    if (present.state === 'missing' && isTrashed(parts, id)) return draftInTrash;
    if (present.state === 'damaged') await quarantine(parts, id, present.bytes);
    if (present.state !== 'good') return draftOf(await putVersion(parts, older, { present, expectedUpdatedAt: null }));
    const fault = await keepVersion(parts, present.value, present.bytes, 'replaced');
    if (fault !== null) return refused(fault);
    const draft = parts.kind.putBack(older, present.value);
    return draftOf(await putVersion(parts, draft, { present, expectedUpdatedAt: present.value.updatedAt }));
  });
}

function draftOf<D>(saved: Outcome<{ readonly draft: D }>): Outcome<D> {
  return saved.ok ? done(saved.value.draft) : saved;
}
