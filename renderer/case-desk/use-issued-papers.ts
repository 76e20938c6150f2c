// Keeps the papers that an open case lists as the archive has them, after each deed on an issued paper in this window.
import { useEffect, useRef } from 'react';
import { machine } from '../bridge';
import { useIssuedChanges } from '../issued/issued-changes';
import type { CaseDraft } from './case-draft';

export function useIssuedPapers(draft: CaseDraft): void {
  const changes = useIssuedChanges();
  const first = useRef(changes);
  useEffect(() => {
    // As opened they are the archive's already.
    if (changes === first.current) return;
    let wanted = true;
    machine['issued:papers']({ subject: draft.id }).then((outcome) => {
      if (wanted && outcome.ok) draft.takePapers(outcome.value.papers);
    });
    return () => {
      wanted = false;
    };
  }, [draft, changes]);
}
