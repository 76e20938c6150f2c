// The machine behind the window, in real Electron: closing with care, crashes, a second program, a folder in use.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { caseForm } from './desk/case-form';
import { draftsList } from './desk/drafts-list';
import { ownDisplay } from './desk/own-display';
import { openDesk } from './open-desk';

type Answer = { ok: boolean; value?: never; fault?: { code: string } };

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-journey-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const environment = () => ({ ...process.env, DISPLAY: ownDisplay() }) as Record<string, string>;

async function start(data: string): Promise<{ app: ElectronApplication; page: Page }> {
  const { executable, args } = inject('electron');
  const all = [...args, `--pilin-data=${data}`];
  const app = await _electron.launch({ executablePath: executable, args: all, env: environment() });
  const page = await app.firstWindow();
  await page.waitForFunction(() => 'pilin' in window);
  return { app, page };
}

const ask = (page: Page, name: string, input: unknown = {}): Promise<Answer> =>
  page.evaluate(
    ([channel, question]) =>
      (window as unknown as { pilin: Record<string, (asked: unknown) => Promise<Answer>> }).pilin[channel as string]?.(
        question,
      ) as Promise<Answer>,
    [name, input],
  );

const ended = (app: ElectronApplication): Promise<void> => app.waitForEvent('close').then(() => undefined);

describe('closing', () => {
  it('takes the window of a page away that hangs, and ends', async () => {
    const { app, page } = await start(await ownFolder());
    const gone = ended(app);
    await page.evaluate(() => {
      setTimeout(() => {
        for (;;) Math.random();
      });
    });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;
  });

  it('asks the window to hand over what is not saved, and waits for it', async () => {
    const data = await ownFolder();
    const { app, page } = await start(data);
    await ask(page, 'office:take-examples', { withCases: false });
    const made = (await ask(page, 'draft:create', { copyOf: null })) as unknown as {
      value: { draft: { id: string; updatedAt: string; case: object } };
    };
    const { draft } = made.value;
    await page.evaluate((unsaved) => {
      const pilin = (window as unknown as { pilin: Record<string, (asked: unknown) => Promise<unknown>> }).pilin;
      const hear = pilin.onEvent as unknown as (listener: (event: { name: string }) => void) => void;
      hear(async ({ name }) => {
        if (name !== 'flush') return;
        const changed = { ...unsaved, case: { ...unsaved.case, source: 'complaint' } };
        await pilin['draft:save']?.({ draft: changed, expected: unsaved.updatedAt });
        await pilin['window:flushed']?.({ unsaved: 0 });
      });
    }, draft);
    const end = ended(app);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await end;
    const kept = await readFile(join(data, 'data', 'drafts', `${draft.id}.json`), 'utf8');
    expect(JSON.parse(kept).case.source).toBe('complaint');
  });

  it('remembers where the window stood and how the desk looked', async () => {
    const data = await ownFolder();
    const first = await start(data);
    await first.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 640 }),
    );
    const settings = {
      language: 'en',
      theme: 'dark',
      textSize: 120,
      who: '',
      paperLanguage: 'zh',
      paperLayout: 'facing',
    };
    expect((await ask(first.page, 'settings:save', { settings })).ok).toBe(true);
    await first.app.close();
    const second = await start(data);
    const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(bounds).toMatchObject({ width: 1000, height: 640 });
    expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
    expect(await second.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)).toBe('File');
    await second.app.close();
  });
});

describe('the menu', () => {
  it('changes the language at once and tells the window', async () => {
    const { app, page } = await start(await ownFolder());
    await page.evaluate(() => {
      const holder = window as unknown as {
        heard: unknown[];
        pilin: { onEvent: (hear: (event: unknown) => void) => void };
      };
      holder.heard = [];
      holder.pilin.onEvent((event) => holder.heard.push(event));
    });
    await app.evaluate(({ Menu }) => {
      const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
        items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])]);
      all(Menu.getApplicationMenu()?.items ?? [])
        .find(({ label }) => label === 'English')
        ?.click();
    });
    await page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    expect(heard[0]).toMatchObject({ name: 'settings', settings: { language: 'en' } });
    expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)).toBe('File');
    await app.close();
  });
});

describe('a window that dies', () => {
  it('is loaded again and finds its drafts', async () => {
    const { app, page } = await start(await ownFolder());
    await ask(page, 'office:take-examples', { withCases: false });
    const loaded = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((resolve) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          contents?.once('did-finish-load', () => resolve());
          contents?.forcefullyCrashRenderer();
        }),
    );
    await loaded;
    const known = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("window.pilin['office:get']({})"),
    );
    expect(known).toMatchObject({ ok: true, value: { office: { format: 'pilin-office' } } });
    await app.close();
  });
});

/** Kills the process of the page, as a crash does, and waits until the page is there again. */
async function crash(app: ElectronApplication): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

/** In the page that was loaded again, which the harness does not follow. */
const inPage = (app: ElectronApplication, script: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    script,
  );

describe('a window that dies with a draft open', () => {
  it('comes back to the same draft at the same field with what was saved; where it dies again, to the list', async () => {
    const { app, page, folder, close } = await openDesk();
    onTestFinished(close);
    await draftsList(page).open('陆阿宝');
    const form = caseForm(page);
    await form.chinese('act.narrative').pressSequentially('甲乙丙');
    await form.saved();
    await crash(app);
    const field = `document.querySelector('[data-path="act.narrative"] textarea')`;
    await expect.poll(() => inPage(app, `${field}?.value ?? ''`)).toContain('甲乙丙');
    await expect.poll(() => inPage(app, `${field} === document.activeElement`)).toBe(true);
    await crash(app);
    await expect.poll(() => inPage(app, `document.querySelector('[role=grid]') !== null`)).toBe(true);
    const lines = (await readFile(join(folder, 'logs', 'pilin.log'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['start', 'data-opened', 'window-gone', 'window-gone']);
  });
});

describe('a bug that nobody caught', () => {
  it('in the main process ends nothing: it is noted without its words, and the person is told', async () => {
    const { app, page, folder, close } = await openDesk();
    onTestFinished(close);
    await app.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('Cannot read properties of 陆阿宝');
      });
    });
    await page.getByText('草稿没有丢失').waitFor();
    await page.evaluate(() => void Promise.reject(new Error('陆阿宝 is not a function')));
    await expect.poll(() => readFile(join(folder, 'logs', 'pilin.log'), 'utf8')).toContain('"at":"page"');
    const log = await readFile(join(folder, 'logs', 'pilin.log'), 'utf8');
    expect(log).toContain('"at":"main","name":"TypeError","words":["cannot","read","properties","of","…"]');
    expect(log).not.toContain('陆');
  });
});

describe('a second program', () => {
  it('on the same folder ends by itself and leaves the first as it is', async () => {
    const data = await ownFolder();
    const { app, page } = await start(data);
    const { executable, args } = inject('electron');
    const code = await new Promise<number | null>((resolve) => {
      spawn(executable, [...args, `--pilin-data=${data}`], { env: environment(), stdio: 'ignore' }).on('exit', resolve);
    });
    expect(code).toBe(0);
    expect((await ask(page, 'settings:get')).ok).toBe(true);
    await app.close();
  });
});
