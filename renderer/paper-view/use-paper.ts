// Asks the machine for the paper that is wished for, and drops answers that come after the wish has changed.
import { useEffect, useState } from 'react';
import type { ComposedPaper, Input } from '../../electron/contract/channels';
import type { Outcome } from '../../electron/contract/outcome';
import { machine } from '../bridge';

export type Wish = Input<'paper:compose'>;

export type Answer = { readonly wish: Wish; readonly outcome: Outcome<ComposedPaper> };

/** The newest answer and whether it still is that to an earlier wish. */
export function usePaper(wish: Wish | null): { readonly answer: Answer | null; readonly waiting: boolean } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const key = wishKey(wish);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the wish, which is a new object each time
  useEffect(() => {
    if (wish === null) return;
    let wanted = true;
    machine['paper:compose'](wish).then((outcome) => {
      if (wanted) setAnswer({ wish, outcome });
    });
    return () => {
      wanted = false;
    };
  }, [key]);

  return { answer, waiting: wish !== null && wishKey(answer?.wish ?? null) !== key };
}

/** One word for a wish; also the mark by which a page says what it shows. */
export function wishKey(wish: Wish | null): string {
  return wish === null ? '' : [wish.id, wish.kind, wish.language, wish.layout].join('/');
}
