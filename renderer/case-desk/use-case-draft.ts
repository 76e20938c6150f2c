// The open draft behind a desk: opened, shown, flushed when the clerk looks away, closed with the desk.
import { useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { useFlushing } from '../frame/flushing';
import { reportSaving } from '../frame/save-state';
import type { CaseDraft } from './case-draft';
import { closeCaseDraft, flushCaseDrafts, openCaseDraft } from './open-drafts';
import { useSavingTold } from './use-saving-told';

export type OpenCase =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'open'; readonly draft: CaseDraft };

/** @param id of the draft. @param settle takes over what is half typed, before a save that must have everything */
export function useCaseDraft(id: string, settle: () => void): OpenCase {
  const [open, setOpen] = useState<OpenCase>({ state: 'opening' });
  useEffect(() => {
    let draft: CaseDraft | null = null;
    let gone = false;
    setOpen({ state: 'opening' });
    openCaseDraft(id).then((outcome) => {
      if (!outcome.ok) {
        if (!gone) setOpen({ state: 'failed', fault: outcome.fault });
        return;
      }
      draft = outcome.value;
      if (gone) void closeCaseDraft(draft);
      else setOpen({ state: 'open', draft });
    });
    return () => {
      gone = true;
      if (draft !== null) void closeCaseDraft(draft);
      reportSaving({ state: 'none' });
    };
  }, [id]);
  useFlushing(async () => {
    settle();
    await flushCaseDrafts();
  });
  useSavingTold(open.state === 'open' ? open.draft : null);
  return open;
}
