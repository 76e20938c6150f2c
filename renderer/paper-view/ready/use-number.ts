// The number the paper would take if it were issued now, asked anew when the paper, its day or the register changes.
import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { useIssuedChanges } from '../../issued/issued-changes';
import type { PaperChoice, PaperSubject } from '../use-live-paper';

export type NextNumber = Output<'paper:number'>;
type Answer = { readonly next: NextNumber | null; readonly fault: Fault | null };

const unasked: Answer = { next: null, fault: null };

export function useNumber(subject: PaperSubject, choice: PaperChoice): Answer & { readonly ask: () => void } {
  const changes = useIssuedChanges();
  const [times, setTimes] = useState(0);
  const [answer, setAnswer] = useState<Answer>(unasked);
  const ask = useCallback(() => setTimes((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` and `times` say that the register may have moved
  useEffect(() => {
    let wanted = true;
    machine['paper:number']({ subject, choice }).then((outcome) => {
      if (!wanted) return;
      setAnswer(outcome.ok ? { next: outcome.value, fault: null } : { next: null, fault: outcome.fault });
    });
    return () => {
      wanted = false;
    };
  }, [subject, choice, changes, times]);
  return { ...answer, ask };
}
