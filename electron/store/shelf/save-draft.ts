// Saves a draft: only over the version it was made from, durably, and with a copy in its history.
import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../../templates/checks/finding';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import { diskFault, notSaved } from '../disk-fault';
import { addVersion } from '../history/history';
import { type Document, writeDocument } from '../json-document';
import type { Saved, Version } from '../store-port';
import { draftInTrash, newerDraft, unfitDraft } from './shelf-faults';
import type { Kept } from './shelf-kind';
import {
  fileNameOf,
  historyFolder,
  isTrashed,
  noteFound,
  type Parts,
  quarantine,
  readLive,
  refused,
  write,
} from './shelf-parts';

export function saveDraft<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  draft: D,
  expectedUpdatedAt: string | null,
): Promise<Outcome<Saved<D>>> {
  return write<Saved<D>>(parts, draft.id, notSaved, async () => {
    const present = await readLive(parts, draft.id);
    if (present.state === 'newer') return refused(newerDraft(present.finding));
    if (present.state === 'missing' && isTrashed(parts, draft.id)) return draftInTrash;
    if (present.state === 'good' && !isExpected(parts, present.value, expectedUpdatedAt)) {
      return done({ result: 'conflict', theirs: present.value });
    }
    if (present.state === 'good' && saysNothingNew(draft, present.value)) {
      return done({ result: 'saved', draft: present.value, warning: null });
    }
    if (present.state === 'damaged') await quarantine(parts, draft.id, present.bytes);
    const kept = await putVersion(parts, draft, { present, expectedUpdatedAt });
    return kept.ok ? done({ result: 'saved', ...kept.value }) : kept;
  });
}

type NewlySaved<D> = { readonly draft: D; readonly warning: Fault | null };
type Before<D> = {
  readonly present: Exclude<Document<D>, { readonly state: 'newer' }>;
  readonly expectedUpdatedAt: string | null;
};

/** Writes the next version of a draft over whatever stands there; the caller has made sure that it may. */
export async function putVersion<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  draft: D,
  { present, expectedUpdatedAt }: Before<D>,
): Promise<Outcome<NewlySaved<D>>> {
  const before = present.state === 'good' ? present.value : null;
  const after = before?.updatedAt ?? expectedUpdatedAt;
  const updatedAt = nextMoment(parts.now(), after);
  const judged = parts.kind.read({ ...draft, createdAt: before?.createdAt ?? draft.createdAt, updatedAt });
  if (!judged.ok) return unfitDraft(judged.findings[0] as Finding);
  const next = judged.value;
  parts.uncertain.set(next.id, { after, made: updatedAt });
  const { file, bytes } = await writeDocument(parts.disk, parts.live, fileNameOf(next.id), next);
  parts.uncertain.delete(next.id);
  const mark = next.log.length > (before?.log.length ?? 0) ? 'printed' : null;
  const warning = await keepVersion(parts, next, bytes, mark);
  await noteFound(parts, next.id, { state: 'good', value: next, bytes }, { file, trashedAt: null });
  return done({ draft: next, warning });
}

/** The draft is safe by now: what happens to its history is told, but no failure. */
export async function keepVersion<D extends Kept, Facts>(
  parts: Parts<D, Facts>,
  { id, updatedAt }: D,
  bytes: Uint8Array,
  mark: Version['mark'],
): Promise<Fault | null> {
  try {
    const version = { bytes, savedMs: Date.parse(updatedAt), mark };
    await addVersion(parts.disk, historyFolder(parts, id), version, parts.now());
    return null;
  } catch (error) {
    return diskFault(savedWithoutHistory, error);
  }
}

const savedWithoutHistory = {
  zh: '草稿已保存，但历史版本没有写入。',
  en: 'The draft is saved, but its history could not be written.',
};

/** The version the change was made on, or one that a save with an uncertain end made from it. */
function isExpected<D extends Kept, Facts>(parts: Parts<D, Facts>, present: D, expected: string | null): boolean {
  const ours = parts.uncertain.get(present.id);
  return present.updatedAt === expected || (ours?.made === present.updatedAt && ours.after === expected);
}

export function saysNothingNew<D extends Kept>(draft: D, present: D): boolean {
  const { createdAt, updatedAt } = present;
  return isDeepStrictEqual({ ...draft, createdAt, updatedAt }, present);
}

/** Grows with every save, even where the clock has been set back. */
export function nextMoment(nowMs: number, before: string | null): string {
  const beforeMs = before === null ? 0 : Date.parse(before) || 0;
  return new Date(Math.max(nowMs, beforeMs + 1)).toISOString();
}
