// Saves what the window holds of a draft. The record of papers and the papers issued are the machine's own: they come
// from the store and the archive, whatever the window says.
import { type Draft, draftFormat, draftVersion } from '../../templates/case/draft';
import type { draftChannels } from '../contract/draft-channels';
import { done, type Outcome } from '../contract/outcome';
import type { InputOf, OutputOf } from '../contract/table';
import { toldOfSaving } from '../store/disk-fault';
import { borderDraft, findingsOf } from './answer-opened';
import type { Desk } from './desk';
import { enterCase } from './first-violations/enter-case';
import { withIssuedPapers } from './issued/case-papers';
import { lastKnown } from './recover';

type Input = InputOf<typeof draftChannels, 'draft:save'>;
type Output = OutputOf<typeof draftChannels, 'draft:save'>;

/** A file that was damaged or vanished meanwhile is written anew: the window holds the newest there is. */
export async function saveDraft(desk: Desk, { draft, expected }: Input): Promise<Outcome<Output>> {
  const { drafts } = desk.store;
  const known = await lastKnown(drafts, draft.id);
  if (!known.ok) return toldOfSaving(known.fault);
  const log = known.value?.log ?? [];
  const listed = known.value === null ? draft.case.papers : known.value.case.papers;
  const data = await withIssuedPapers(desk.store.archive, draft.id, draft.case, listed);
  const whole: Draft = { format: draftFormat, version: draftVersion, ...draft, case: data, log };
  const saved = await drafts.save(whole, { expectedUpdatedAt: desk.ownSaves.follow(draft.id, expected) });
  if (!saved.ok) return saved;
  if (saved.value.result === 'conflict') return done({ result: 'conflict', theirs: borderDraft(saved.value.theirs) });
  const { draft: kept, warning } = saved.value;
  const entered = await enterCase(desk, kept.id);
  const findings = [...(await findingsOf(desk, kept))];
  const lacking = warning ?? (entered.ok ? null : entered.fault);
  const told = lacking && { warning: lacking.sentence };
  return done({ result: 'saved', updatedAt: kept.updatedAt, findings, ...told });
}
