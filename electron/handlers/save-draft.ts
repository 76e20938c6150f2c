// Saves what the window holds of a draft. The record of papers is the machine's own: it comes from the store.
import { type Draft, draftFormat, draftVersion } from '../../templates/case/draft';
import type { draftChannels } from '../contract/draft-channels';
import { done, type Outcome } from '../contract/outcome';
import type { InputOf, OutputOf } from '../contract/table';
import { borderDraft, findingsOf } from './answer-opened';
import type { Desk } from './desk';
import { lastKnown } from './recover';

type Input = InputOf<typeof draftChannels, 'draft:save'>;
type Output = OutputOf<typeof draftChannels, 'draft:save'>;

/** A file that was damaged or vanished meanwhile is written anew: the window holds the newest there is. */
export async function saveDraft(desk: Desk, { draft, expected }: Input): Promise<Outcome<Output>> {
  const { drafts } = desk.store;
  const known = await lastKnown(drafts, draft.id);
  if (!known.ok) return known;
  const log = known.value?.log ?? [];
  const whole: Draft = { format: draftFormat, version: draftVersion, ...draft, log };
  const saved = await drafts.save(whole, { expectedUpdatedAt: desk.ownSaves.follow(draft.id, expected) });
  if (!saved.ok) return saved;
  if (saved.value.result === 'conflict') return done({ result: 'conflict', theirs: borderDraft(saved.value.theirs) });
  const { draft: kept, warning } = saved.value;
  const findings = [...(await findingsOf(desk, kept))];
  const told = warning && { warning: warning.sentence };
  return done({ result: 'saved', updatedAt: kept.updatedAt, findings, ...told });
}
