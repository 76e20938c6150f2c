// The handlers of every channel, there at once: what needs the data folder, the law or the templates waits for them.
import { channelNames } from '../contract/channel-names';
import type { Handlers } from '../contract/channels';
import type { Outcome } from '../contract/outcome';
import { windowChannels } from '../contract/window-channels';
import { aboutHandlers } from '../handlers/about-handlers';
import type { Desk, Machine } from '../handlers/desk';
import { lockHandlers } from '../handlers/lock/lock-handlers';
import { refuseWhileLocked } from '../handlers/lock/refuse-while-locked';
import { doorHandlers } from '../handlers/sealing/door-handlers';
import { serverHandlers } from '../handlers/server/server-handlers';
import { settingsHandlers } from '../handlers/settings-handlers';
import { once } from '../once';
import type { Store } from '../store/store-port';

type WindowChannel = keyof typeof windowChannels;
type DeskChannel = Exclude<keyof Handlers, WindowChannel>;

/** Where the data folder can't be opened its fault answers every question about drafts. */
export function handlersWhenReady(
  machine: Omit<Machine, 'store'>,
  storing: Promise<Outcome<Store>>,
  own: Pick<Handlers, WindowChannel>,
  onExamples: boolean,
): Handlers {
  const loaded = once(async (): Promise<Outcome<Pick<Handlers, DeskChannel>>> => {
    const { deskHandlers, layDesk } = await import('../handlers/desk-handlers');
    const store = await storing;
    if (!store.ok) return store;
    const desk = layDesk({ ...machine, store: store.value });
    if (onExamples) await begin(desk);
    warm(desk);
    return { ok: true, value: deskHandlers(desk) };
  });
  const later = (name: DeskChannel) => async (input: unknown) => {
    const handlers = await loaded();
    return handlers.ok ? handlers.value[name](input as never) : handlers;
  };
  const waiting = channelNames
    .filter((name): name is DeskChannel => !(name in windowChannels))
    .map((name) => [name, later(name)]);
  const atOnce = {
    ...settingsHandlers(machine),
    ...aboutHandlers(machine),
    ...lockHandlers(machine.lock),
    ...doorHandlers(machine.door),
    ...serverHandlers(machine.server, machine.dialogs),
    ...own,
  };
  return refuseWhileLocked({ ...Object.fromEntries(waiting), ...atOnce }, () => machine.lock.locked);
}

/** Before the first answer, which would otherwise lead to the first start. */
async function begin(desk: Desk): Promise<void> {
  const { beginWithExamples } = await import('../handlers/begin-with-examples');
  await beginWithExamples(desk);
}

/** After the first questions, which are waited for; what goes wrong here is told when a paper is asked for. */
function warm(desk: Desk): void {
  setTimeout(async () => {
    const { finishIssued } = await import('../handlers/issued/finish-issued');
    await finishIssued(desk);
    const { finishExchanges } = await import('../handlers/exchange/ledger');
    await finishExchanges(desk);
    const { warmPaperWorker } = await import('../handlers/warm-paper-worker');
    await warmPaperWorker(desk).catch(() => undefined);
  }, 500);
}
