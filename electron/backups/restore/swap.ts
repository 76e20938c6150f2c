// At a start, before the data folder is opened: a restored one that waits takes its place, and the present one is kept.
import { join } from 'node:path';
import { done, failed, type Outcome } from '../../contract/outcome';
import { dataFolder, markOf } from '../../store/data-folder';
import type { Disk } from '../../store/disk/disk';
import { isThere } from '../../store/disk/is-there';
import { renamePatiently } from '../../store/disk/write-durably';
import { lockFolder } from '../../store/lock-folder';
import { placeFault } from '../place-faults';
import { carryOver } from './carry-over';
import { endPending, type Restore, readPending } from './pending';
import { restoringName } from './prepare';

type Way = { readonly disk: Disk; readonly folder: string; readonly data: string; readonly restoring: string };

/**
 * Each step may be the last one before the power goes: the next start goes on from there.
 * @param folder that holds the data folder as `data`
 * @returns what was restored, null where nothing waited; a fault where it could not be, the present data then stand
 */
export async function swapRestored(disk: Disk, folder: string): Promise<Outcome<Restore | null>> {
  const pending = await readPending(disk, folder).catch(() => null);
  if (pending === null) return done(null);
  const way = { disk, folder, data: join(folder, 'data'), restoring: join(folder, restoringName) };
  try {
    return await swap(way, pending);
  } catch (error) {
    await undo(way, pending);
    return placeFault('restoring', error);
  }
}

async function swap(way: Way, pending: Restore): Promise<Outcome<Restore | null>> {
  const { disk, folder, data, restoring } = way;
  const waits = (await markOf(disk, dataFolder(restoring))) === 'ours';
  if (!waits) return settle(way, pending);
  if (await isThere(disk, data)) {
    const moved = await moveAside(way, pending);
    if (!moved.ok) return moved;
  }
  await renamePatiently(disk, restoring, data);
  await disk.flushFolder(folder);
  await endPending(disk, folder, pending);
  return done(pending);
}

/** Nothing waits any more: it stands in its place already; or it is gone, and what was moved aside comes back. */
async function settle({ disk, folder, data, restoring }: Way, pending: Restore): Promise<Outcome<Restore | null>> {
  const kept = join(folder, pending.keepAs);
  const isKept = await isThere(disk, kept);
  const stands = await isThere(disk, data);
  if (!stands && isKept) await renamePatiently(disk, kept, data);
  const isDone = stands && isKept && !(await isThere(disk, restoring));
  await endPending(disk, folder, isDone ? pending : null);
  return done(isDone ? pending : null);
}

/** Nobody else may be at work in it; what was issued since goes along first. */
async function moveAside({ disk, folder, data, restoring }: Way, { keepAs }: Restore): Promise<Outcome<null>> {
  const lock = await lockFolder(disk, data, false);
  if (!lock.ok) return inUse;
  try {
    await carryOver({ disk, from: data, to: restoring });
  } finally {
    await lock.value.release();
  }
  await renamePatiently(disk, data, join(folder, keepAs));
  await disk.flushFolder(folder);
  return done(null);
}

/** As far as the disk lets: the present data stand again, and nothing waits. */
async function undo({ disk, folder, data }: Way, { keepAs }: Restore): Promise<void> {
  try {
    if (!(await isThere(disk, data))) await renamePatiently(disk, join(folder, keepAs), data);
    await endPending(disk, folder, null);
  } catch {
    // The next start tries again; until then the desk asks for the data folder and makes no empty one.
  }
}

const inUse = failed(
  'restore-folder-in-use',
  '数据文件夹正被另一个毗邻文书使用，尚未恢复。请关闭那个程序后重新启动。',
  'Another Pilin is using the data folder; nothing was restored yet. Close that program, then start again.',
);
