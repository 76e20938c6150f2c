// The gate of the machine under attack: nothing that does not fit the table reaches a handler, nobody but our own main
// frame is answered, and whatever comes, an answer goes back that the window can read.
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type ChannelName, channelNames } from '../../electron/contract/channel-names';
import { channels, type Handlers } from '../../electron/contract/channels';
import { done } from '../../electron/contract/outcome';
import { answerWindow } from '../../electron/ipc';
import { arbitraryOf } from '../handlers/arbitrary-input';
import { memoryLog } from '../log/log-book';
import { hostileValue, neighbourOf } from './hostile-values';

const { gates } = vi.hoisted(() => ({
  gates: new Map<string, (event: unknown, input: unknown) => Promise<unknown>>(),
}));
vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, gate: (event: unknown, input: unknown) => Promise<unknown>) => gates.set(name, gate),
  },
}));

const runs = Number(process.env.PILIN_RUNS ?? 40);
const ourWindow = 7;
const ours = { sender: { id: ourWindow }, senderFrame: { parent: null, url: 'pilin://desk/index.html' } };
const outcomeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    fault: z.strictObject({
      code: z.string().min(1),
      sentence: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    }),
  }),
]);

const { log, lines } = memoryLog();

/** What reached a handler since it was last looked at. */
const reached: { name: string; input: unknown }[] = [];

beforeAll(() => {
  const stubs = channelNames.map((name) => [
    name,
    async (input: unknown) => {
      reached.push({ name, input });
      return done({});
    },
  ]);
  answerWindow(Object.fromEntries(stubs) as Handlers, (id) => id === ourWindow, { log, dialogsShown: () => 0 });
});

const ask = (name: ChannelName, input: unknown, event: unknown = ours): Promise<unknown> =>
  (gates.get(name) as (event: unknown, input: unknown) => Promise<unknown>)(event, input);

/** As it arrives in the other process; undefined where the bridge would not carry it. */
function carried(value: unknown): { readonly value: unknown } | null {
  try {
    return { value: structuredClone(value) };
  } catch {
    return null;
  }
}

const codeOf = (outcome: unknown): string => (outcome as { fault?: { code: string } }).fault?.code ?? '';

describe.each(channelNames)('the channel %s', (name) => {
  const { input } = channels[name];

  it('lets through what fits its row and nothing else, and always answers', async () => {
    const questions = fc.oneof(hostileValue, neighbourOf(arbitraryOf(input, [])));
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const sent = carried(question);
        fc.pre(sent !== null);
        reached.length = 0;
        const outcome = await ask(name, sent?.value);
        expect(outcomeSchema.safeParse(outcome).success).toBe(true);
        const [seen] = reached;
        if (seen === undefined) expect(codeOf(outcome)).toBe('question-unclear');
        else expect(input.safeParse(seen.input).success).toBe(true);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ['another window', { ...ours, sender: { id: 8 } }],
    [
      'a frame inside the page',
      { ...ours, senderFrame: { ...ours.senderFrame, parent: { url: ours.senderFrame.url } } },
    ],
    ['a frame that is gone', { ...ours, senderFrame: null }],
    ['a page of the web', { ...ours, senderFrame: { parent: null, url: 'https://desk/index.html' } }],
    ['a file', { ...ours, senderFrame: { parent: null, url: 'file:///pilin://desk/index.html' } }],
    ['a host whose name begins like ours', { ...ours, senderFrame: { parent: null, url: 'pilin://desk.example/x' } }],
    [
      'an address that only names ours',
      { ...ours, senderFrame: { parent: null, url: 'data:text/html,pilin://desk/' } },
    ],
    ['an empty page', { ...ours, senderFrame: { parent: null, url: 'about:blank' } }],
  ])('refuses %s, whatever it asks', async (_who, event) => {
    const fitting = fc.sample(arbitraryOf(input, []), { numRuns: 1, seed: 1 })[0];
    reached.length = 0;
    expect(codeOf(await ask(name, fitting, event))).toBe('sender-unknown');
    expect(reached).toEqual([]);
  });
});

describe('what a handler answers', () => {
  it('is held to the table too: an answer that does not fit, or a bug, is told as a fault without case data', async () => {
    const broken = async () => {
      throw new Error('the name of the party is 陆阿宝');
    };
    const wrong = async () => done({ secret: '陆阿宝' });
    const handlers = Object.fromEntries(channelNames.map((name) => [name, name === 'kind:list' ? broken : wrong]));
    answerWindow(handlers as unknown as Handlers, (id) => id === ourWindow, { log, dialogsShown: () => 0 });
    lines.length = 0;
    for (const name of ['kind:list', 'settings:get'] as const) expect(codeOf(await ask(name, {}))).toBe('unexpected');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'bug', at: 'kind:list', name: 'Error' },
      { kind: 'bug', at: 'settings:get', name: 'ZodError' },
    ]);
    expect(lines.join()).not.toContain('陆阿宝');
  });
});
