// An empty folder of its own for each test, removed afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, onTestFinished } from 'vitest';

const preparations: ((folder: string) => void)[] = [];

/** For suites that run once more over folders of another kind. */
export function prepareEachFolder(preparation: (folder: string) => void): void {
  preparations.push(preparation);
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const prepare of preparations) prepare(folder);
  return folder;
}

/** A test that reads or alters the words of a file, of which an encrypted one shows none. */
export function onPlainFiles(title: string, test: () => Promise<void>): void {
  if (preparations.length === 0) it(title, test);
}
