// Journey: what the page may do beside asking the machine, tried from inside: nothing but draw what lies beside it.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftsList } from './desk/drafts-list';
import { waitForPaper } from './desk/paper-pane';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-policy-'));
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the preferences of the window', () => {
  it('are the strict ones, every one of them', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    const wanted = {
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
    };
    expect(preferences).toMatchObject(wanted);
    const neverOn = [
      'nodeIntegrationInWorker',
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'webviewTag',
      'plugins',
      'enableBlinkFeatures',
    ];
    expect(neverOn.filter((name) => preferences[name])).toEqual([]);
  });
});

/** Runs after the tool that drives the page has gone: while it is there Chromium lifts this rule for it. */
const compile = () =>
  new Promise<string[]>((resolve) => {
    setTimeout(() => {
      const ways = [
        () => new Function('return 1')(),
        // biome-ignore lint/security/noGlobalEval: it is what must be refused
        () => globalThis.eval('1'),
        () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      ];
      resolve(
        ways.map((way) => {
          try {
            way();
            return 'ran';
          } catch (error) {
            return (error as Error).name;
          }
        }),
      );
    });
  });

describe('the page', () => {
  it('compiles no text into code, and neither does the worker that reads PDF files', async () => {
    const refused = ['EvalError', 'EvalError', 'CompileError'];
    expect(await desk.page.evaluate(compile)).toEqual(refused);
    await draftsList(desk.page).open('陆阿宝');
    await waitForPaper(desk.page);
    const [reader] = desk.page.workers();
    expect(await reader?.evaluate(compile)).toEqual(refused);
    expect(desk.page.workers()).toHaveLength(1);
  });

  it('makes no worker from text, and no service worker', async () => {
    const outcomes = await desk.page.evaluate(async () => {
      const blob = URL.createObjectURL(new Blob(['postMessage("ran")'], { type: 'text/javascript' }));
      const began = (address: string) =>
        new Promise<string>((resolve) => {
          try {
            const worker = new Worker(address);
            worker.onmessage = () => resolve('ran');
            worker.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        });
      const service = navigator.serviceWorker?.register('./x.js').then(
        () => 'ran',
        () => 'refused',
      );
      return Promise.all([began(blob), began('data:text/javascript,postMessage("ran")'), service ?? 'refused']);
    });
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  });

  it('reads no file of the computer, and nothing outside its own folder', async () => {
    const secret = join(folder, 'secret.txt');
    writeFileSync(secret, 'secret');
    const addresses = [
      pathToFileURL(secret).href,
      'pilin://desk/../package.json',
      'pilin://desk/%2e%2e/%2e%2e/package.json',
      'pilin://desk/typefaces/../../package.json',
      'pilin://desk/..%2f..%2fpackage.json',
      'pilin://desk/electron/main.cjs',
      'pilin://other/index.html',
    ];
    const outcomes = await desk.page.evaluate(
      (all) =>
        Promise.all(
          all.map((address) =>
            fetch(address).then(
              (answer) => (answer.ok ? 'read' : 'refused'),
              () => 'refused',
            ),
          ),
        ),
      addresses,
    );
    expect(outcomes).toEqual(addresses.map(() => 'refused'));
  });

  it('stays where it is, whatever a link, a form, a script or a part of the page wants', async () => {
    const before = desk.page.url();
    await desk.page.evaluate(
      (target) => {
        const made = (html: string): void => {
          const holder = document.createElement('div');
          holder.innerHTML = html;
          document.body.append(holder);
          holder.querySelector<HTMLElement>('a, button')?.click();
          holder.remove();
        };
        made(`<a href="${target}">file</a>`);
        made(`<a href="${target}" target="_blank">window</a>`);
        made('<a href="javascript:document.title=1">script</a>');
        made(`<form action="${target}"><button>send</button></form>`);
        made(`<form action="${target}" method="post" target="_blank"><button>send</button></form>`);
        made(`<meta http-equiv="refresh" content="0;url=${target}">`);
        location.replace(target);
      },
      pathToFileURL(join(folder, 'secret.txt')).href,
    );
    await desk.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(desk.page.url()).toBe(before);
    expect(desk.app.windows()).toHaveLength(1);
    expect(await desk.page.title()).toBe('毗邻文书 Pilin');
  });

  it('puts no file on the disk by itself', async () => {
    await desk.app.evaluate(({ app, session }, downloads) => {
      app.setPath('downloads', downloads);
      const holder = globalThis as unknown as { prevented: boolean[]; onDownload?: (event: Electron.Event) => void };
      // Tried a second time it must not be told twice.
      if (holder.onDownload) session.defaultSession.removeListener('will-download', holder.onDownload);
      holder.prevented = [];
      holder.onDownload = (event) => holder.prevented.push(event.defaultPrevented);
      session.defaultSession.on('will-download', holder.onDownload);
    }, folder);
    await desk.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'left-behind.txt';
      link.click();
    });
    const prevented = () => desk.app.evaluate(() => (globalThis as unknown as { prevented: boolean[] }).prevented);
    await expect.poll(prevented).toEqual([true]);
    // Chromium begins one under a name of its own (.org.chromium.Chromium.*) before it hears that none is wanted.
    await expect.poll(() => readdirSync(folder)).toEqual(['secret.txt']);
  });
});
