// The two streams, written at once and whole: in a thread whose parent stands still nothing else would ever write them.
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Terminal } from './terminal';

const pauseMs = 5;
const usualColumns = 80;

type Write = (descriptor: number, bytes: Uint8Array) => number;

/** @param write puts out as much as fits and answers how much that was. @throws errors of node:fs */
export function blockingTerminal(write: Write = writeSync): Terminal {
  return {
    out: speaker(1, '\n', write),
    err: speaker(2, '', write),
    screenColumns: isatty(2) ? usualColumns : null,
  };
}

/** A reader that went away (`| head`) ends the talking, not the work. */
function speaker(descriptor: number, end: string, write: Write): (text: string) => void {
  let isOpen = true;
  return (text) => {
    if (isOpen) isOpen = writeAll(descriptor, new TextEncoder().encode(text + end), write);
  };
}

/** @returns whether anyone still reads */
function writeAll(descriptor: number, bytes: Uint8Array, write: Write): boolean {
  for (let from = 0; from < bytes.length; ) {
    try {
      from += write(descriptor, bytes.subarray(from));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      // The reader is slower than we are.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
  return true;
}
