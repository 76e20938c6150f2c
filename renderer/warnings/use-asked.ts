// Asks the machine when a part is shown and again when wanted; the newest answer counts.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault, Outcome } from '../../electron/contract/outcome';

export type Asked<T> = {
  /** The newest good answer; null until there is one. */
  readonly value: T | null;
  readonly fault: Fault | null;
  readonly refresh: () => Promise<void>;
};

/** @param ask must stay the same from one drawing to the next */
export function useAsked<T>(ask: () => Promise<Outcome<T>>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const newest = useRef(0);
  const refresh = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const outcome = await ask();
    if (mine !== newest.current) return;
    setFault(outcome.ok ? null : outcome.fault);
    if (outcome.ok) setValue(outcome.value);
  }, [ask]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { value, fault, refresh };
}
