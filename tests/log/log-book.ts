// A log in memory for tests: what the machine would have written to disk.
import { LogBook } from '../../electron/log/log-book';

export type MemoryLog = { readonly log: LogBook; readonly lines: string[] };

/** @param roots where the program's own files lie */
export function memoryLog(roots: readonly string[] = [process.cwd()]): MemoryLog {
  const lines: string[] = [];
  const append = (line: string) => void lines.push(line);
  const files = { append, appendNow: append, lastLines: async () => lines, settled: async () => undefined };
  // Time runs fast here, so that no line is left out.
  let minutes = 0;
  const now = () => {
    minutes += 1;
    return new Date(Date.UTC(2026, 9, 20) + minutes * 60_000);
  };
  return { log: new LogBook(files, roots, now), lines };
}
