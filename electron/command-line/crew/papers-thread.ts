// A helping thread of a batch: makes the papers of the cases it is handed, and hands back what came of each.
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadJob, ThreadReply } from './crew';
import { type BatchOrder, PaperMaker } from './papers-of-case';

const maker = new PaperMaker(workerData as BatchOrder);

/** One after the other: jobs that wait must not share the memory of the one that is made. */
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ number, ...job }: ThreadJob) => {
  before = before.then(async () => {
    const reply: ThreadReply = { number, papers: await maker.papersOf(job) };
    parentPort?.postMessage(reply);
  });
});
