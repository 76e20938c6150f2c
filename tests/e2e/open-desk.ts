// Starts the real program for a journey, each time on a data folder of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { ownDisplay } from './desk/own-display';

declare module 'vitest' {
  interface ProvidedContext {
    electron: { executable: string; args: string[] };
    /** Folder of the packed program that is driven, as it is shipped; null in a clone. */
    packed: string | null;
  }
}

export type OpenDesk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Folder of settings and data; `data` in it holds the drafts. */
  readonly folder: string;
  /** Addresses that the window asked for since it opened. */
  readonly requests: readonly string[];
  /** Starts the program once more on the same data folder; resolves with its exit status. */
  readonly startAgain: (words?: readonly string[]) => Promise<number | null>;
  /** Ends the program as a power cut does, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  /** Closes the program and keeps the folder. */
  readonly end: () => Promise<void>;
  /** Closes the program and removes the folder. */
  readonly close: () => Promise<void>;
};

type Wish = {
  /** Folder of an earlier start; without it an empty one is made. */
  readonly folder?: string;
  readonly switches?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** The program as it is shipped: an empty folder leads to the first start. */
export async function startDesk({ folder, switches = [], environment = {} }: Wish = {}): Promise<OpenDesk> {
  const { executable, args } = inject('electron');
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'pilin-journey-')));
  const env = { ...process.env, DISPLAY: ownDisplay(), ...environment } as Record<string, string>;
  const all = [...args, `--pilin-data=${own}`, ...switches];
  // The packed program is driven in its sandbox, unless by root, who cannot have one.
  const chromiumSandbox = inject('packed') !== null && process.getuid?.() !== 0;
  const app = await _electron.launch({ executablePath: executable, args: all, env, chromiumSandbox });
  const requests: string[] = [];
  app.context().on('request', (request) => requests.push(request.url()));
  const page = await app.firstWindow();
  page.setDefaultTimeout(20_000);
  await page.waitForSelector('main');
  const end = () => app.close();
  const close = async () => {
    await end();
    await rm(own, { recursive: true, force: true, maxRetries: 3 });
  };
  const kill = async () => {
    const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
    app.process().kill('SIGKILL');
    await gone;
  };
  const startAgain = (words: readonly string[] = []) =>
    new Promise<number | null>((resolve) => {
      spawn(executable, [...all, ...words], { env, stdio: 'ignore' }).once('exit', resolve);
    });
  return { app, page, folder: own, requests, startAgain, kill, end, close };
}

/** The desk as `npm start` opens it, on the example office, cases and operations. */
export async function openDesk(switches: readonly string[] = [], wish: Wish = {}): Promise<OpenDesk> {
  const desk = await startDesk({ ...wish, switches: ['--pilin-examples', ...switches] });
  await desk.page.waitForSelector('[role=grid] [aria-rowindex="2"]');
  return desk;
}
