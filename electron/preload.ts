// The window's only way to the machine: one function per channel. Runs sandboxed, before the page.
import { contextBridge, ipcRenderer } from 'electron';
import { channelNames } from './contract/channel-names';

const functions = channelNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]);

contextBridge.exposeInMainWorld('pilin', Object.fromEntries(functions));
