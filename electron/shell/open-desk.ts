// Opens the desk: settings, data folder, paper worker and window, joined by the handlers between them.
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { BatchesAtWork } from '../handlers/batch/batches-at-work';
import { HandedFiles } from '../handlers/handed-files';
import { answerWindow } from '../ipc';
import { Lock } from '../lock/lock';
import type { LogBook } from '../log/log-book';
import { PaperThread } from '../paper-worker/paper-thread';
import type { Resources } from '../resources';
import { Sealing } from '../sealing/sealing';
import { watchServer } from '../server/server-watch';
import { SettingsFile } from '../settings/settings-file';
import { nodeDisk } from '../store/disk/node-disk';
import type { Store } from '../store/store-port';
import { type BackupsHere, backupsHere } from './backups-here';
import { batchesHere } from './batches-here';
import { DeskWindow } from './desk-window';
import { dialogsShown, showFault } from './dialogs';
import { dressDesk } from './dress-desk';
import { gatherHandedFiles } from './handed-paths';
import { handlersWhenReady } from './handlers-when-ready';
import { buildMachine } from './machine';
import { isGone } from './open-data';
import { openDoor } from './pass-door';
import { doorAt, openStoreAt, tellSentence } from './store-at-start';
import { openLog, watchForBugs } from './watch-program';
import { recallWindow } from './window-memory';

const clock = (): Date => new Date();

/**
 * @param folder absolute, of everything this program keeps for this person
 * @param onExamples an empty folder begins with the example office, cases and operations
 */
export async function openDesk(resources: Resources, folder: string, onExamples: boolean): Promise<void> {
  const log = openLog(resources, join(folder, 'logs'));
  const window = new DeskWindow(log);
  watchForBugs(log, () => window.tell({ name: 'bug', at: 'main' }));
  const handed = handedTo(window);
  const settings = await SettingsFile.open(folder);
  const lock = await Lock.open(folder, clock, (what) => log.note(what, {}));
  const data = join(folder, 'data');
  // The window opens while the data folder, the law and the templates are still being loaded.
  const door = openDoor(folder, (what) => log.note(what, {}), tellSentence);
  const server = doorAt(folder);
  const storing = openStoreAt({ folder, data, log, door, server });
  const worker = new PaperThread(resources.paperWorker, log);
  const batches = batchesHere(resources, log, window);
  const backups = backupsHere({
    entry: resources.backupWorker,
    folder,
    log,
    onTrouble: (trouble) => window.tell({ name: 'backups', trouble }),
    closeWindow: () => window.now?.close(),
  });
  const sealing = new Sealing(nodeDisk, folder, clock);
  const own = { resources, data, settings, worker, handed, log, lock, backups, batches, sealing, door, server };
  const machine = buildMachine({ ...own, window: () => window.now });
  const handlers = handlersWhenReady(machine, storing, window.handlers(), onExamples);
  answerWindow(handlers, (contentsId) => window.knows(contentsId), { log, dialogsShown });
  app.on('second-instance', () => (window.now === null ? backups.startAgain() : window.show()));
  await app.whenReady();
  nativeTheme.themeSource = settings.get().theme;
  dressDesk(window.open(resources, await recallWindow(folder), settings), settings, machine.opener);
  const store = await storing;
  if (store.ok) return endWithWindow({ store: store.value, worker, log, backups, batches, window });
  // The box waits for the person; leaving then asks the window nothing.
  if (!isGone(store.fault.code)) showFault(store.fault);
  app.exit(1);
}

/** Before anything is waited for: macOS says early which file the person opened. */
function handedTo(window: DeskWindow): HandedFiles {
  const handed = new HandedFiles();
  gatherHandedFiles(handed, (count) => window.tell({ name: 'handed', count }));
  return handed;
}

type Ending = {
  readonly store: Store;
  readonly worker: PaperThread;
  readonly log: LogBook;
  readonly backups: BackupsHere;
  readonly batches: BatchesAtWork;
  readonly window: DeskWindow;
};

/** Saves under way are waited for, the data folder is let go, and what changed is backed up. */
function endWithWindow({ store, worker, log, backups, batches, window }: Ending): void {
  backups.begin();
  const stop = store.server && watchServer(store.server, (news) => window.tell({ name: 'server', ...news }));
  app.on('window-all-closed', async () => {
    stop?.();
    await batches.stop().catch(() => undefined);
    await store.close().catch(() => undefined);
    await worker.close();
    await backups.end();
    await log.settled();
    log.end();
    app.quit();
  });
}
