// Bundles on their way in, by the handles the window knows: their paths stay here. One is looked at at a time; what was
// unpacked of an earlier one is removed.
import { randomUUID } from 'node:crypto';
import { type Arrived, dismiss } from '../../exchange/arrived';

type Arrival = {
  readonly path: string;
  /** Once it was examined. */
  arrived: Arrived | null;
};

export class Arrivals {
  private readonly known = new Map<string, Arrival>();

  /** @param path absolute */
  add(path: string): string {
    const handle = randomUUID();
    this.known.set(handle, { path, arrived: null });
    return handle;
  }

  get(handle: string): Arrival | undefined {
    return this.known.get(handle);
  }

  /** Keeps what examining made of it, and lets the others go. */
  async keep(handle: string, arrived: Arrived): Promise<void> {
    for (const [other, arrival] of this.known) if (other !== handle) await this.drop(arrival);
    const mine = this.known.get(handle);
    if (mine !== undefined) mine.arrived = arrived;
  }

  /** After it was accepted or declined, and before it is examined anew. */
  async letGo(handle: string): Promise<void> {
    const arrival = this.known.get(handle);
    if (arrival !== undefined) await this.drop(arrival);
  }

  private async drop(arrival: Arrival): Promise<void> {
    const { arrived } = arrival;
    arrival.arrived = null;
    if (arrived !== null) await dismiss(arrived).catch(() => undefined);
  }
}
