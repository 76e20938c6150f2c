// Closing without losing a keystroke: the window is asked to hand over what is not saved, and given time for it.
import { type BrowserWindow, powerMonitor } from 'electron';

/** A window that has not answered by then is closed all the same. */
export const longestWaitMs = 3000;
/** A page that hangs does not even hear that it is closed: its window is then taken away. */
const longestCloseMs = 2000;

export type Closing = {
  /** The window has handed over everything but so many drafts, which could not be saved. */
  readonly flushed: (unsaved: number) => Promise<void>;
};

type Asks = {
  /** Tells the window to hand over what is not saved. */
  readonly toFlush: () => void;
  /** Whether to close although so many drafts could not be saved. */
  readonly toLose: (unsaved: number) => Promise<boolean>;
  /** Whether to close although work is under way; null where there is none. */
  readonly toStop: () => Promise<boolean> | null;
};

/** @param stayed told whenever the person keeps the window open after all */
export function closeWithCare(window: BrowserWindow, asks: Asks, stayed: () => void): Closing {
  let state: 'open' | 'asking' | 'flushing' | 'done' = 'open';
  let patience: NodeJS.Timeout | undefined;
  const finish = (): void => {
    if (state === 'open' || state === 'done') return;
    state = 'done';
    clearTimeout(patience);
    closeSurely(window);
  };
  const flush = (): void => {
    state = 'flushing';
    patience = setTimeout(finish, longestWaitMs);
    asks.toFlush();
  };
  const stay = (): void => {
    state = 'open';
    stayed();
  };
  window.on('close', (event) => {
    if (state === 'done' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state !== 'open') return;
    const asked = asks.toStop();
    if (asked === null) return flush();
    state = 'asking';
    void asked.catch(() => false).then((stops) => (stops ? flush() : stay()));
  });
  // At the end of the session Windows waits for nobody; what was typed in the last second is asked for all the same.
  window.on('session-end', asks.toFlush);
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    if (window.isDestroyed()) return;
    event?.preventDefault();
    window.close();
  });
  const flushed = async (unsaved: number): Promise<void> => {
    // A late word of an earlier try closes nothing, and asks nothing twice.
    if (state !== 'flushing') return;
    if (unsaved === 0) return finish();
    clearTimeout(patience);
    state = 'asking';
    const isLost = await asks.toLose(unsaved).catch(() => false);
    if (isLost) finish();
    else stay();
  };
  return { flushed };
}

function closeSurely(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  window.close();
  setTimeout(() => {
    if (!window.isDestroyed()) window.destroy();
  }, longestCloseMs);
}
