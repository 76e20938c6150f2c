// `pilin`: where the process begins, or the thread in which the packed desk runs it. Everything else can be called from
// a test.
import { isMainThread, workerData } from 'node:worker_threads';
import { blockingTerminal } from './blocking-terminal';
import { exitStatus } from './exit-status';
import { main } from './main';
import { processTerminal } from './terminal';
import { type ThreadOrder, tellBegun, tellEnded } from './thread-state';

if (isMainThread) {
  main(process.argv.slice(2), processTerminal()).then((status) => {
    process.exitCode = status;
  });
} else inThread(workerData as ThreadOrder);

/** However the thread ends, the desk that stands still is told. */
function inThread({ words, memory }: ThreadOrder): void {
  process.once('exit', (code) => tellEnded(memory, code === 0 ? exitStatus.bug : code));
  tellBegun(memory);
  void main(words, blockingTerminal()).then((status) => tellEnded(memory, status));
}
