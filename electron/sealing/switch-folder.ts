// At a start, before the data folder is opened: encrypts or decrypts it as was wished. The present folder is whole until the
// new one is, and stands again where anything fails.
import { join } from 'node:path';
import { done, failed, type Outcome } from '../contract/outcome';
import { dataFolder, isSealed, markOf } from '../store/data-folder';
import type { Disk } from '../store/disk/disk';
import { isThere } from '../store/disk/is-there';
import { renamePatiently } from '../store/disk/write-durably';
import { diskFault } from '../store/disk-fault';
import { lockFolder } from '../store/lock-folder';
import { convertFolder, isBuilt } from './convert-folder';
import { endWish, readWish, type SwitchWish, writeWish } from './wish-file';

export const buildingName = 'data.converting';

export type Switching = {
  /** Reads `data` and writes `data.converting`, each with its key or without. */
  readonly disk: Disk;
  readonly raw: Disk;
  /** Absolute, that holds the data folder as `data`. */
  readonly folder: string;
  readonly progress: (done: number, total: number) => void;
};

/** What was switched, and the files that came along as they stood because they did not open. */
export type Switched = { readonly wish: 'on' | 'off'; readonly unopened: readonly string[] };

/** Whether the keys must be at hand for what is left to do. Errors of node:fs pass. */
export async function needsKeys(raw: Disk, folder: string): Promise<SwitchWish | null> {
  const wish = await readWish(raw, folder);
  return wish?.stage === 'build' ? wish : null;
}

/** @returns null where nothing was wished; a fault where it could not be done: the folder is then as it was */
export async function switchFolder(way: Switching): Promise<Outcome<Switched | null>> {
  const { raw, folder } = way;
  let wish: SwitchWish | null = null;
  try {
    wish = await readWish(raw, folder);
    if (wish === null) return done(null);
    let unopened: readonly string[] = [];
    if (wish.stage === 'build') {
      const built = await build(way, wish);
      if (!built.ok) return built;
      unopened = built.value;
      wish = { ...wish, stage: 'swap' };
      await writeWish(raw, folder, wish);
    }
    if (wish.stage === 'swap') {
      await swap(way, wish);
      await writeWish(raw, folder, { ...wish, stage: 'remove' });
    }
    await raw.removeFolder(join(folder, wish.keepAs));
    await endWish(raw, folder);
    return done({ wish: wish.wish, unopened });
  } catch (error) {
    if (wish?.stage === 'build') await giveUp(way).catch(() => undefined);
    return { ok: false, fault: diskFault(notSwitched, error) };
  }
}

/** Nothing is wished any more, and nothing is left of what was built. Only while the folder itself still stands. */
export async function giveUp({ raw, folder }: Pick<Switching, 'raw' | 'folder'>): Promise<void> {
  const wish = await readWish(raw, folder);
  if (wish !== null && wish.stage !== 'build') return;
  await endWish(raw, folder);
  await raw.removeFolder(join(folder, buildingName));
}

/** Nobody else may be at work in it meanwhile. */
async function build(way: Switching, { key }: SwitchWish): Promise<Outcome<readonly string[]>> {
  const { disk, raw, folder, progress } = way;
  const from = join(folder, 'data');
  const to = join(folder, buildingName);
  const mark = await markOf(raw, dataFolder(from));
  const isSo = mark === 'ours' && (await isSealed(raw, from)) === (key !== null);
  if (mark !== 'ours' || isSo) {
    await giveUp(way);
    return typeof mark === 'object' ? { ok: false, fault: mark } : nothingToDo;
  }
  const lock = await lockFolder(raw, from, false);
  if (!lock.ok) return inUse;
  try {
    await raw.removeFolder(to);
    const { unopened } = await convertFolder({ disk, raw, from, to, key, progress });
    return done(unopened);
  } finally {
    await lock.value.release();
  }
}

async function swap({ raw, folder }: Switching, { keepAs, key }: SwitchWish): Promise<void> {
  const data = join(folder, 'data');
  const kept = join(folder, keepAs);
  const building = join(folder, buildingName);
  if (await isBuilt(raw, building, key === null ? 'plain' : 'sealed')) {
    if (await isThere(raw, data)) await renamePatiently(raw, data, kept);
    await raw.flushFolder(folder);
    await renamePatiently(raw, building, data);
  }
  await raw.flushFolder(folder);
  // Only what stands in its place makes the former one dispensable.
  if (!(await isBuilt(raw, data, key === null ? 'plain' : 'sealed'))) {
    if (!(await isThere(raw, data)) && (await isThere(raw, kept))) await renamePatiently(raw, kept, data);
    throw Object.assign(new Error('what was built is not there'), { code: 'EIO' });
  }
}

const notSwitched = {
  zh: '加密状态没有改变，数据文件夹仍与此前一样。',
  en: 'The encryption was not changed; the data folder is as it was.',
};
const nothingToDo = failed(
  'encryption-as-wished',
  '加密状态已经符合要求，或者数据文件夹不在原处，未作改动。请到“设置”中查看。',
  'The encryption is as it was wished already, or the data folder is not in its place; nothing was changed. See the settings.',
);
const inUse = failed(
  'encryption-folder-in-use',
  '数据文件夹正被另一个毗邻文书使用，加密状态没有改变。请关闭那个程序后重新启动。',
  'Another Pilin is using the data folder; the encryption was not changed. Close that program, then start again.',
);
