// The real file system behind the Disk calls.
import { readdirSync, statSync } from 'node:fs';
import { appendFile, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Disk, DiskFile, FileFacts } from './disk';

const privateFile = 0o600;
const privateFolder = 0o700;
/** Files asked about before other work gets its turn: a few milliseconds. */
const filesPerTurn = 500;
/** What file systems say that cannot flush folders; none of it endangers the file. */
const cannotFlush: readonly string[] = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EBADF'];

export const nodeDisk: Disk = {
  read: readLimited,
  readPart,
  facts: async (path) => factsOf(basename(path), await stat(path)),
  list,
  entries,
  folders: async (folder) => (await entries(folder)).folders,
  names: (folder) => readdir(folder),
  create,
  append: (path, bytes) => appendFile(path, bytes, { mode: privateFile }),
  rename,
  remove: unlink,
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: (path) =>
    mkdir(path, { mode: privateFolder }).then(
      () => true,
      (error: unknown) => {
        ignore(error, ['EEXIST']);
        return false;
      },
    ),
  makeFolders: async (path) => {
    await mkdir(path, { recursive: true, mode: privateFolder });
  },
  flushFolder,
  wait: async (ms) => {
    await wait(ms);
  },
};

/** Synchronous stat is several times faster than the asynchronous one; other work gets its turn in between. */
async function list(folder: string): Promise<readonly FileFacts[]> {
  const files: FileFacts[] = [];
  for (const [at, name] of (await readdir(folder)).entries()) {
    if (at % filesPerTurn === filesPerTurn - 1) await turn();
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found?.isFile()) files.push(factsOf(name, found));
  }
  return files;
}

/** What a link leads to counts as that, as in `list`. Read at once: several times faster, and meant for threads of their own. */
async function entries(folder: string): Promise<{ files: FileFacts[]; folders: string[] }> {
  const files: FileFacts[] = [];
  const folders: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) folders.push(entry.name);
    else {
      const found = statSync(join(folder, entry.name), { throwIfNoEntry: false });
      if (found?.isFile()) files.push(factsOf(entry.name, found));
      else if (found?.isDirectory()) folders.push(entry.name);
    }
  }
  return { files, folders };
}

function factsOf(name: string, found: { readonly size: number; readonly mtimeMs: number }): FileFacts {
  return { name, bytes: found.size, modifiedMs: found.mtimeMs };
}

async function readLimited(path: string, limitBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    if ((await file.stat()).size > limitBytes) throw Object.assign(new Error('file too large'), { code: 'EFBIG' });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function readPart(path: string, from: number, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
    let got = 0;
    while (got < bytes.length) {
      const { bytesRead } = await file.read(bytes, got, bytes.length - got, from + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return bytes.subarray(0, got);
  } finally {
    await file.close();
  }
}

async function create(path: string): Promise<DiskFile> {
  const file = await open(path, 'wx', privateFile);
  return {
    write: async (bytes) => (await file.write(bytes)).bytesWritten,
    sync: () => file.sync(),
    close: () => file.close(),
  };
}

async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    ignore(error, cannotFlush);
  } finally {
    await folder.close();
  }
}

function ignore(error: unknown, codes: readonly string[]): void {
  if (!(error instanceof Error && 'code' in error && codes.includes(String(error.code)))) throw error;
}
