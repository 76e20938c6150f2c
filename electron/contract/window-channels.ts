// The border, window: what the window tells of itself. The machine's events are in events.ts.
import { nothing } from './border-schemas';

export const windowChannels = {
  /** The answer to the event `flush`: everything typed has been handed to draft:save and answered. */
  'window:flushed': { input: nothing, output: nothing },
} as const;
