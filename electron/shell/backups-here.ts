// Backups as this program keeps them: a thread for the work, a clock for the hours, and a last one when it closes.
import { app } from 'electron';
import { BackupKeeper, type Trouble } from '../backups/keeper';
import { readDone, readPending } from '../backups/restore/pending';
import { BackupThread } from '../backups/thread/backup-thread';
import type { Backups } from '../handlers/desk';
import type { LogBook } from '../log/log-book';
import { nodeDisk } from '../store/disk/node-disk';

const tickMs = 60_000;
/** A first backup of many drafts takes longer: it is then gone on from at the next start. */
const longestLastMs = 10_000;

type Parts = {
  /** Absolute: the thread's bundle, and the folder of settings and data. */
  readonly entry: string;
  readonly folder: string;
  readonly log: LogBook;
  readonly onTrouble: (trouble: Trouble) => void;
  /** Closes the window, its unsaved words handed over; says where the person keeps it open after all. */
  readonly closeWindow: (stayed: () => void) => void;
};

export type BackupsHere = Backups & {
  /** From when the data folder is open. */
  readonly begin: () => void;
  /** The last backup, as long as it takes no longer than a person waits. */
  readonly end: () => Promise<void>;
  /** The program was started once more while the last backup is made: it is cut short and the desk opens anew. */
  readonly startAgain: () => void;
};

export function backupsHere({ entry, folder, log, onTrouble, closeWindow }: Parts): BackupsHere {
  const work = new BackupThread(entry, log);
  const keeper = new BackupKeeper({ work, folder, program: app.getVersion(), now: Date.now, onTrouble });
  let clock: NodeJS.Timeout | undefined;
  let isRestarting = false;
  let hasEnded = false;
  let hurry = (): void => undefined;
  const last = async (): Promise<void> => {
    await Promise.race([
      keeper.run().catch(() => undefined),
      new Promise<void>((resolve) => {
        hurry = resolve;
        setTimeout(resolve, longestLastMs);
      }),
    ]);
  };
  return {
    work,
    keeper,
    restored: () => readDone(nodeDisk, folder).catch(() => null),
    restoreWaits: async () => (await readPending(nodeDisk, folder).catch(() => null)) !== null,
    restart: () => {
      isRestarting = true;
      closeWindow(() => {
        isRestarting = false;
      });
    },
    begin: () => {
      clock = setInterval(() => void keeper.tick().catch(() => undefined), tickMs);
    },
    end: async () => {
      clearInterval(clock);
      // What is restored at the next start was backed up when it was asked for.
      if (!isRestarting) await last();
      await work.close();
      // Not before: a window that stays open after all, unsaved words in it, would start twice when it closes.
      hasEnded = true;
      if (isRestarting) app.relaunch();
    },
    startAgain: () => {
      // Each call of it starts one more program.
      if (hasEnded && !isRestarting) app.relaunch();
      isRestarting = true;
      hurry();
    },
  };
}
