// Judges one input: it must be worked off without throwing, within two seconds of computing, and without leaving the folder.
import type { Work } from './target';

/** Of computing, so that a busy machine makes nobody fail. */
const longestMs = 2000;
/** Making a failing input smaller ends here: what is kept is then smaller, if not the smallest. */
const shrinkingMs = 15_000;

export type Judge = (input: unknown) => Promise<void>;

/**
 * @param strays calls that led out of the folder so far
 * @param begin told of each input before it is worked off
 * @param note told what became of it, unless it is only a smaller form of one that failed
 */
export function judgeFor(
  work: Work<unknown>,
  strays: readonly string[],
  begin: (input: unknown) => void,
  note: (what: string) => void,
): Judge {
  let failedAt: number | null = null;
  return async (input) => {
    if (failedAt !== null && Date.now() - failedAt > shrinkingMs) return;
    begin(input);
    const strayed = strays.length;
    const from = process.cpuUsage();
    try {
      await work(input, (what) => failedAt === null && note(what));
      const { user, system } = process.cpuUsage(from);
      const ms = Math.round((user + system) / 1000);
      if (ms > longestMs) throw new Error(`took ${ms} ms of computing`);
      if (strays.length > strayed) throw new Error(`left the folder: ${strays.slice(strayed).join(', ')}`);
    } catch (error) {
      failedAt ??= Date.now();
      throw error;
    }
  };
}
