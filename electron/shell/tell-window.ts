// The machine's events to the window, over one channel and by the table of the contract.
import type { BrowserWindow } from 'electron';
import { eventChannel } from '../contract/channel-names';
import { type DeskEvent, type EventName, events } from '../contract/events';

/** @throws where an event does not fit the table, which is a bug */
export function tellWindow(window: BrowserWindow | null, event: DeskEvent): void {
  if (window === null || window.isDestroyed() || window.webContents.isDestroyed()) return;
  const { name, ...payload } = event;
  window.webContents.send(eventChannel, { name, ...(events[name as EventName].parse(payload) as object) });
}
