// The drafts at hand: one object per draft, however often its desk is shown; forgotten once closed and saved.
import type { Outcome } from '../../electron/contract/outcome';
import { done } from '../../electron/contract/outcome';
import { machine } from '../bridge';
import { holdDrafts } from '../frame/flushing';
import { CaseDraft } from './case-draft';

const atHand = new Map<string, CaseDraft>();

export async function openCaseDraft(id: string): Promise<Outcome<CaseDraft>> {
  const known = atHand.get(id);
  if (known !== undefined) return done(known);
  const opened = await machine['draft:open']({ id });
  if (!opened.ok) return opened;
  const draft = atHand.get(id) ?? new CaseDraft(machine, opened.value, Date.now);
  atHand.set(id, draft);
  return done(draft);
}

/** What cannot be saved stays at hand, goes on trying, and is there again when the draft is opened again. */
export async function closeCaseDraft(draft: CaseDraft): Promise<void> {
  await draft.flush();
  if (draft.isSaved) atHand.delete(draft.id);
}

/** Everything typed into any draft; resolves when saving it has been tried. */
export async function flushCaseDrafts(): Promise<void> {
  await Promise.all([...atHand.values()].map((draft) => draft.flush()));
}

holdDrafts({
  flush: flushCaseDrafts,
  unsaved: () => [...atHand.values()].filter((draft) => !draft.isSaved).length,
});
