// The handlers of every channel, there at once: what needs the data folder, the law or the templates waits for them.
import { channelNames } from '../contract/channel-names';
import type { Handlers } from '../contract/channels';
import type { Outcome } from '../contract/outcome';
import type { Machine } from '../handlers/desk';
import { settingsHandlers } from '../handlers/settings-handlers';
import { once } from '../once';
import type { Store } from '../store/store-port';

/** Where the data folder can't be opened its fault answers every question about drafts. */
export function handlersWhenReady(
  machine: Omit<Machine, 'store'>,
  storing: Promise<Outcome<Store>>,
  own: Pick<Handlers, 'window:flushed'>,
): Handlers {
  const loaded = once(async (): Promise<Outcome<Omit<Handlers, 'window:flushed'>>> => {
    const { deskHandlers } = await import('../handlers/desk-handlers');
    const store = await storing;
    return store.ok
      ? { ok: true, value: { ...deskHandlers({ ...machine, store: store.value }), ...examplesOf(machine) } }
      : store;
  });
  const later = (name: Exclude<keyof Handlers, 'window:flushed'>) => async (input: unknown) => {
    const handlers = await loaded();
    return handlers.ok ? handlers.value[name](input as never) : handlers;
  };
  const waiting = channelNames.filter((name) => name !== 'window:flushed').map((name) => [name, later(name)]);
  return { ...Object.fromEntries(waiting), ...settingsHandlers(machine), ...own };
}

/** Of the plain desk that shows the examples. */
function examplesOf({
  examples,
  now,
}: Pick<Machine, 'examples' | 'now'>): Pick<Handlers, 'example:list' | 'paper:compose'> {
  const papers = once(async () => {
    const [{ composePaper }, { dayOf }] = await Promise.all([
      import('../handlers/compose-paper'),
      import('../handlers/clock'),
    ]);
    return composePaper(examples, () => dayOf(now()));
  });
  return {
    'example:list': async (input) => (await import('../handlers/list-examples')).listExamples(examples)(input),
    'paper:compose': async (input) => (await papers())(input),
  };
}
