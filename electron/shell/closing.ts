// Closing without losing a keystroke: the window is asked to hand over what is not saved, and given time for it.
import { type BrowserWindow, powerMonitor } from 'electron';

/** A window that has not answered by then is closed all the same. */
export const longestWaitMs = 3000;

export type Closing = {
  /** The window has handed over everything but so many drafts, which could not be saved. */
  readonly flushed: (unsaved: number) => Promise<void>;
};

/**
 * @param askToFlush tells the window to hand over what is not saved
 * @param askToStop whether to close although work is under way; null where there is none
 * @param askToLose whether to close although so many drafts could not be saved
 */
export function closeWithCare(
  window: BrowserWindow,
  askToFlush: () => void,
  askToLose: (unsaved: number) => Promise<boolean>,
  askToStop: () => Promise<boolean> | null = () => null,
): Closing {
  let state: 'open' | 'asking' | 'flushing' | 'done' = 'open';
  let patience: NodeJS.Timeout | undefined;
  const finish = (): void => {
    if (state !== 'flushing') return;
    state = 'done';
    clearTimeout(patience);
    if (!window.isDestroyed()) window.close();
  };
  const flush = (): void => {
    state = 'flushing';
    patience = setTimeout(finish, longestWaitMs);
    askToFlush();
  };
  window.on('close', (event) => {
    if (state === 'done' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state !== 'open') return;
    const asked = askToStop();
    if (asked === null) return flush();
    state = 'asking';
    void asked.then((stops) => {
      state = 'open';
      if (stops) flush();
    });
  });
  // At the end of the session Windows waits for nobody; what was typed in the last second is asked for all the same.
  window.on('session-end', askToFlush);
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    window.close();
  });
  const flushed = async (unsaved: number): Promise<void> => {
    if (unsaved === 0 || state !== 'flushing') return finish();
    clearTimeout(patience);
    if (await askToLose(unsaved)) return finish();
    state = 'open';
  };
  return { flushed };
}
