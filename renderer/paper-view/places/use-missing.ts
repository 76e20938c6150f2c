// What is still missing on the paper that is shown, with the fields it belongs in.
import { useMemo } from 'react';
import type { Shown } from '../use-live-paper';
import { type Missing, missingThings } from './gaps';
import type { FoundGaps } from './use-gaps';
import { isEmptyAt } from './value-at';

const nothing: readonly Missing[] = [];

export function useMissing(found: FoundGaps | null, shown: Shown | null): readonly Missing[] {
  return useMemo(() => {
    if (found === null || shown === null) return nothing;
    const { subject, paper } = shown;
    const data = subject.of === 'case' ? subject.case : subject.operation;
    return missingThings(found.gaps, paper.places, (path) => isEmptyAt(data, path));
  }, [found, shown]);
}
