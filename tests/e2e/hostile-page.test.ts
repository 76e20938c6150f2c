// Journey: the page has been taken over and asks everything it can think of, over the real bridge. Nothing out of the
// contract is accepted, everything is answered, and the machine goes on.
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelNames } from '../../electron/contract/channel-names';
import { channels } from '../../electron/contract/channels';
import { ask } from './desk/ask';
import { draftsList } from './desk/drafts-list';
import { exampleCases } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  // Some channels ask the person, or another program, before anything else; nobody is there.
  await desk.app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = (async () => ({ canceled: true })) as never;
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    shell.openPath = async () => 'nobody is there';
    shell.showItemInFolder = () => undefined;
  });
});
afterAll(() => desk.close());

/** Made in the page and again here, so that both know what was sent. Takes nothing from around it. */
const hostileValues = (): unknown[] => {
  const deep = (depth: number): unknown => {
    let value: unknown = 'end';
    for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { case: value };
    return value;
  };
  const circular: Record<string, unknown> = { id: 'x' };
  circular.self = circular;
  const id = '01KBPZ0V00PJJ4NA3XBHYT3K1A';
  return [
    null,
    undefined,
    0,
    Number.NaN,
    '',
    'x'.repeat(1_000_000),
    [],
    [{}],
    { extra: 1 },
    { id: '../../../../etc/passwd' },
    { id: `${id}/../x` },
    { id, extra: true },
    { id: { toString: 'x' } },
    { id: [id] },
    { language: 'zh; rm -rf' },
    { path: '/etc/passwd' },
    { settings: { language: 'zh', theme: '<script>' } },
    { office: deep(2000) },
    { office: circular },
    { draft: { id, case: circular } },
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"id":"x","constructor":{"prototype":{"polluted":true}}}'),
    JSON.parse('{"office":{"__proto__":{"polluted":true}},"extra":1}'),
    new Map([['id', id]]),
    new Set([id]),
    new Date(Number.NaN),
    new Uint8Array(100_000),
    new Array(50_000).fill({ id }),
    10n ** 30n,
    /(a+)+$/,
  ];
};

type Answer = { readonly name: string; readonly at: number; readonly said: string };

const askEverything = (names: readonly string[]): Promise<Answer[]> =>
  desk.page.evaluate(
    async ({ all, make }) => {
      const values = new Function(`return (${make})()`)() as unknown[];
      const { pilin } = window as unknown as { pilin: Record<string, (input: unknown) => Promise<unknown>> };
      const answerOf = async (name: string, value: unknown): Promise<string> => {
        const late = new Promise((resolve) => setTimeout(() => resolve('hung'), 30_000));
        try {
          const outcome = (await Promise.race([pilin[name]?.(value), late])) as {
            ok?: boolean;
            fault?: { code: string };
          };
          return typeof outcome === 'string'
            ? outcome
            : outcome.ok === true
              ? 'ok'
              : (outcome.fault?.code ?? 'no outcome');
        } catch (error) {
          return `threw ${(error as Error).message}`;
        }
      };
      const answers: { name: string; at: number; said: string }[] = [];
      for (const name of all) {
        for (const [at, value] of values.entries()) answers.push({ name, at, said: await answerOf(name, value) });
      }
      return answers;
    },
    { all: [...names], make: hostileValues.toString() },
  );

describe('a page that was taken over', () => {
  it('gets an answer to everything, and a yes to nothing that does not fit the contract', async () => {
    const answers = await askEverything(channelNames);
    const values = hostileValues();
    expect(answers).toHaveLength(channelNames.length * values.length);
    // Electron itself carries no value of some kinds; then nothing has been asked.
    const wrong = answers.filter(({ name, at, said }) => {
      if (notCarried.test(said)) return false;
      const fits = fitsRow(name as (typeof channelNames)[number], values[at]);
      return fits ? said.startsWith('threw') || said === 'hung' : said !== 'question-unclear';
    });
    expect(wrong.map(({ name, at, said }) => `${name} ${at}: ${said}`)).toEqual([]);
  });

  it('has changed nothing of what every object is made of, in the machine or in the page', async () => {
    expect(await desk.app.evaluate(() => 'polluted' in {})).toBe(false);
    expect(await desk.page.evaluate(() => 'polluted' in {})).toBe(false);
  });

  it('leaves the drafts as they were, and the desk at work', async () => {
    const found = await ask(desk.page, 'draft:search', everyDraft);
    expect(found.total).toBe(exampleCases.length);
    await desk.page.reload();
    await draftsList(desk.page).untilRows(exampleCases.length);
  });
});

const everyDraft = {
  text: '',
  status: [],
  matter: null,
  trashed: false,
  sort: 'updatedAt',
  descending: false,
} as never;

const notCarried = /^threw (An object could not be cloned|.*recursion depth exceeded)/;

function fitsRow(name: (typeof channelNames)[number], value: unknown): boolean {
  try {
    return channels[name].input.safeParse(asCarried(value)).success;
  } catch {
    return false;
  }
}

/** An own key of this name is left behind between the processes. */
function asCarried(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__'));
}

describe('a page that is not ours', () => {
  it('is answered nothing, though it is given the same bridge in a window of its own', async () => {
    const said = await desk.app.evaluate(async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      await window.loadURL('data:text/html,foreign');
      const outcome = await window.webContents.executeJavaScript(
        "window.pilin ? window.pilin['office:get']({}) : 'no bridge'",
      );
      window.destroy();
      return outcome.fault?.code ?? outcome;
    }, resolve('out/preload/preload.cjs'));
    expect(said).toBe('sender-unknown');
  });

  it('is answered nothing in our own window either', async () => {
    const said = await desk.app.evaluate(async ({ BrowserWindow }) => {
      const [own] = BrowserWindow.getAllWindows();
      const contents = own?.webContents;
      const before = contents?.getURL() ?? '';
      await contents?.loadURL('data:text/html,foreign');
      const outcome = await contents?.executeJavaScript("window.pilin ? window.pilin['office:get']({}) : 'no bridge'");
      await contents?.loadURL(before);
      return outcome.fault?.code ?? outcome;
    });
    expect(said).toBe('sender-unknown');
    await draftsList(desk.page).untilRows(exampleCases.length);
  });

  it('is given no bridge in a frame', async () => {
    const bridges = await desk.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const empty = 'pilin' in (frame.contentWindow as Window);
      frame.remove();
      return [empty, window.frames.length];
    });
    expect(bridges).toEqual([false, 0]);
  });
});
