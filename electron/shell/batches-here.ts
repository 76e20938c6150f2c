// The batches of this computer: threads of their own for their papers, what the window is told of them, and the question
// before it closes on one at work.
import { availableParallelism } from 'node:os';
import { BatchesAtWork } from '../handlers/batch/batches-at-work';
import type { LogBook } from '../log/log-book';
import { crewSize, PaperCrew } from '../paper-worker/paper-crew';
import type { Resources } from '../resources';
import type { DeskWindow } from './desk-window';

export function batchesHere({ paperWorker }: Resources, log: LogBook, window: DeskWindow): BatchesAtWork {
  const crew = new PaperCrew(paperWorker, crewSize(availableParallelism()), log);
  const batches = new BatchesAtWork(crew, (bug) => log.bug('batch:go-on', bug));
  batches.hear((progress) => window.tell({ name: 'batch', progress }));
  window.workingOn(() => batches.running);
  return batches;
}
