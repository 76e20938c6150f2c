// Undo and redo are of the whole case, in text fields too: fields are controlled, the menu owns the keys, and two
// kinds of undo in one form would take back different things by the same key. Typing in one field without a pause is
// one step, and taking it back leads to the field. Texts outside of the form (dialogs, search) keep the browser's own.
import { useCommand } from '../frame/commands';
import type { CaseDraft } from './case-draft';

export function useUndoKeys(draft: CaseDraft, settle: () => void, onGoToField: (path: string) => void): void {
  const travel = (way: 'undo' | 'redo') => (): boolean => {
    const active = document.activeElement;
    const inText = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
    if (inText && active.closest('.case-form') === null) return document.execCommand(way);
    settle();
    const path = draft[way]();
    if (path !== null && path !== '') onGoToField(path);
    return true;
  };
  useCommand('undo', travel('undo'));
  useCommand('redo', travel('redo'));
}
