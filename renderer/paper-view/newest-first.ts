// Asks one thing at a time: while an answer is on its way only the newest wish waits, older ones are forgotten.

export type Asked<Wish, Answer> = {
  readonly wish: Wish;
  readonly answer: Answer;
};

export type NewestFirstOptions<Wish, Answer> = {
  /** `revision` grows with each question. */
  readonly ask: (wish: Wish, revision: number) => Promise<Answer>;
  /** The next question waits until this has resolved, so that nobody is asked faster than answers can be shown. */
  readonly take: (asked: Asked<Wish, Answer>) => Promise<void> | void;
  /** Whether the answer to an earlier wish is still worth taking now that `newest` is waiting. */
  readonly stillWanted: (answered: Wish, newest: Wish) => boolean;
  /** What went wrong in `ask` or `take`: a bug, for expected faults are answers. */
  readonly onBug: (bug: unknown) => void;
};

export class NewestFirst<Wish, Answer> {
  private waiting: { readonly wish: Wish } | null = null;
  private busy = false;
  private closed = false;
  private revision = 0;

  constructor(private readonly options: NewestFirstOptions<Wish, Answer>) {}

  wish(wish: Wish): void {
    if (this.closed) return;
    this.waiting = { wish };
    if (!this.busy) void this.work();
  }

  /** Nothing is asked or taken any more. */
  close(): void {
    this.closed = true;
    this.waiting = null;
  }

  private async work(): Promise<void> {
    this.busy = true;
    try {
      while (this.waiting !== null) await this.answerNext(this.waiting.wish);
    } catch (bug) {
      this.options.onBug(bug);
    } finally {
      this.busy = false;
    }
    if (this.waiting !== null) void this.work();
  }

  private async answerNext(wish: Wish): Promise<void> {
    const { ask, take, stillWanted } = this.options;
    this.waiting = null;
    this.revision += 1;
    const answer = await ask(wish, this.revision);
    if (this.closed || (this.isWaiting() && !stillWanted(wish, this.newest()))) return;
    await take({ wish, answer });
  }

  private isWaiting(): boolean {
    return this.waiting !== null;
  }

  private newest(): Wish {
    return (this.waiting as { readonly wish: Wish }).wish;
  }
}
