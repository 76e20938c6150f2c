// The worker's thread: takes one request after another and answers it; a paper's bytes are handed over, not copied.
import { parentPort, workerData } from 'node:worker_threads';
import { bugPlaces } from '../contract/bug-places';
import type { Outcome } from '../contract/outcome';
import { takeKeys } from '../store/disk/data-disk';
import { openPaperRoom } from './paper-room';
import type { MadePaper, Reply, Request, SetPaper } from './questions';

takeKeys(workerData);

let room: ReturnType<typeof openPaperRoom> | undefined;

parentPort?.on('message', async (request: Request) => {
  if (request.office !== undefined) room = openPaperRoom(request.office);
  const reply = await answer(request);
  parentPort?.postMessage(reply, 'value' in reply ? bytesIn(reply.value) : []);
});

async function answer({ number, name, question }: Request): Promise<Reply> {
  try {
    if (room === undefined) throw new Error('asked before the office was told');
    const outcome: Outcome<unknown> = await room[name](question as never);
    return outcome.ok ? { number, value: outcome.value } : { number, fault: outcome.fault };
  } catch (bug) {
    return { number, bug: bugPlaces(bug) };
  }
}

/** The buffers of the files in an answer; each holds nothing else. */
function bytesIn(value: unknown): ArrayBuffer[] {
  const { pdf, files } = value as Partial<SetPaper & MadePaper>;
  return [...(pdf === undefined ? [] : [pdf]), ...(files ?? []).map(({ bytes }) => bytes)].map(({ buffer }) => buffer);
}
