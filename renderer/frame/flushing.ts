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

/** Resolves when all have been tried; one that fails holds none of the others back. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}
