// Lets lists be written a little after a change, many changes at once, and at the latest on closing.

const waitMs = 3000;

export type Later = {
  /** What is to be done. Called once, before the first change matters. */
  saves(work: () => Promise<void>): void;
  changed(): void;
  /** Does what is still waiting, and nothing afterwards. */
  stop(): Promise<void>;
};

/** Failures are not told: what is written here can be rebuilt, and a full disk shows itself where drafts are saved. */
export function saveLater(): Later {
  let work: () => Promise<void> = async () => undefined;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    timer = null;
    running = running.then(work).catch(() => undefined);
  };
  return {
    saves: (given) => {
      work = given;
    },
    changed: () => {
      if (stopped || timer !== null) return;
      timer = setTimeout(run, waitMs);
      timer.unref();
    },
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      run();
      await running;
    },
  };
}
