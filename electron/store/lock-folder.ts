// Lets one process at a time write a data folder: a lock file beside the data names the process and its computer.
import { randomUUID } from 'node:crypto';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { done, type Fault, failed, type Outcome } from '../contract/outcome';
import type { Disk } from './disk/disk';
import { isMissing } from './disk-fault';

const lockName = 'pilin.lock';
const largestLockBytes = 4096;
/** No process takes longer between making its lock and writing it. */
const writingMs = 2000;
const restMs = 200;
/** Enough to wait out a lock that was left empty, to set it aside, and to lose against another more than once. */
const attempts = writingMs / restMs + 5;

const lockSchema = z.object({ pid: z.number().int(), host: z.string(), since: z.number(), token: z.string() });
type Lock = z.output<typeof lockSchema>;

export type FolderLock = {
  /** Why this process may no longer write the folder, or null while it may. Errors of node:fs pass. */
  check(): Promise<Fault | null>;
  release(): Promise<void>;
};

/** Tokens of the locks this process holds: a lock with our own pid but another token is from before a restart. */
const held = new Set<string>();

/**
 * Takes over a lock whose process is dead, or was started before this computer was. A lock of another computer
 * can't be judged: it counts as held unless `takeOver` says that a person has looked.
 */
export async function lockFolder(disk: Disk, folder: string, takeOver: boolean): Promise<Outcome<FolderLock>> {
  const path = join(folder, lockName);
  const mine: Lock = { pid: process.pid, host: hostname(), since: Date.now(), token: randomUUID() };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await create(disk, path, mine)) return done(folderLock(disk, path, mine.token));
    const theirs = await readIfThere(disk, path);
    if (theirs === 'gone') continue;
    if (theirs !== null && !takeOver && !isStale(theirs)) return inUse(theirs);
    if (theirs === null && (await isYoung(disk, path))) await disk.wait(restMs);
    else await setAside(disk, path, theirs);
  }
  return inUse(null);
}

async function readIfThere(disk: Disk, path: string): Promise<Lock | null | 'gone'> {
  try {
    return await read(disk, path);
  } catch (error) {
    if (isMissing(error)) return 'gone';
    throw error;
  }
}

/** A lock without content may be about to get it. One from the future was left before the clock was set back. */
async function isYoung(disk: Disk, path: string): Promise<boolean> {
  try {
    return Math.abs(Date.now() - (await disk.facts(path)).modifiedMs) < writingMs;
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}

function folderLock(disk: Disk, path: string, token: string): FolderLock {
  return {
    check: async () => {
      if (!held.has(token)) return closed;
      return (await read(disk, path))?.token === token ? null : lost;
    },
    release: async () => {
      const isOurs = await read(disk, path).then(
        (lock) => lock?.token === token,
        () => false,
      );
      held.delete(token);
      if (isOurs) await disk.remove(path).catch(() => undefined);
    },
  };
}

async function create(disk: Disk, path: string, lock: Lock): Promise<boolean> {
  held.add(lock.token);
  try {
    const file = await disk.create(path);
    try {
      await file.write(Buffer.from(JSON.stringify(lock)));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    held.delete(lock.token);
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Null where it is no lock, such as one whose process died while writing it. */
async function read(disk: Disk, path: string): Promise<Lock | null> {
  const text = new TextDecoder().decode(await disk.read(path, largestLockBytes));
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Moves a stale lock away under a name of its own; if another has just renewed it, theirs is put back. */
async function setAside(disk: Disk, path: string, stale: Lock | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await disk.rename(path, aside);
    const moved = await read(disk, aside);
    if (moved?.token !== stale?.token) return await disk.rename(aside, path);
    await disk.remove(aside);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isStale({ pid, host, since, token }: Lock): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !held.has(token);
  return !isAlive(pid) || since < Date.now() - uptime() * 1000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(lock: Lock | null): Outcome<never> {
  const zh = lock === null ? '' : `（电脑：${lock.host}，进程号：${lock.pid}）`;
  const en = lock === null ? '' : ` (computer ${lock.host}, process ${lock.pid})`;
  return failed(
    'folder-in-use',
    `数据文件夹正被另一个毗邻文书使用${zh}。请先关闭那个程序；同一文件夹不能同时由两个程序写入。`,
    `Another Pilin is using the data folder${en}. Close that program first: two programs must not write one folder.`,
  );
}

const lost: Fault = {
  code: 'lock-lost',
  sentence: {
    zh: '数据文件夹已被另一个毗邻文书接管，未作写入。请复制尚未保存的内容，然后重新启动程序。',
    en: 'Another Pilin has taken over the data folder; nothing was written. Copy what is not saved yet, then start the program again.',
  },
};

const closed: Fault = {
  code: 'store-closed',
  sentence: {
    zh: '数据文件夹已关闭，未作写入。请重新启动程序。',
    en: 'The data folder has been closed; nothing was written. Start the program again.',
  },
};
