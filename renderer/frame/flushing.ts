// What must be handed to the machine before the window closes: every form that is open signs up with how to do it.
import { useEffect, useRef } from 'react';

type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();

/** While the component is shown, `flush` is called before the window closes and waited for. */
export function useFlushing(flush: Flush): void {
  const newest = useRef(flush);
  useEffect(() => {
    newest.current = flush;
  });
  useEffect(() => {
    const entry: Flush = () => newest.current();
    flushes.add(entry);
    return () => {
      flushes.delete(entry);
    };
  }, []);
}

type Holder = { readonly flush: Flush; readonly unsaved: () => number };

const holders = new Set<Holder>();

/** What holds drafts beyond the desk that shows them, because they could not be saved yet. */
export function holdDrafts(holder: Holder): void {
  holders.add(holder);
}

/** Resolves when all have been tried; one that fails holds none of the others back. @returns how many drafts are unsaved */
export async function flushAll(): Promise<number> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
  await Promise.allSettled([...holders].map(({ flush }) => flush()));
  return [...holders].reduce((sum, { unsaved }) => sum + unsaved(), 0);
}
