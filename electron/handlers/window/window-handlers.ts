// Answers what the window tells of itself: a bug in the page, and where the clerk is.
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { windowChannels } from '../../contract/window-channels';
import type { Log } from '../../log/log-book';
import type { Places } from './places';

type Handlers = FunctionsOf<typeof windowChannels>;

export function windowHandlers(log: Log, places: Places): Omit<Handlers, 'window:flushed'> {
  return {
    'window:bug': async (told) => {
      log.bug('page', told);
      return done({});
    },
    'window:at': async ({ place }) => {
      places.note(place);
      return done({});
    },
    'window:place': async () => done({ place: places.recall() }),
  };
}
