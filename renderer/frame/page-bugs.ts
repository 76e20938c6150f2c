// Bugs that nobody caught, in the page or told by the machine: noted in the log without texts, and what was typed is
// handed over at once.
import { machine } from '../bridge';
import { signal, useSignal } from '../ui/signal';
import { flushAll } from './flushing';

/** `unsaved`: how many drafts could not be saved after it. A new object each time. */
export type ToldBug = { readonly unsaved: number };

const latest = signal<ToldBug | null>(null);

export function useToldBug(): ToldBug | null {
  return useSignal(latest);
}

/** @returns how to stop hearing */
export function hearPageBugs(): () => void {
  const ofError = ({ error }: ErrorEvent): void => {
    // Without an error it is a notice of the browser's own, such as sizes that it measured twice.
    if (error !== null && error !== undefined) noteBug(error);
  };
  const ofPromise = ({ reason }: PromiseRejectionEvent): void => noteBug(reason);
  window.addEventListener('error', ofError);
  window.addEventListener('unhandledrejection', ofPromise);
  return () => {
    window.removeEventListener('error', ofError);
    window.removeEventListener('unhandledrejection', ofPromise);
  };
}

export function noteBug(bug: unknown): void {
  const { name, message, stack = '' } = bug instanceof Error ? bug : new Error(typeof bug);
  const told = { name: name.slice(0, 200), message: message.slice(0, 4000), stack: stack.slice(0, 20_000) };
  void machine['window:bug'](told);
  void tellOfBug();
}

export async function tellOfBug(): Promise<void> {
  latest.set({ unsaved: await flushAll() });
}
