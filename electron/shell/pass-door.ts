// The way of a start to the data folder: what was being switched or restored is finished, the door of an encrypted folder is
// passed, and only then is the folder opened.
import { join } from 'node:path';
import { readPending } from '../backups/restore/pending';
import { restoringName } from '../backups/restore/prepare';
import { swapRestored } from '../backups/restore/swap';
import { done, failed, type Outcome } from '../contract/outcome';
import { Door } from '../sealing/door';
import { settleKeys } from '../sealing/held-keys';
import { switchFolder } from '../sealing/switch-folder';
import { readWish } from '../sealing/wish-file';
import { dataDisk } from '../store/disk/data-disk';
import { nodeDisk } from '../store/disk/node-disk';
import { notOpened, onDisk } from '../store/disk-fault';

type Told = (fault: { readonly zh: string; readonly en: string }) => Promise<void>;

/** @param folder absolute, of the settings. @param tell shows what could not be done: the folder is then as it was */
export function openDoor(
  folder: string,
  note: (what: 'key-refused' | 'key-opened') => void,
  tell: Told,
): Promise<Outcome<Door>> {
  return onDisk(notOpened, () => comeToDoor(folder, note, tell));
}

async function comeToDoor(
  folder: string,
  note: (what: 'key-refused' | 'key-opened') => void,
  tell: Told,
): Promise<Outcome<Door>> {
  const wish = await readWish(nodeDisk, folder).catch(() => null);
  // What was built already only takes its place: for that no key is needed.
  if (wish !== null && wish.stage !== 'build') await switchNow(folder, () => undefined, tell);
  const pending = await readPending(nodeDisk, folder).catch(() => null);
  const restoring = pending === null ? null : join(folder, restoringName);
  return Door.open({ raw: nodeDisk, folder, now: () => new Date(), note, restoring });
}

/** Once the door was passed: encrypts or decrypts as was wished, and puts a restored folder in its place. */
export function behindDoor(folder: string, door: Door, tell: Told): Promise<Outcome<null>> {
  return onDisk(notOpened, async () => {
    await switchNow(folder, door.progress, tell);
    await settleKeys(nodeDisk, folder, [restoringName]);
    const swapped = await swapRestored(dataDisk, folder);
    if (!swapped.ok) await tell(swapped.fault.sentence);
    await settleKeys(nodeDisk, folder);
    door.finished();
    return done(null);
  });
}

async function switchNow(folder: string, progress: Door['progress'], tell: Told): Promise<void> {
  const switched = await switchFolder({ disk: dataDisk, raw: nodeDisk, folder, progress });
  const outcome = switched.ok ? toldOf(switched.value?.unopened ?? []) : switched;
  if (!outcome.ok) await tell(outcome.fault.sentence);
}

function toldOf(unopened: readonly string[]): Outcome<null> {
  if (unopened.length === 0) return done(null);
  const names = unopened.slice(0, 5).join(', ');
  return failed(
    'files-not-opened',
    `已解除加密。有 ${unopened.length} 个文件此前已损坏，无法解开，按原样保留：${names}。请从历史版本或备份恢复。`,
    `The folder was decrypted. ${unopened.length} files were damaged before and could not be opened; they were kept as they stood: ${names}. Recover them from their history or a backup.`,
  );
}
