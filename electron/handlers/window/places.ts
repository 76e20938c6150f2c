// Where the clerk is, kept in mind by the machine: it outlives the window's page, and is forgotten with the program.

import type { InputOf } from '../../contract/table';
import type { windowChannels } from '../../contract/window-channels';

export type Place = InputOf<typeof windowChannels, 'window:at'>['place'];

/** A page that dies within this time of coming back to a place is taken to die of it. */
const soonMs = 30_000;

export class Places {
  private place: Place | null = null;
  private recalledAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly nowMs: () => number) {}

  note(place: Place): void {
    this.place = place;
  }

  recall(): Place | null {
    if (this.place !== null) this.recalledAt = this.nowMs();
    return this.place;
  }

  /** The page has died. */
  died(): void {
    if (this.nowMs() - this.recalledAt < soonMs) this.place = null;
  }
}
