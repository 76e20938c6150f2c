// The bureau's server as the machine says it stands: asked before the desk is drawn, told anew while the desk is open.
import type { DeskEvent } from '../../electron/contract/events';
import { machine, type Output } from '../bridge';
import { signal, useSignal } from '../ui/signal';

export type ServerState = Output<'server:state'>;
type News = Extract<DeskEvent, { name: 'server' }>;

const none: ServerState = { server: null, phase: 'off', fault: null, keychain: false, restart: false };
const current = signal<ServerState>(none);
const line = signal<News['state']>('connected');
/** Grows whenever another clerk changed something. */
const changes = signal(0);

export function useServer(): ServerState {
  return useSignal(current);
}

/** Whether the server can be reached now; only of meaning while the phase is `connected`. */
export function useServerLine(): News['state'] {
  return useSignal(line);
}

/** Called before the desk is drawn, and after each change of the setting. */
export async function loadServer(): Promise<void> {
  const outcome = await machine['server:state']({});
  if (outcome.ok) current.set(outcome.value);
}

export function hearServer(news: News): void {
  line.set(news.state);
  if (news.changed) changes.set(changes.get() + 1);
}

/** Calls when another clerk changed something. @returns how to stop */
export function onOthersChange(refresh: () => void): () => void {
  return changes.listen(refresh);
}

/** At a start, with the password that a person typed. @returns whether it is open now */
export async function connectServer(password: string): Promise<boolean> {
  const outcome = await machine['server:connect']({ password });
  await loadServer();
  return outcome.ok && outcome.value.connected;
}
