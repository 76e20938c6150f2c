// Where the case stands, as the list of drafts says it: reckoned anew whenever the draft has been saved.
import { useEffect, useState } from 'react';
import { type Draft, draftFormat, draftVersion } from '../../templates/case/draft';
import { draftFacts } from '../../templates/case/draft-facts';
import { type DraftStatus, draftStatus } from '../../templates/case/draft-status';
import { machine } from '../bridge';
import type { CaseDraft } from './case-draft';

/** @param savedAt of the last save, ISO 8601, "" while a change is not saved. @returns null until it is known */
export function useDraftStatus(draft: CaseDraft, savedAt: string): DraftStatus | null {
  const [status, setStatus] = useState<DraftStatus | null>(null);
  useEffect(() => {
    if (savedAt === '') return;
    let current = true;
    machine['paper:record']({ id: draft.id }).then((record) => {
      if (!current || !record.ok) return;
      const { data, englishOf, rewording } = draft.state.get();
      const log = record.value.map((entry) => ({ ...entry, formats: ['pdf'] }));
      const shell = {
        format: draftFormat,
        version: draftVersion,
        id: draft.id,
        createdAt: savedAt,
        updatedAt: savedAt,
      };
      const whole = { ...shell, case: data, englishOf, rewording, log } as Draft;
      setStatus(draftStatus(draftFacts(whole), Date.now()));
    });
    return () => {
      current = false;
    };
  }, [draft, savedAt]);
  return status;
}
