// What the packed desk and the thread that runs the command line in it tell each other, in memory both can see: the desk's
// own thread stands still meanwhile and hears no message.

/** What the thread is handed at its start. */
export type ThreadOrder = { readonly words: readonly string[]; readonly memory: SharedArrayBuffer };

const [phaseAt, statusAt] = [0, 1];
const phases = { waiting: 0, begun: 1, ended: 2 } as const;

/** Room for the phase and the exit status. */
export function threadMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
}

/** The thread has been loaded. */
export function tellBegun(memory: SharedArrayBuffer): void {
  enter(new Int32Array(memory), phases.begun);
}

/** Everything is written and done. The first word counts: the thread itself ends a moment after its work. */
export function tellEnded(memory: SharedArrayBuffer, status: number): void {
  const cells = new Int32Array(memory);
  if (Atomics.load(cells, phaseAt) === phases.ended) return;
  Atomics.store(cells, statusAt, status);
  enter(cells, phases.ended);
}

/**
 * Stands still until the thread has ended.
 * @param withinMs how long the thread may take to be loaded; its work may take as long as it likes
 * @returns the exit status; null where the thread never began
 */
export function waitForEnd(memory: SharedArrayBuffer, withinMs: number): number | null {
  const cells = new Int32Array(memory);
  if (Atomics.wait(cells, phaseAt, phases.waiting, withinMs) === 'timed-out') return null;
  Atomics.wait(cells, phaseAt, phases.begun);
  return Atomics.load(cells, statusAt);
}

function enter(cells: Int32Array, phase: number): void {
  Atomics.store(cells, phaseAt, phase);
  Atomics.notify(cells, phaseAt);
}
