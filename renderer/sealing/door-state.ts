// Whether the encrypted data folder is shut, as the machine says: read before the desk is drawn, and again while it works.
import { machine, type Output } from '../bridge';
import { signal, useSignal } from '../ui/signal';

export type DoorState = Output<'seal:door'>;

const open: DoorState = { door: 'open', wish: null, waitMs: 0, files: 0, total: 0 };
const current = signal<DoorState>(open);

export function useDoor(): DoorState {
  return useSignal(current);
}

/** A machine that does not answer leaves the desk to tell why. */
export async function loadDoor(): Promise<void> {
  const outcome = await machine['seal:door']({});
  if (outcome.ok) current.set(outcome.value);
}
