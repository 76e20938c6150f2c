// The worker's thread: takes one request after another and answers it; a paper's bytes are handed over, not copied.
import { parentPort } from 'node:worker_threads';
import type { Outcome } from '../contract/outcome';
import { openPaperRoom } from './paper-room';
import type { Reply, Request } from './questions';

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
    return { number, bug: placesOf(bug) };
  }
}

/** The message of a bug may hold case data; where it happened may not. */
function placesOf(bug: unknown): string {
  if (!(bug instanceof Error)) return 'unknown fault';
  const places = (bug.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [bug.name, ...places].join('\n');
}

/** The buffers of files that only this answer holds; a view into a larger buffer is copied instead. */
function bytesIn(value: unknown): ArrayBuffer[] {
  const all = new Set<ArrayBuffer>();
  const add = (bytes: unknown): void => {
    if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return;
    if (bytes.byteLength === bytes.buffer.byteLength) all.add(bytes.buffer);
  };
  const { pdf, files } = value as { pdf?: unknown; files?: readonly { readonly bytes: unknown }[] };
  add(pdf);
  for (const file of files ?? []) add(file.bytes);
  return [...all];
}
