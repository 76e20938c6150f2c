// Starts the real program for a journey, each time on an empty data folder of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    electron: { executable: string; args: string[] };
    display: string;
  }
}

export type OpenDesk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Addresses that the window asked for since it opened. */
  readonly requests: readonly string[];
  /** Starts the program once more on the same data folder; resolves with its exit status. */
  readonly startAgain: () => Promise<number | null>;
  readonly close: () => Promise<void>;
};

/** @param switches further command-line switches of the program. The desk is on the example office and its cases. */
export async function openDesk(switches: readonly string[] = []): Promise<OpenDesk> {
  const { executable, args } = inject('electron');
  const data = await mkdtemp(join(tmpdir(), 'pilin-journey-'));
  const env = { ...process.env, DISPLAY: inject('display') } as Record<string, string>;
  const all = [...args, `--pilin-data=${data}`, ...switches];
  const app = await _electron.launch({ executablePath: executable, args: all, env });
  const requests: string[] = [];
  app.context().on('request', (request) => requests.push(request.url()));
  const page = await app.firstWindow();
  await takeExamples(page);
  const close = async () => {
    await app.close();
    await rm(data, { recursive: true, force: true });
  };
  const startAgain = () =>
    new Promise<number | null>((resolve) => {
      spawn(executable, all, { env, stdio: 'ignore' }).once('exit', resolve);
    });
  return { app, page, requests, startAgain, close };
}

type Bridge = { readonly pilin: { 'office:take-examples': (wish: { withCases: boolean }) => Promise<unknown> } };

async function takeExamples(page: Page): Promise<void> {
  await page.waitForSelector('main');
  await page.evaluate(() => (window as unknown as Bridge).pilin['office:take-examples']({ withCases: true }));
  await page.reload();
  await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
}

/** Waits until a paper stands on the screen with all its pages drawn; `mark` is id/kind/language/layout. */
export async function waitForPaper(page: Page, mark?: string): Promise<void> {
  const shown = mark === undefined ? ':not([data-shown=""])' : `[data-shown="${mark}"]`;
  await page.waitForSelector(`[data-shown]${shown}`);
}
