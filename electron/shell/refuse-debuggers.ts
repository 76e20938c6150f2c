// No way in from outside: Chromium's own debugger would let every program on this computer read and drive the window.
import { url } from 'node:inspector';
import { app } from 'electron';

const doors = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'remote-allow-origins'];

/** Whether this is no shipped program but one that tests look into: Node's debugger is there, which a fuse of the shipped one refuses. */
export const isLookedInto = (): boolean => url() !== undefined;

/**
 * Must be called before the app is ready. Journeys drive the window through that debugger; they start the program with
 * Node's too (`--inspect`), which a fuse of the shipped program switches off.
 */
export function refuseDebuggers(): void {
  if (isLookedInto()) return;
  for (const door of doors) app.commandLine.removeSwitch(door);
}
