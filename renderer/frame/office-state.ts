// Whether an office has been set up on this computer: without one there are no papers, and the first start leads to it.
import { useCallback, useEffect, useState } from 'react';
import { machine } from '../bridge';
import { useFaults } from './faults';

export type OfficeState = 'unknown' | 'missing' | 'there';

/** `done`: the first start has set one up. A fault is told, and the desk opens all the same. */
export function useOfficeState(): { readonly office: OfficeState; readonly done: () => void } {
  const [office, setOffice] = useState<OfficeState>('unknown');
  const { answered } = useFaults();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, whatever language a fault is told in
  useEffect(() => {
    machine['office:get']({}).then((outcome) => {
      const value = answered(outcome);
      setOffice(value !== null && value.office === null ? 'missing' : 'there');
    });
  }, []);
  return { office, done: useCallback(() => setOffice('there'), []) };
}
