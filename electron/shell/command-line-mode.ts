// `pilin` in the packed program: the same command line, run by the desk's executable without a window and without a
// display. Electron's own way for that (running as Node) is switched off in what is shipped, and Chromium ends the process
// where there is no display, once the main script has been read; so this script stands still until the work is done.
import { Worker } from 'node:worker_threads';
import { type ThreadOrder, threadMemory, waitForEnd } from '../command-line/thread-state';

/** What the wrapper scripts of build/packing put before the words of the command line. */
const marker = '--pilin-command-line';
const longestStartMs = 60_000;

/** The words after the marker and `--`; null where the desk is meant. @param argv of the process */
export function commandLineWords(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf(marker);
  const isBeforeWords = at > 0 && argv[at + 1] === '--' && !argv.slice(0, at).includes('--');
  return isBeforeWords ? argv.slice(at + 2) : null;
}

/** Runs to the end; nothing else happens in this process meanwhile. @param entry absolute path of the command line's bundle */
export function runCommandLine(entry: string, words: readonly string[]): number {
  const memory = threadMemory();
  const order: ThreadOrder = { words, memory };
  new Worker(entry, { workerData: order });
  const status = waitForEnd(memory, longestStartMs);
  if (status === null)
    process.stderr.write(
      '程序文件不完整，命令行未能启动。 / Files of the program are missing: the command line did not start.\n',
    );
  return status ?? 1;
}
