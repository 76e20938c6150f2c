// How far a batch has come: a bar on a screen, else a plain line every few seconds; short batches say nothing.
import type { Terminal } from './terminal';

const barWidth = 24;
const screenPauseMs = 80;
const linePauseMs = 5000;

export type Progress = { readonly step: () => void; readonly end: () => void };

/** @param total papers to be made. @param now clock in milliseconds */
export function startProgress(
  terminal: Terminal,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  const isScreen = terminal.screenColumns !== null;
  const pauseMs = isScreen ? screenPauseMs : linePauseMs;
  let done = 0;
  let toldAt = now();
  let isShown = false;
  return {
    step: () => {
      done += 1;
      if (total < 2 || now() - toldAt < pauseMs) return;
      toldAt = now();
      isShown = true;
      terminal.err(isScreen ? `\r${bar(done, total, terminal.screenColumns ?? 80)}` : `${done}/${total}\n`);
    },
    end: () => {
      if (isScreen && isShown) terminal.err('\r\u001b[K');
    },
  };
}

function bar(done: number, total: number, columns: number): string {
  const filled = Math.floor((barWidth * done) / total);
  const text = `[${'='.repeat(filled)}${' '.repeat(barWidth - filled)}] ${done}/${total}`;
  return text.slice(0, columns - 1);
}
