// Whether the last backup could be made, as the machine told it: shown in the status bar until it is made up for.
import type { DeskEvent } from '../../electron/contract/events';
import { signal, useSignal } from '../ui/signal';

type Trouble = Extract<DeskEvent, { name: 'backups' }>['trouble'];

const current = signal<Trouble>('none');

export function reportBackups(trouble: Trouble): void {
  current.set(trouble);
}

export function useBackupTrouble(): Trouble {
  return useSignal(current);
}
