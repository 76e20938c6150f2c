// Bundles that the system handed to the program, as by a double click: the first is opened, the others wait their turn.
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { signal, useSignal } from '../../ui/signal';
import { showExchange } from '../exchange-place';
import { chooseFile, isBusy } from './arrival';

export type HandedFile = Output<'file:handed'>[number];

const waiting = signal<readonly HandedFile[]>([]);

export function useWaitingFiles(): readonly HandedFile[] {
  return useSignal(waiting);
}

/** Asks the machine what came, and goes to the room where it is taken in */
export async function takeHanded(): Promise<Fault | null> {
  const told = await machine['file:handed']({});
  if (!told.ok) return told.fault;
  const [first, ...others] = told.value;
  if (first === undefined) return null;
  showExchange({ part: 'arrival', open: null });
  if (isBusy()) {
    waiting.set([...waiting.get(), ...told.value]);
    return null;
  }
  waiting.set([...waiting.get(), ...others]);
  return (await chooseFile(first.id)).fault;
}

export async function openWaiting(file: HandedFile): Promise<Fault | null> {
  waiting.set(waiting.get().filter(({ id }) => id !== file.id));
  return (await chooseFile(file.id)).fault;
}
