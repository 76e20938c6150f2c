// Whether what was typed is safe: reported by the desk of a case or an operation, shown in the status bar.
import type { Fault } from '../../electron/contract/outcome';
import { signal, useSignal } from '../ui/signal';

export type SaveState =
  /** Nothing is open that could be saved. */
  | { readonly state: 'none' }
  | { readonly state: 'unsaved' | 'saving' }
  /** `at` is the moment of the last save, ISO 8601. */
  | { readonly state: 'saved'; readonly at: string }
  /** Safe from a lost window, but not saved as what it is to become: unsaved work on a template. */
  | { readonly state: 'kept'; readonly at: string }
  | { readonly state: 'failed'; readonly fault: Fault };

const current = signal<SaveState>({ state: 'none' });

export function reportSaving(state: SaveState): void {
  current.set(state);
}

export function useSaveState(): SaveState {
  return useSignal(current);
}
