// Asks the machine when a part is shown, again when wanted, and after another clerk changed something; the newest answer counts.
import { useCallback, useEffect, useState } from 'react';
import type { Fault, Outcome } from '../../electron/contract/outcome';
import { onOthersChange } from '../server/server-state';
import { newestOnly, stale } from '../ui/newest-only';

export type Asked<T> = {
  /** The newest good answer; null until there is one. */
  readonly value: T | null;
  readonly fault: Fault | null;
  readonly refresh: () => Promise<void>;
};

/** @param ask must stay the same from one drawing to the next, or is asked anew */
export function useAsked<T>(ask: () => Promise<Outcome<T>>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [askNewest] = useState(() => newestOnly((one: () => Promise<Outcome<T>>) => one()));
  const refresh = useCallback(async () => {
    const outcome = await askNewest(ask);
    if (outcome === stale) return;
    setFault(outcome.ok ? null : outcome.fault);
    if (outcome.ok) setValue(outcome.value);
  }, [ask, askNewest]);
  useEffect(() => {
    void refresh();
    return onOthersChange(() => void refresh());
  }, [refresh]);
  return { value, fault, refresh };
}
