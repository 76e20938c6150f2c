// A new draft made like another one; the other is left as it is.
import { done, type Outcome } from '../../contract/outcome';
import type { Saved } from '../store-port';
import { draftThereAlready } from './shelf-faults';
import type { DraftKind, Kept } from './shelf-kind';

type Ways<D extends Kept, Facts> = {
  readonly kind: DraftKind<D, Facts>;
  readonly now: () => number;
  readonly newId: () => string;
};

/** @param get opens the other one. @param save saves a draft of which there is none yet */
export async function duplicate<D extends Kept, Facts>(
  { kind, now, newId }: Ways<D, Facts>,
  get: () => Promise<Outcome<D>>,
  save: (copy: D) => Promise<Outcome<Saved<D>>>,
): Promise<Outcome<D>> {
  const draft = await get();
  if (!draft.ok) return draft;
  const saved = await save(kind.duplicate(draft.value, newId(), new Date(now()).toISOString()));
  if (!saved.ok) return saved;
  return saved.value.result === 'saved' ? done(saved.value.draft) : draftThereAlready;
}
