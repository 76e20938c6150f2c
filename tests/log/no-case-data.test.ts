// Nothing of a case is ever in the log: every channel is asked with marks in every text, over a machine whose parts also
// throw what they were handed, and the marks are looked for in what was noted.
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { type ChannelName, channelNames } from '../../electron/contract/channel-names';
import { channels, type Handlers } from '../../electron/contract/channels';
import { done } from '../../electron/contract/outcome';
import { windowChannels } from '../../electron/contract/window-channels';
import { deskHandlers, layDesk } from '../../electron/handlers/desk-handlers';
import { Places } from '../../electron/handlers/window/places';
import { windowHandlers } from '../../electron/handlers/window/window-handlers';
import { answerWindow } from '../../electron/ipc';
import { arbitraryOf } from '../handlers/arbitrary-input';
import { must, openExampleDesk } from '../handlers/open-test-desk';
import { memoryLog } from './log-book';

const { gates } = vi.hoisted(() => ({
  gates: new Map<string, (event: unknown, input: unknown) => Promise<unknown>>(),
}));
vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, gate: (event: unknown, input: unknown) => Promise<unknown>) => gates.set(name, gate),
  },
}));

const ours = { sender: { id: 7 }, senderFrame: { parent: null, url: 'pilin://desk/index.html' } };
/** Shaped like a word, a code of a fault, a name, an identity number, a telephone number and a path. */
const marks = ['qqmarkqq', 'Qq-markq', '陆某标记', '330482199001019999', '13800009999', '/daten/qqmarkqq/陆某标记'];
const found = /qqmark|qq-mark|陆某|标记|33048219|13800009|\/daten/i;
const runs = Number(process.env.PILIN_RUNS ?? 8);
const kinds = new Set<string>();

/** Marks in place of every text that may be one. */
function marked(name: ChannelName, question: unknown): unknown {
  let turn = 0;
  const schema = channels[name].input;
  let best = question;
  const walk = (value: unknown, put: (next: unknown) => unknown): void => {
    if (typeof value === 'string') {
      turn += 1;
      const next = put(marks[turn % marks.length]);
      if (schema.safeParse(next).success) best = next;
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        const inside = (next: unknown) => {
          const now = valueAt(best, value, question) as Record<string, unknown>;
          return put(
            Array.isArray(now) ? now.map((one, at) => (String(at) === key ? next : one)) : { ...now, [key]: next },
          );
        };
        walk((value as Record<string, unknown>)[key], inside);
      }
    }
  };
  walk(question, (next) => next);
  return best;
}

/** The part of the newest question that stands where `part` stood in the first one. */
function valueAt(newest: unknown, part: unknown, first: unknown): unknown {
  if (part === first) return newest;
  for (const key of Object.keys((first ?? {}) as object)) {
    const next = (first as Record<string, unknown>)[key];
    if (typeof next !== 'object' || next === null) continue;
    const inside = valueAt((newest as Record<string, unknown>)?.[key], part, next);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** A part of the machine of which every fourth call throws, with everything it was handed in the message. */
function throwing<T extends object>(part: T): T {
  let calls = 0;
  return new Proxy(part, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (typeof value === 'object' && value !== null) return throwing(value);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls += 1;
        if (calls % 4 !== 0) return value.apply(target, args);
        const bug = Object.assign(new Error(JSON.stringify([marks, args])), { code: 'qqmarkqq' });
        bug.name = '陆某标记';
        throw bug;
      };
    },
  });
}

it.each(channelNames)('%s leaves no mark of what it was asked in the log', async (name) => {
  const desk = await openExampleDesk(name.startsWith('draft') || name.startsWith('paper') || name.startsWith('issued'));
  desk.person.folder = desk.folder;
  const { log, lines } = memoryLog();
  const own = { ...windowHandlers(log, new Places(Date.now)), 'window:flushed': async () => done({}) };
  const ids = must(await desk.store.drafts.list()).map(({ id }) => id);
  const questions = fc.sample(arbitraryOf(channels[name].input, ids), { numRuns: runs });
  for (const machine of [desk.machine, { ...desk.machine, store: throwing(desk.store) }]) {
    const handlers = { ...deskHandlers(layDesk(machine)), ...own } as Handlers;
    answerWindow(handlers, (id) => id === 7, { log, dialogsShown: () => 0 });
    for (const question of questions) await gates.get(name)?.(ours, marked(name, question));
  }
  for (const line of lines) kinds.add(JSON.parse(line).kind);
  expect(lines.filter((line) => found.test(line) || line.includes('"unfit"'))).toEqual([]);
});

afterAll(() => {
  // Otherwise the test looks for marks in an empty log.
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['bug', 'fault']));
  expect(Object.keys(windowChannels)).toContain('window:bug');
});
