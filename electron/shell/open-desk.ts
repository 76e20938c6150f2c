// Opens the desk: settings, data folder, paper worker and window, joined by the handlers between them.
import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import { done } from '../contract/outcome';
import { HandedFiles } from '../handlers/handed-files';
import { answerWindow } from '../ipc';
import { PaperThread } from '../paper-worker/paper-thread';
import type { Resources } from '../resources';
import { SettingsFile } from '../settings/settings-file';
import { openStore } from '../store/open-store';
import type { Store } from '../store/store-port';
import { openWindow } from '../window';
import { type Closing, closeWithCare, longestWaitMs } from './closing';
import { askWhenGone, showFault } from './dialogs';
import { dressDesk } from './dress-desk';
import { gatherHandedFiles } from './handed-paths';
import { handlersWhenReady } from './handlers-when-ready';
import { buildMachine } from './machine';
import { isGone, openData } from './open-data';
import { tellWindow } from './tell-window';
import { recallWindow } from './window-memory';

/**
 * @param folder absolute, of everything this program keeps for this person
 * @param onExamples an empty folder begins with the example office, cases and operations
 */
export async function openDesk(resources: Resources, folder: string, onExamples: boolean): Promise<void> {
  let window: BrowserWindow | null = null;
  let closing: Closing | null = null;
  // Before anything is waited for: macOS says early which file the person opened.
  const handed = new HandedFiles();
  gatherHandedFiles(handed, (count) => tellWindow(window, { name: 'handed', count }));
  const settings = await SettingsFile.open(folder);
  const data = join(folder, 'data');
  // The window opens while the data folder, the law and the templates are still being loaded.
  const storing = openData(folder, {
    open: (create) => openStore(data, { create }),
    askWhenGone: async (sentence) => {
      await app.whenReady();
      return askWhenGone(sentence);
    },
  });
  const worker = new PaperThread(resources.paperWorker);
  const machine = buildMachine({ resources, data, settings, worker, window: () => window, handed });
  const flushed = async () => {
    closing?.flushed();
    return done({});
  };
  const handlers = handlersWhenReady(machine, storing, { 'window:flushed': flushed }, onExamples);
  answerWindow(handlers, (contentsId) => window?.webContents.id === contentsId);
  app.on('second-instance', () => show(window));
  await app.whenReady();
  nativeTheme.themeSource = settings.get().theme;
  const memory = await recallWindow(folder);
  const opened = openWindow(resources, memory.placement);
  window = opened;
  opened.on('closed', () => {
    window = null;
  });
  memory.keep(opened);
  closing = closeWithCare(opened, () => tellWindow(opened, { name: 'flush', withinMs: longestWaitMs }));
  dressDesk(opened, settings, machine.opener);
  const store = await storing;
  if (store.ok) return endWithWindow(store.value, worker);
  // The box waits for the person; leaving then asks the window nothing.
  if (!isGone(store.fault.code)) showFault(store.fault);
  app.exit(1);
}

function show(window: BrowserWindow | null): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Saves under way are waited for, then the data folder is let go. */
function endWithWindow(store: Store, worker: PaperThread): void {
  app.on('window-all-closed', async () => {
    await store.close().catch(() => undefined);
    await worker.close();
    app.quit();
  });
}
