// Lets work on the same draft happen one after the other, and work on different drafts at once.

export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Does the work once all earlier work under the key is done, however it ended. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    const forget = (): void => {
      if (this.last.get(key) === mine) this.last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  }

  /** Resolves when no work is under way. */
  async quiet(): Promise<void> {
    while (this.last.size > 0) await Promise.allSettled(this.last.values());
  }
}
