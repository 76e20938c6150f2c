// Tells whoever shows issued papers that something was issued, served, made void …: they read anew.
import { signal, useSignal } from '../ui/signal';

const count = signal(0);

export function noteIssuedChange(): void {
  count.set(count.get() + 1);
}

/** Grows with each change made in this window. */
export function useIssuedChanges(): number {
  return useSignal(count);
}
