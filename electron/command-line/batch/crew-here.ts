// Who sets the papers of a batch on the command line: threads beside this one where the program runs from its bundles, else
// this thread itself, as within the packed desk, whose own thread stands still meanwhile.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import type { Office } from '../../../templates/office/office';
import type { Crew } from '../../handlers/batch/batches-at-work';
import { PaperCrew } from '../../paper-worker/paper-crew';
import { openPaperRoom } from '../../paper-worker/paper-room';

const mostThreads = 4;

export function crewHere(): Crew {
  const bundle = join(dirname(dirname(fileURLToPath(import.meta.url))), 'paper-worker', 'paper-worker.cjs');
  if (isMainThread && existsSync(bundle)) return new PaperCrew(bundle, Math.min(mostThreads, availableParallelism()));
  const rooms = new WeakMap<Office, ReturnType<typeof openPaperRoom>>();
  return {
    size: 1,
    rest: async () => undefined,
    ask: (name, office, question) => {
      const room = rooms.get(office) ?? openPaperRoom(office);
      rooms.set(office, room);
      return room[name](question as never) as never;
    },
  };
}
