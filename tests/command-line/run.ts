// Runs the command line in this process with its two streams caught.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../electron/command-line/main';

export type Ran = {
  readonly status: number;
  readonly out: readonly string[];
  readonly err: string;
  /** The lines of standard output as JSON. */
  readonly json: () => Record<string, unknown>[];
};

export async function run(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  let err = '';
  const terminal = {
    out: (line: string) => out.push(line),
    err: (text: string) => {
      err += text;
    },
    screenColumns: null,
  };
  const status = await main(argv, terminal);
  return { status, out, err, json: () => out.map((line) => JSON.parse(line)) };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'pilin-run-'));
export const office = 'examples/office.json';
export const exampleCase = (name: string): string => `examples/cases/${name}.json`;
