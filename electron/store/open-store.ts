// Opens a data folder as the local Store: one JSON file per draft, this process the only one that writes it.
import { done, type Fault, type Outcome } from '../contract/outcome';
import { sweepUnfinished } from './archive/freeze-record';
import { localArchive } from './archive/local-archive';
import { LocalBatches } from './batches/local-batches';
import {
  type DataFolder,
  dataFolder,
  folderShut,
  isShut,
  markOf,
  prepareFolders,
  type Subject,
  writeMark,
} from './data-folder';
import { dataDisk } from './disk/data-disk';
import type { Disk } from './disk/disk';
import { isThere } from './disk/is-there';
import { makeLastingFolders } from './disk/write-durably';
import { notOpened, onDisk } from './disk-fault';
import { LocalLedger } from './exchange/local-ledger';
import { LocalFirstViolations } from './first-violations/local-first-violations';
import { type FolderLock, lockFolder } from './lock-folder';
import { officeCabinet } from './office-cabinet';
import { LocalRegister } from './register/local-register';
import { saveLater } from './save-later';
import { loadSounds } from './search/sounds';
import { draftKind } from './shelf/draft-kind';
import { openShelf } from './shelf/local-shelf';
import { operationKind } from './shelf/operation-kind';
import type { Ground } from './shelf/shelf-parts';
import { Turns } from './shelf/turns';
import type { Store } from './store-port';
import { ulidSource } from './ulid';
import { LocalWarnings } from './warnings/local-warnings';
import { workshopCabinet } from './workshop-cabinet';

export type StoreOptions = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly disk?: Disk;
  /** false: the folder must hold Pilin's data already, as where the office chose it earlier. Default true. */
  readonly create?: boolean;
  /** Take the folder from a program on another computer: a person has made sure that it no longer runs. */
  readonly takeOver?: boolean;
};

/** @param path of the data folder; it is made if missing (see `create`) */
export function openStore(path: string, options: StoreOptions = {}): Promise<Outcome<Store>> {
  const { now = Date.now, disk = dataDisk, create = true, takeOver = false } = options;
  const folder = dataFolder(path);
  return onDisk(notOpened, async () => {
    const mark = await markOf(disk, folder);
    if (typeof mark === 'object') return { ok: false, fault: mark };
    if (await isShut(disk, folder.root)) return { ok: false, fault: folderShut };
    if (mark === 'none' && !create)
      return { ok: false, fault: (await isThere(disk, folder.root)) ? noData : folderMissing };
    await makeLastingFolders(disk, folder.root);
    const lock = await lockFolder(disk, folder.root, takeOver);
    if (!lock.ok) return lock;
    try {
      await prepareFolders(disk, folder);
      await sweepUnfinished(disk, folder.issued);
      await disk.removeFolder(folder.exchange.arriving);
      if (mark === 'none') await writeMark(disk, folder);
      return done(await localStore({ folder, disk, now, lock: lock.value }));
    } catch (error) {
      await lock.value.release();
      throw error;
    }
  });
}

type Opened = {
  readonly folder: DataFolder;
  readonly disk: Disk;
  readonly now: () => number;
  readonly lock: FolderLock;
};

async function localStore({ folder, disk, now, lock }: Opened): Promise<Store> {
  const newId = ulidSource(now);
  const turns = new Turns();
  const lists = saveLater();
  const groundOf = (subject: Subject): Ground => ({
    disk,
    folder,
    live: folder.live[subject],
    trash: folder.trash[subject],
    history: folder.history[subject],
    now,
    newId,
    turns,
    mayNotWrite: lock.check,
    listChanged: lists.changed,
    uncertain: new Map(),
  });
  const drafts = await openShelf(groundOf('drafts'), draftKind);
  const operations = await openShelf(groundOf('operations'), operationKind);
  const hold = { disk, turns, mayNotWrite: lock.check };
  const archive = localArchive({ ...hold, archive: folder.issued });
  lists.saves(async () => {
    if ((await lock.check()) !== null) return;
    await drafts.saveList();
    await operations.saveList();
  });
  const ground = groundOf('drafts');
  return {
    drafts: drafts.shelf,
    operations: operations.shelf,
    office: officeCabinet(ground),
    workshop: workshopCabinet(ground),
    archive,
    register: new LocalRegister({ ...hold, folder, now }, archive),
    ...withNeighbours(hold, folder),
    batches: new LocalBatches({ ...hold, root: folder.batches }),
    newId,
    server: null,
    setNames: async (names) => {
      const sounds = await loadSounds();
      for (const { rows } of [drafts, operations]) rows.setNames(names, sounds);
    },
    close: () => letGo({ folder, disk, lock }, turns, lists.stop),
  };
}

async function letGo({ folder, disk, lock }: Omit<Opened, 'now'>, turns: Turns, stop: () => Promise<void>) {
  await turns.quiet();
  await stop();
  await disk.removeFolder(folder.exchange.arriving).catch(() => undefined);
  await lock.release();
}

/** What is shared with neighbours, or came from them. */
function withNeighbours(
  hold: Pick<Ground, 'disk' | 'turns' | 'mayNotWrite'>,
  { firstViolations, exchange, warnings }: DataFolder,
): Pick<Store, 'firstViolations' | 'exchange' | 'warnings'> {
  return {
    firstViolations: new LocalFirstViolations({ ...hold, ...firstViolations }),
    exchange: new LocalLedger({ ...hold, ...exchange }),
    warnings: new LocalWarnings({ ...hold, ...warnings }),
  };
}

const noData: Fault = {
  code: 'folder-without-data',
  sentence: {
    zh: '该文件夹中没有毗邻文书的数据，未作改动。请核对位置，或另建数据文件夹。',
    en: 'The folder holds no data of Pilin and was left as it is. Check the place, or set up a new data folder.',
  },
};

const folderMissing: Fault = {
  code: 'folder-gone',
  sentence: {
    zh: '找不到数据文件夹（磁盘或网络可能未连接），未新建空文件夹。请接回磁盘后重试，或另选位置。',
    en: 'The data folder is not there (its disk or network may be disconnected); no empty one was made. Connect it and try again, or choose another place.',
  },
};
