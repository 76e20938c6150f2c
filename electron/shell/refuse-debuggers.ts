// No way in from outside: Chromium's own debugger would let every program on this computer read and drive the window.
import { url } from 'node:inspector';
import { app } from 'electron';

const doors = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'remote-allow-origins'];

/**
 * Must be called before the app is ready. Journeys drive the window through that debugger; they start the program with
 * Node's too (`--inspect`), which a fuse of the shipped program switches off.
 */
export function refuseDebuggers(): void {
  if (url() !== undefined) return;
  for (const door of doors) app.commandLine.removeSwitch(door);
}
