// Who waits for the worker: in order, except that a newer draft of the same subject takes the place of an older one.

export type Waiting = {
  /** Drafts for the screen bear their subject's id; anything else is never replaced. */
  readonly replaces: string | null;
};

export class WaitingLine<T extends Waiting> {
  private waiting: T[] = [];

  /** @returns those that the new one made stale */
  add(one: T): readonly T[] {
    const stale = one.replaces === null ? [] : this.waiting.filter(({ replaces }) => replaces === one.replaces);
    this.waiting = [...this.waiting.filter((other) => !stale.includes(other)), one];
    return stale;
  }

  next(): T | undefined {
    return this.waiting.shift();
  }
}
