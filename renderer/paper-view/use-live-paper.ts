// The paper as it is now: set anew with each change, never asked for faster than it can be shown.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Fault, Outcome } from '../../electron/contract/outcome';
import { type Input, machine, type Output } from '../bridge';
import { NewestFirst } from './newest-first';

export type PaperSubject = Input<'paper:set'>['subject'];
export type PaperChoice = Input<'paper:set'>['choice'];
export type SetPaper = Output<'paper:set'>;

type Wish = { readonly subject: PaperSubject; readonly choice: PaperChoice };

/** A paper, and what it was set from. */
export type Shown = Wish & { readonly paper: SetPaper };

export type LivePaper = {
  /** The last good paper; it may be of an earlier wish. */
  readonly shown: Shown | null;
  /** Why the newest wish could not be set. */
  readonly fault: Fault | null;
  readonly waiting: boolean;
  /** To be called when the pages in sight have been drawn from these bytes. */
  readonly onDrawn: (bytes: Uint8Array) => void;
};

/** So long the next question waits for the drawing of the last answer, which never comes in a hidden window. */
const longestDrawingMs = 1000;
/** Code of the fault by which the machine says that a newer question took this one's place. */
const overtaken = 'stale';

/** @param wish null while there is nothing to set; a new object asks anew */
export function useLivePaper(wish: Wish | null): LivePaper {
  const [state, setState] = useState<Omit<LivePaper, 'onDrawn'>>({ shown: null, fault: null, waiting: false });
  const [bug, setBug] = useState<unknown>(null);
  const drawing = useRef<Drawing | null>(null);
  if (bug !== null) throw bug;

  const queue = useMemo(() => {
    return new NewestFirst<Wish, Outcome<SetPaper>>({
      ask: (asked, revision) => askPaper({ ...asked, revision }),
      stillWanted: (answered, newest) => isSamePaper(answered, newest),
      take: ({ wish: asked, answer }) => {
        if (!answer.ok) return setState(({ shown }) => ({ shown, fault: answer.fault, waiting: false }));
        const paper = answer.value;
        setState({ shown: { ...asked, paper }, fault: null, waiting: false });
        drawing.current = new Drawing(paper.pdf);
        return drawing.current.done;
      },
      onBug: setBug,
    });
  }, []);
  useEffect(() => () => queue.close(), [queue]);

  const newest = useRef<Wish | null>(null);
  useEffect(() => {
    if (wish === null || wish === newest.current) return;
    newest.current = wish;
    setState((before) => (before.waiting ? before : { ...before, waiting: true }));
    queue.wish(wish);
  }, [wish, queue]);

  const onDrawn = useCallback((bytes: Uint8Array) => drawing.current?.end(bytes), []);
  return useMemo(() => ({ ...state, onDrawn }), [state, onDrawn]);
}

/** Whether two wishes are for one paper in one form, so that an earlier answer may stand in for the later one. */
export function isSamePaper(one: Wish, other: Wish): boolean {
  return (
    one.subject.id === other.subject.id &&
    one.choice.kind === other.choice.kind &&
    one.choice.language === other.choice.language &&
    one.choice.layout === other.choice.layout
  );
}

/** Asks again where the machine left the question out for another one about the same draft. */
export async function askPaper(input: Input<'paper:set'>): Promise<Outcome<SetPaper>> {
  for (;;) {
    const outcome = await machine['paper:set'](input);
    const leftOut = !outcome.ok && outcome.fault.code === overtaken;
    const another = outcome.ok && outcome.value.revision !== input.revision;
    if (!leftOut && !another) return outcome;
  }
}

/** The time from an answer until it is on the screen. */
class Drawing {
  readonly done: Promise<void>;
  private resolve: () => void = () => {};

  constructor(private readonly bytes: Uint8Array) {
    this.done = new Promise((resolve) => {
      this.resolve = resolve;
    });
    setTimeout(this.resolve, longestDrawingMs);
  }

  end(bytes: Uint8Array): void {
    if (bytes === this.bytes) this.resolve();
  }
}
