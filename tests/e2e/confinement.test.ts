// Journey: whatever a page might try, the window stays shut in. Tried against a server on this machine that counts visits.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelNames } from '../../electron/contract/channel-names';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
let server: Server;
let outside = '';
let visits = 0;

beforeAll(async () => {
  server = createServer((_request, response) => {
    visits += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end('outside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
  server.close();
});

describe('the window', () => {
  it('has no Node and only the bridge’s functions', async () => {
    const found = await desk.page.evaluate(() => {
      const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron'];
      const bridge = (window as unknown as { pilin: Record<string, unknown> }).pilin;
      return { node: names.filter((name) => name in window), bridge: Object.keys(bridge).sort() };
    });
    expect(found).toEqual({ node: [], bridge: [...channelNames, 'onEvent'].sort() });
  });

  it('is sandboxed, isolated and without webviews', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag: webviewTag === true };
    });
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  });

  it('opens no other window', async () => {
    expect(await desk.page.evaluate((address) => window.open(address) === null, outside)).toBe(true);
    expect(desk.app.windows()).toHaveLength(1);
  });

  it('does not leave its page', async () => {
    const before = desk.page.url();
    await desk.page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
      location.assign(address);
    }, outside);
    // An answer from the machine proves that the page still lives after what came before it.
    await desk.page.evaluate(() =>
      (window as unknown as { pilin: Record<string, (i: object) => unknown> }).pilin['kind:list']?.({}),
    );
    expect(desk.page.url()).toBe(before);
  });

  it('reaches no other place by fetch, socket, picture, script or frame', async () => {
    const outcomes = await desk.page.evaluate(async (address) => {
      const settle = (start: (done: (outcome: string) => void) => void) => new Promise<string>(start);
      const element = (tag: 'img' | 'script' | 'iframe') =>
        settle((done) => {
          const made = document.createElement(tag);
          made.addEventListener('error', () => done('refused'));
          made.addEventListener('load', () =>
            done(tag === 'iframe' ? frameOutcome(made as HTMLIFrameElement) : 'loaded'),
          );
          made.src = address;
          document.body.append(made);
        });
      // A refused frame loads an error page that this page cannot look into.
      const frameOutcome = (frame: HTMLIFrameElement) => (frame.contentDocument === null ? 'refused' : 'loaded');
      const socket = settle((done) => {
        try {
          const made = new WebSocket(address.replace('http', 'ws'));
          made.addEventListener('error', () => done('refused'));
          made.addEventListener('open', () => done('loaded'));
        } catch {
          done('refused');
        }
      });
      const fetched = fetch(address).then(
        () => 'loaded',
        () => 'refused',
      );
      return Promise.all([fetched, socket, element('img'), element('script'), element('iframe')]);
    }, outside);
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    expect(visits).toBe(0);
  });

  it('is refused outside addresses by the session too, not by its policy alone', async () => {
    const outcome = await desk.app.evaluate(
      ({ session }, address) =>
        session.defaultSession.fetch(address).then(
          () => 'loaded',
          () => 'refused',
        ),
      outside,
    );
    expect(outcome).toBe('refused');
    expect(visits).toBe(0);
  });

  it('is granted no permission', async () => {
    const states = await desk.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('runs no script that is written into the page', async () => {
    const ran = await desk.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(false);
  });

  it('answers no question that does not fit the contract', async () => {
    const code = await desk.page.evaluate(async () => {
      const { pilin } = window as unknown as {
        pilin: Record<string, (input: unknown) => Promise<{ ok: boolean; fault?: { code: string } }>>;
      };
      return (await pilin['draft:open']?.({ id: '../../etc/passwd', kind: 'x' }))?.fault?.code;
    });
    expect(code).toBe('question-unclear');
  });
});
