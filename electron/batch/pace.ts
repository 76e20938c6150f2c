// How long the rest will take, by the rows done last: what was done long ago, or before a pause, says little.

const looksBackRows = 60;

export class Pace {
  private readonly times: number[] = [];

  constructor(private readonly now: () => number) {}

  /** After a pause nothing that was measured before it counts. */
  begin(): void {
    this.times.length = 0;
    this.times.push(this.now());
  }

  step(): void {
    this.times.push(this.now());
    if (this.times.length > looksBackRows) this.times.shift();
  }

  /** Milliseconds, null while too few rows are done to say. */
  remaining(rows: number): number | null {
    const [first] = this.times;
    const last = this.times.at(-1);
    if (first === undefined || last === undefined || this.times.length < 4) return null;
    return Math.round((rows * (last - first)) / (this.times.length - 1));
  }
}
