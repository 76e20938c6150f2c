// The displays of the journeys: one for each that runs at the same time, so that no window takes another's keys.
import { availableParallelism } from 'node:os';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

/** Two, where displays of our own can be started and there is more than one core; a clerk's own display shows one. */
export const journeysAtOnce = hasDisplay() || availableParallelism() < 2 ? 1 : 2;

/** @returns {Promise<{names: string[], stop: () => void}>} `names` are values for DISPLAY */
export async function startDisplays() {
  if (hasDisplay()) return { names: [process.env.DISPLAY ?? ''], stop: () => undefined };
  const started = await Promise.all(Array.from({ length: journeysAtOnce }, () => startVirtualDisplay()));
  const stop = () => {
    for (const one of started) one.stop();
  };
  return { names: started.map(({ name }) => name), stop };
}
