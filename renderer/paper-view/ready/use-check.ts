// What speaks against signing the chosen papers, asked anew whenever they or their data change.
import { useEffect, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import type { PaperChoice, PaperSubject } from '../use-live-paper';
import type { CheckedPaper } from './group-findings';

export type Check = {
  readonly papers: readonly CheckedPaper[] | null;
  readonly fault: Fault | null;
  /** Whether the answer is that to an earlier question. */
  readonly waiting: boolean;
};

type Answered = { readonly key: object | null; readonly papers: Check['papers']; readonly fault: Fault | null };

/** @param choices a new list asks anew; null asks nothing */
export function useCheck(subject: PaperSubject, choices: readonly PaperChoice[] | null): Check {
  const [answer, setAnswer] = useState<Answered>({ key: null, papers: null, fault: null });
  const [key, setKey] = useState<object | null>(null);
  useEffect(() => {
    if (choices === null || choices.length === 0) return;
    let wanted = true;
    const own = {};
    setKey(own);
    machine['paper:check']({ subject, choices: [...choices] }).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setAnswer({ key: own, papers: outcome.value.papers, fault: null });
      else setAnswer({ key: own, papers: null, fault: outcome.fault });
    });
    return () => {
      wanted = false;
    };
  }, [subject, choices]);
  return { papers: answer.papers, fault: answer.fault, waiting: key !== answer.key };
}
