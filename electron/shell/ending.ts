// What the program waits for after its window has gone: saves under way, then threads and the last backup. Nothing of it is
// waited for without end: a program that never ends would let no other begin.
import { app } from 'electron';
import type { BatchesAtWork } from '../handlers/batch/batches-at-work';
import type { LogBook } from '../log/log-book';
import type { PaperThread } from '../paper-worker/paper-thread';
import { watchServer } from '../server/server-watch';
import type { Store } from '../store/store-port';
import type { BackupsHere } from './backups-here';
import type { DeskWindow } from './desk-window';
import { showNotLetGo } from './dialogs';
import { endsWithin } from './ends-within';

/** A disk on a slow network may take as long; beyond, it is gone. */
const longestStoreMs = 30_000;
/** More than the last backup is given by itself. */
const longestBackupMs = 15_000;
/** A row of a batch that is being issued is not cut in two. */
const longestRowMs = 30_000;
const longestThreadMs = 5000;
const longestQuitMs = 5000;

type Ending = {
  readonly store: Store;
  readonly worker: PaperThread;
  readonly log: LogBook;
  readonly backups: BackupsHere;
  readonly batches: BatchesAtWork;
  readonly window: DeskWindow;
};

/** Saves under way are waited for, the data folder is let go, and what changed is backed up. */
export function endWithWindow({ store, worker, log, backups, batches, window }: Ending): void {
  backups.begin();
  const stopWatching = store.server && watchServer(store.server, (news) => window.tell({ name: 'server', ...news }));
  app.on('window-all-closed', async () => {
    stopWatching?.();
    const left = async (part: 'batches' | 'store' | 'papers' | 'backups', longestMs: number, work: Promise<void>) => {
      const isDone = await endsWithin(longestMs, work);
      if (!isDone) log.note('not-ended', { part });
      return isDone;
    };
    const isStopped = await left('batches', longestRowMs, batches.stop());
    const isLetGo = await left('store', longestStoreMs, store.close());
    if (!isLetGo) showNotLetGo();
    const isAtRest =
      (await left('papers', longestThreadMs, worker.close())) &&
      (await left('backups', longestBackupMs + longestThreadMs, backups.end()));
    await endsWithin(longestThreadMs, log.settled());
    log.end();
    if (isStopped && isAtRest && isLetGo) app.quit();
    else endNow();
    setTimeout(endNow, longestQuitMs);
  });
}

/** The usual end waits for every thread; one that stands in a call to a dead disk never comes. */
function endNow(): void {
  process.kill(process.pid, 'SIGKILL');
}
