// Runs a program of the system without a shell, so that no name of a printer or paper can be a command.
import { execFile } from 'node:child_process';

export type Ran =
  | { readonly ok: true; readonly output: string }
  /** `reason` is the first line of what it complained, or "". */
  | { readonly ok: false; readonly reason: string };

const longestMs = 30_000;

/** Output in English, so that it can be read. */
export function runProgram(program: string, args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, LC_ALL: 'C', LANGUAGE: 'C' };
  return new Promise((resolve) => {
    execFile(program, [...args], { env, timeout: longestMs, windowsHide: true }, (error, output, complaint) => {
      if (error === null) resolve({ ok: true, output });
      else resolve({ ok: false, reason: firstLine(complaint) || firstLine(error.message) });
    });
  });
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}
