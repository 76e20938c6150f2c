// Saves what was typed after a pause, one save at a time, the newest last. Knows neither React nor what it saves.

export type Saver = {
  /** Something was changed. */
  readonly changed: () => void;
  /** Saves now whatever is not saved yet. */
  readonly flush: () => Promise<void>;
  /** Forgets the pause; nothing is saved any more. */
  readonly stop: () => void;
};

export type SaverState = 'unsaved' | 'saving' | 'settled';

/** The clock of the window, or of a test. */
export type Pauses = {
  readonly begin: (run: () => void, milliseconds: number) => unknown;
  readonly end: (pause: never) => void;
};

const windowPauses: Pauses = {
  begin: (run, milliseconds) => setTimeout(run, milliseconds),
  end: (pause: number) => clearTimeout(pause),
};

/**
 * @param save takes what is newest at that moment; must tell its own faults and not throw for them
 * @param pauseMs how long nothing may change before a save begins
 */
export function autosave(
  save: () => Promise<void>,
  pauseMs: number,
  onState: (state: SaverState) => void = () => {},
  pauses: Pauses = windowPauses,
): Saver {
  let pause: unknown = null;
  let pending = false;
  let running: Promise<void> | null = null;

  const endPause = (): void => {
    if (pause !== null) pauses.end(pause as never);
    pause = null;
  };
  const run = async (): Promise<void> => {
    while (pending) {
      pending = false;
      onState('saving');
      await save();
    }
    onState('settled');
  };
  const begin = (): Promise<void> => {
    endPause();
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    changed: () => {
      pending = true;
      onState('unsaved');
      endPause();
      pause = pauses.begin(() => void begin(), pauseMs);
    },
    flush: async () => {
      while (pending || running) await begin();
    },
    stop: () => {
      endPause();
      pending = false;
    },
  };
}
