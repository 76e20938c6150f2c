// Whether the desk is locked, as the machine says: read before the desk is drawn, changed by locking and opening.
import { machine, type Output } from '../bridge';
import { flushAll } from '../frame/flushing';
import { stayAtField } from '../frame/navigation';
import { signal, useSignal } from '../ui/signal';

export type LockState = Output<'lock:state'>;

const none: LockState = { set: false, minutes: 0, locked: false, waitMs: 0, unreadable: false };
const current = signal<LockState>(none);

/** A disk that hangs keeps no case on the screen for longer. */
const longestFlushMs = 2000;

export function useLock(): LockState {
  return useSignal(current);
}

export function lockNowKnown(): LockState {
  return current.get();
}

/** Called before the desk is drawn, and after each change in the settings. */
export async function loadLock(): Promise<void> {
  const outcome = await machine['lock:state']({});
  if (outcome.ok) current.set(outcome.value);
}

/** Everything typed is handed over, then nothing of a case is drawn any more. @returns false where no PIN is set */
export async function lockDesk(): Promise<boolean> {
  const state = current.get();
  if (!state.set || state.locked) return state.set;
  await Promise.race([flushAll(), new Promise((resolve) => setTimeout(resolve, longestFlushMs))]);
  stayAtField();
  current.set({ ...state, locked: true, waitMs: 0 });
  await machine['lock:now']({});
  return true;
}

/** @returns what the machine said of the words; null where it could not look at them */
export async function openDesk(secret: string): Promise<Output<'lock:open'> | null> {
  const outcome = await machine['lock:open']({ secret });
  if (!outcome.ok) return null;
  if (outcome.value.right) current.set({ ...current.get(), locked: false, waitMs: 0 });
  return outcome.value;
}
