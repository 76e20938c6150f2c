// A new draft made like another one; the other is left as it is.
import { done, type Outcome } from '../../contract/outcome';
import { getDraft } from './get-draft';
import { saveDraft } from './save-draft';
import { draftThereAlready } from './shelf-faults';
import type { Kept } from './shelf-kind';
import type { Parts } from './shelf-parts';

export async function duplicate<D extends Kept, Facts>(parts: Parts<D, Facts>, id: string): Promise<Outcome<D>> {
  const draft = await getDraft(parts, id);
  if (!draft.ok) return draft;
  const copy = parts.kind.duplicate(draft.value, parts.newId(), new Date(parts.now()).toISOString());
  const saved = await saveDraft(parts, copy, null);
  if (!saved.ok) return saved;
  return saved.value.result === 'saved' ? done(saved.value.draft) : draftThereAlready;
}
