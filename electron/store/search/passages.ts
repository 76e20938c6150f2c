// Long texts of all drafts, each kept once under a number: findings, requirements and phrases repeat from case to case.

export class Passages {
  private readonly numbers = new Map<string, number>();
  private readonly texts: (string | undefined)[] = [];
  private readonly users: number[] = [];

  /** The number of a text, which is taken in if it is new. Count its users with `use` and `leave`. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.users.push(0);
    this.numbers.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  textOf(number: number): string | undefined {
    return this.texts[number];
  }

  use(numbers: readonly number[]): void {
    for (const number of numbers) this.users[number] = (this.users[number] ?? 0) + 1;
  }

  /** A text without users is let go; its number is not given again. */
  leave(numbers: readonly number[]): void {
    for (const number of numbers) {
      const left = (this.users[number] ?? 0) - 1;
      this.users[number] = left;
      const text = this.texts[number];
      if (left > 0 || text === undefined) continue;
      this.texts[number] = undefined;
      this.numbers.delete(text);
    }
  }

  /** For each number, whether its text holds the term: 1 or 0. */
  holding(term: string): Uint8Array {
    const hits = new Uint8Array(this.texts.length);
    for (const [number, text] of this.texts.entries()) if (text?.includes(term) === true) hits[number] = 1;
    return hits;
  }
}
