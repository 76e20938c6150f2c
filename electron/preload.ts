// The window's only way to the machine: one function per channel, and its events. Runs sandboxed, before the page.
import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, eventChannel } from './contract/channel-names';

const functions = channelNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]);

/** Electron's own event stays here: it would hand the page a way to send anything. */
function onEvent(listener: (event: unknown) => void): () => void {
  const hear = (_event: unknown, event: unknown): void => listener(event);
  ipcRenderer.on(eventChannel, hear);
  return () => ipcRenderer.removeListener(eventChannel, hear);
}

contextBridge.exposeInMainWorld('pilin', { ...Object.fromEntries(functions), onEvent });
