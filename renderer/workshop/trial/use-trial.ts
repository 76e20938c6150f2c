// The paper as the template being edited would set it on the chosen case: newest wish first, the last good one kept.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Fault, Outcome } from '../../../electron/contract/outcome';
import { type Input, machine, type Output } from '../../bridge';
import { NewestFirst } from '../../paper-view/newest-first';

export type TrialWish = Omit<Input<'template:try'>, 'revision'>;
export type Tried = Output<'template:try'>;
export type Trial = {
  readonly shown: { readonly wish: TrialWish; readonly tried: Tried } | null;
  readonly fault: Fault | null;
  readonly waiting: boolean;
};

/** @param wish null while there is nothing to try it on; a new object asks anew */
export function useTrial(wish: TrialWish | null): Trial {
  const [trial, setTrial] = useState<Trial>({ shown: null, fault: null, waiting: false });
  const [bug, setBug] = useState<unknown>(null);
  if (bug !== null) throw bug;
  const queue = useMemo(
    () =>
      new NewestFirst<TrialWish, Outcome<Tried>>({
        ask: askTrial,
        stillWanted: () => false,
        take: ({ wish: asked, answer }) =>
          setTrial(({ shown }) =>
            answer.ok
              ? { shown: { wish: asked, tried: answer.value }, fault: null, waiting: false }
              : { shown, fault: answer.fault, waiting: false },
          ),
        onBug: setBug,
      }),
    [],
  );
  useEffect(() => () => queue.close(), [queue]);
  const newest = useRef<TrialWish | null>(null);
  useEffect(() => {
    if (wish === null || wish === newest.current) return;
    newest.current = wish;
    setTrial((before) => ({ ...before, waiting: true }));
    queue.wish(wish);
  }, [wish, queue]);
  return trial;
}

/** Asks again where the machine left the question out for another one about the same case. */
async function askTrial(wish: TrialWish, revision: number): Promise<Outcome<Tried>> {
  for (;;) {
    const outcome = await machine['template:try']({ ...wish, revision });
    if (outcome.ok || outcome.fault.code !== 'stale') return outcome;
  }
}
