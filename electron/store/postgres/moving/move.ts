// Moves what an office has between a data folder and a server, either way: what is there already stays, what is there
// otherwise stops it before anything is written, and in the end both sides are compared thing by thing.
import { done, type Fault, failed, type Outcome } from '../../../contract/outcome';
import { dataFolder, markOf } from '../../data-folder';
import { dataDisk } from '../../disk/data-disk';
import { orNone } from '../../disk/or-none';
import { notOpened, onDisk } from '../../disk-fault';
import { lockFolder } from '../../lock-folder';
import { notConnected } from '../open-postgres-store';
import { placeName, type ServerPlace } from '../place';
import { raiseSchema } from '../raise-schema';
import { Server } from '../server';
import { onServer } from '../server-faults';
import { folderItems, UnfitFile } from './folder-items';
import { type Item, type Kind, kinds, nameOf } from './item';
import { putItem, serverItems } from './server-items';
import { writeFolder } from './write-folder';

export type Moved = {
  /** How many things of each kind the source holds, all of which are at the destination now. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** How many of them were written now. */
  readonly written: number;
};

export type Wish = { readonly folder: string; readonly place: ServerPlace; readonly password: string };

/** The folder is read under its lock and left as it is. @param wish.folder absolute */
export function moveToServer({ folder, place, password }: Wish): Promise<Outcome<Moved>> {
  return withServer(place, password, async (server) => {
    const from = { disk: dataDisk, folder: dataFolder(folder) };
    const mark = await markOf(dataDisk, from.folder);
    if (mark !== 'ours') return { ok: false, fault: mark === 'none' ? noData : mark };
    const lock = await lockFolder(dataDisk, folder, false);
    if (!lock.ok) return lock;
    try {
      const there = await inventory(serverItems(server));
      const source = await inventory(folderItems(from));
      const other = [...source].filter(([name, hash]) => (there.get(name) ?? hash) !== hash).map(([name]) => name);
      if (other.length > 0) return holdsOther(placeName(place), other);
      let written = 0;
      for await (const item of folderItems(from)) {
        if (there.has(nameOf(item))) continue;
        await server.transact((ask) => putItem(ask, item));
        there.set(nameOf(item), item.hash);
        written += 1;
      }
      return compared(source, await inventory(serverItems(server)), written);
    } finally {
      await lock.value.release();
    }
  });
}

/** The server is read and left as it is. @param wish.folder absolute; new or empty, or moved to from there before */
export function moveToFolder({ folder, place, password }: Wish): Promise<Outcome<Moved>> {
  return withServer(place, password, async (server) => {
    const to = dataFolder(folder);
    const mark = await markOf(dataDisk, to);
    if (mark === 'none' && (await orNone(() => dataDisk.names(folder))).length > 0) return folderNotEmpty;
    if (typeof mark === 'object') return { ok: false, fault: mark };
    const source = await inventory(serverItems(server));
    if (mark === 'none') await writeFolder(dataDisk, to, serverItems(server));
    const there = await inventory(folderItems({ disk: dataDisk, folder: to }));
    return compared(source, there, mark === 'none' ? source.size : 0);
  });
}

function withServer(
  place: ServerPlace,
  password: string,
  work: (server: Server) => Promise<Outcome<Moved>>,
): Promise<Outcome<Moved>> {
  const server = new Server(place, password);
  return onServer(notConnected, async () => {
    try {
      const raised = await raiseSchema(server);
      return raised.ok ? await onDisk(notOpened, () => work(server)) : raised;
    } catch (error) {
      if (error instanceof UnfitFile) return { ok: false, fault: unfit(error) };
      throw error;
    } finally {
      await server.close();
    }
  });
}

async function inventory(items: AsyncIterable<Item>): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for await (const item of items) all.set(nameOf(item), item.hash);
  return all;
}

/** What is not at the destination, or not as it is at the source, is said; that would be a bug or a damaged disk. */
function compared(source: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>, written: number) {
  const other = [...source].filter(([name, hash]) => there.get(name) !== hash).map(([name]) => name);
  if (other.length > 0) return notSame(other);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const name of source.keys()) counts[name.slice(0, name.indexOf(' ')) as Kind] += 1;
  return done({ counts, written });
}

const some = (names: readonly string[]): string => names.slice(0, 5).join('; ');

function holdsOther(place: string, names: readonly string[]): Outcome<never> {
  return failed(
    'move-holds-other',
    `${place} 上已有 ${names.length} 项与该文件夹不同（${some(names)}），没有写入任何内容。请先核对以哪一份为准；不同单位的数据请用不同的数据库。`,
    `${place} holds ${names.length} things otherwise than the folder (${some(names)}); nothing was written. Find out which of them count; data of different offices belong in different databases.`,
  );
}

function notSame(names: readonly string[]): Outcome<never> {
  return failed(
    'move-not-same',
    `移动后核对，有 ${names.length} 项不一致（${some(names)}）。来源未作改动，请仍用来源，并检查磁盘或服务器后重试。`,
    `Compared after moving, ${names.length} things are not the same (${some(names)}). The source is as it was: keep working on it, check the disk or the server, and try again.`,
  );
}

function unfit({ file, finding: { sentence } }: UnfitFile): Fault {
  return {
    code: 'move-unfit',
    sentence: {
      zh: `文件“${file}”无法读取，没有移动任何内容。请从备份恢复或移走该文件后重试。原因：${sentence.zh}`,
      en: `The file “${file}” cannot be read; nothing was moved. Restore it from a backup or take it away, then try again. Reason: ${sentence.en}`,
    },
  };
}

const noData: Fault = {
  code: 'folder-without-data',
  sentence: {
    zh: '该文件夹中没有毗邻文书的数据，未作改动。请核对位置。',
    en: 'The folder holds no data of Pilin and was left as it is. Check the place.',
  },
};

const folderNotEmpty = failed(
  'move-folder-not-empty',
  '目标文件夹不是空的，也不是毗邻文书的数据文件夹，没有写入。请换一个新文件夹。',
  'The folder to move to is neither empty nor a data folder; nothing was written. Choose a new one.',
);
