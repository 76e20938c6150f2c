// The periods of one case with how they were counted, asked for anew after each save and each act on an issued paper.
import { useEffect, useState } from 'react';
import { machine } from '../bridge';
import { useSaveState } from '../frame/save-state';
import { useIssuedChanges } from '../issued/issued-changes';
import type { Explained } from './explanation';

/** Null until they are known; a fault leaves the last ones: the board tells it. */
export function useCaseDeadlines(id: string): readonly Explained[] | null {
  const saving = useSaveState();
  const issued = useIssuedChanges();
  const savedAt = saving.state === 'saved' ? saving.at : '';
  const [all, setAll] = useState<readonly Explained[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save and each act on an issued paper is a reason to ask
  useEffect(() => {
    if (id === '') return;
    let wanted = true;
    machine['deadline:of-case']({ id }).then((outcome) => {
      if (wanted && outcome.ok) setAll(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [id, savedAt, issued]);
  return all;
}
