// Which papers of the set are picked: those chosen before for this draft, else those usually made as it stands now.
import { useEffect, useState } from 'react';
import { machine } from '../../bridge';
import { today } from '../today';
import type { PaperSubject } from '../use-live-paper';

/** By draft, while the program runs: the panel may be closed and opened again. */
const chosenBefore = new Map<string, readonly string[]>();

export type PaperSet = {
  /** Null until it is known what is usual. */
  readonly picked: readonly string[] | null;
  readonly pick: (kinds: readonly string[]) => void;
  /** What is usual now; null where the clerk has not chosen otherwise. */
  readonly backToUsual: (() => void) | null;
};

const none: readonly string[] = [];

export function useSet(subject: PaperSubject): PaperSet {
  const { id } = subject;
  const [chosen, setChosen] = useState(() => chosenBefore.get(id) ?? null);
  const [usual, setUsual] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    machine['paper:usual']({ subject, date: today() }).then((outcome) => {
      // Where the machine can't tell, nothing is picked and the clerk chooses.
      if (wanted) setUsual(outcome.ok ? outcome.value.kinds : none);
    });
    return () => {
      wanted = false;
    };
  }, [subject]);
  const pick = (kinds: readonly string[] | null): void => {
    if (kinds === null) chosenBefore.delete(id);
    else chosenBefore.set(id, kinds);
    setChosen(kinds);
  };
  return { picked: chosen ?? usual, pick, backToUsual: chosen === null ? null : () => pick(null) };
}
