// While the desk is locked the machine answers nothing but what the lock needs, whatever the window shows.
import type { ChannelName } from '../../contract/channel-names';
import type { Handlers } from '../../contract/channels';
import { failed, type Outcome } from '../../contract/outcome';

/** The look of the lock's page, the lock itself, and what the window tells of itself. */
export const openWhileLocked: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'settings:get',
  'lock:state',
  'lock:now',
  'lock:open',
  'seal:door',
  'seal:open',
  'seal:recover',
  'seal:give-up',
  'window:flushed',
  'window:bug',
  'window:at',
  'window:place',
]);

/** Taken in so that what was typed before, and the disk did not take, is not lost; nothing of a case comes back. */
const takenWhileLocked: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'draft:save',
  'operation:save',
  'template:keep',
]);

export function refuseWhileLocked(handlers: Handlers, isLocked: () => boolean): Handlers {
  const guarded = Object.entries(handlers).map(([key, ask]) => {
    const name = key as ChannelName;
    if (openWhileLocked.has(name)) return [name, ask];
    const answer = ask as (input: unknown) => Promise<Outcome<unknown>>;
    return [
      name,
      async (input: unknown): Promise<Outcome<unknown>> => {
        if (!isLocked()) return answer(input);
        return takenWhileLocked.has(name) ? withoutContents(await answer(input)) : locked;
      },
    ];
  });
  return Object.fromEntries(guarded) as Handlers;
}

/** A conflict bears what another saved, and a save what the checks found: both wait until the desk is open. */
function withoutContents(outcome: Outcome<unknown>): Outcome<unknown> {
  if (!outcome.ok) return locked;
  const value = outcome.value as { readonly result?: string };
  if (value.result === 'conflict') return locked;
  const emptied = { ...('findings' in value && { findings: [] }), ...('figures' in value && { figures: [] }) };
  return { ok: true, value: { ...value, ...emptied } };
}

const locked = failed('locked', '桌面已锁定，请先解锁。', 'The desk is locked. Unlock it first.');
