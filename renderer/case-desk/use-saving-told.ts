// Tells the status bar how the saving of an open draft stands, and saves when the window loses the clerk.
import { useEffect } from 'react';
import { reportSaving } from '../frame/save-state';
import type { Saving } from './autosave';

type SavedDraft = {
  readonly state: {
    readonly get: () => { readonly saving: Saving<unknown> };
    readonly listen: (listener: () => void) => () => void;
  };
  readonly flush: () => Promise<void>;
};

/** @param draft null while none is open */
export function useSavingTold(draft: SavedDraft | null): void {
  useEffect(() => {
    if (draft === null) return;
    const tell = (): void => {
      const { saving } = draft.state.get();
      reportSaving(saving.state === 'conflict' ? { state: 'unsaved' } : saving);
    };
    const leave = (): void => void draft.flush();
    tell();
    const end = draft.state.listen(tell);
    window.addEventListener('blur', leave);
    return () => {
      end();
      window.removeEventListener('blur', leave);
    };
  }, [draft]);
}
