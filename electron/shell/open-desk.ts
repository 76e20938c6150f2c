// Opens the desk: settings, data folder, paper worker and window, joined by the handlers between them.
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { HandedFiles } from '../handlers/handed-files';
import { answerWindow } from '../ipc';
import { Lock } from '../lock/lock';
import type { LogBook } from '../log/log-book';
import { PaperThread } from '../paper-worker/paper-thread';
import type { Resources } from '../resources';
import { Sealing } from '../sealing/sealing';
import { SettingsFile } from '../settings/settings-file';
import { nodeDisk } from '../store/disk/node-disk';
import { backupsHere } from './backups-here';
import { batchesHere } from './batches-here';
import { DeskWindow } from './desk-window';
import { dialogsShown, showFault } from './dialogs';
import { dressDesk } from './dress-desk';
import { endWithWindow } from './ending';
import { gatherHandedFiles } from './handed-paths';
import { handlersWhenReady } from './handlers-when-ready';
import { buildMachine } from './machine';
import { isGone } from './open-data';
import { OutsideReader } from './outside-reader';
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
  const { lock, outside } = await openLock(resources, folder, settings, log);
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
    closeWindow: (stayed) => window.close(stayed),
  });
  const sealing = new Sealing(nodeDisk, folder, clock);
  const own = { resources, data, settings, worker, handed, log, lock, backups, batches, sealing, door, server };
  const machine = buildMachine({ ...own, outside, window: () => window.now });
  const handlers = handlersWhenReady(machine, storing, window.handlers(), onExamples);
  answerWindow(handlers, (contentsId) => window.knows(contentsId), { log, dialogsShown });
  app.on('second-instance', () => (window.hasGone ? backups.startAgain() : window.show()));
  await app.whenReady();
  nativeTheme.themeSource = settings.get().theme;
  const opened = window.open(resources, await recallWindow(folder), settings);
  dressDesk(
    opened.on('closed', () => outside.close()),
    settings,
    machine.opener,
  );
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

/** A desk that locks takes a paper from outside away, too. */
async function openLock(resources: Resources, folder: string, settings: SettingsFile, log: LogBook) {
  const outside = new OutsideReader(resources, settings);
  const lock = await Lock.open(folder, clock, (what) => {
    log.note(what, {});
    if (what === 'locked') outside.close();
  });
  return { lock, outside };
}
