// Builds the whole data folder a second time beside itself, sealed or plain: every file read through the one disk, written
// through the other, read back and compared. The folder it is made from is only read.
import { dirname, join } from 'node:path';
import { dataFolder, isSealed, keyNames, writeMark } from '../store/data-folder';
import type { Disk } from '../store/disk/disk';
import { SealBroken } from '../store/disk/seal';
import { makeLastingFolders } from '../store/disk/write-durably';
import { hashOfFile, piecesOf, writePieces } from '../store/disk/write-pieces';
import { eachOf } from '../store/each-of';
import { generationName, noteGeneration } from './generation';
import { type KeyFile, writeKeyFile } from './key-file';

export type Conversion = {
  /** Reads `from` and writes `to`, each with its key or without. */
  readonly disk: Disk;
  /** Reads what stands on disk, sealed or not. */
  readonly raw: Disk;
  /** Absolute: the data folder, and where it is built anew; nothing must be there. */
  readonly from: string;
  readonly to: string;
  /** Null where the new folder is plain. */
  readonly key: KeyFile | null;
  readonly progress: (done: number, total: number) => void;
};

/** Paths of files that this folder's key does not open: they come along as they stand. */
export type Converted = { readonly files: number; readonly unopened: readonly string[] };

const filesAtOnce = 8;
/** Made anew, of no use elsewhere, or written last. */
const left =
  /^(?:lists\/.*|exchange\/arriving\/.*|pilin\.lock.*|pilin-data\.json|issued\/\.freezing-.*|(?:.*\/)?\.pilin-[0-9a-f]{16}\.tmp)$/;

/** Errors of node:fs pass, EIO where a file reads back otherwise; what was built until then is the caller's to remove. */
export async function convertFolder(conversion: Conversion): Promise<Converted> {
  const { disk, raw, from, to, key, progress } = conversion;
  const { files, folders } = await walk(raw, from);
  const wanted = files.filter((path) => !left.test(path) && !keyNames.includes(path) && path !== generationName);
  await makeLastingFolders(raw, to);
  for (const folder of folders) await raw.makeFolders(join(to, folder));
  const unopened: string[] = [];
  let done = 0;
  progress(0, wanted.length);
  await eachOf(wanted, filesAtOnce, async (path) => {
    if (!(await convertOne(disk, join(from, path), join(to, path)))) {
      unopened.push(path);
      await raw.remove(join(to, path)).catch(() => undefined);
      if (key !== null || !(await convertOne(raw, join(from, path), join(to, path)))) throw otherwise();
    }
    done += 1;
    progress(done, wanted.length);
  });
  for (const folder of [...folders].sort().reverse()) await raw.flushFolder(join(to, folder));
  if (key !== null) {
    await writeKeyFile(disk, to, key);
    await noteGeneration(disk, to, key);
  }
  // Last: without its mark the folder counts as none.
  await writeMark(disk, dataFolder(to), key === null ? 'plain' : 'sealed');
  await raw.flushFolder(dirname(to));
  return { files: wanted.length, unopened };
}

/** Whether a folder that was being built is all there, and of which form. Errors of node:fs pass. */
export async function isBuilt(raw: Disk, root: string, form: 'plain' | 'sealed'): Promise<boolean> {
  const names: readonly string[] = await raw.names(root).catch(() => []);
  return names.includes('pilin-data.json') && (await isSealed(raw, root)) === (form === 'sealed');
}

/** @returns false where the source does not open. Errors of node:fs pass */
async function convertOne(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    const written = await writePieces(disk, to, piecesOf(disk, from), to);
    if ((await hashOfFile(disk, to)) !== written.sha256) throw otherwise();
    return true;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

async function walk(disk: Disk, root: string): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  const enter = async (path: string): Promise<void> => {
    folders.push(path);
    const found = await disk.entries(join(root, path));
    const own = (name: string): string => (path === '' ? name : `${path}/${name}`);
    files.push(...found.files.map(({ name }) => own(name)));
    for (const name of found.folders) if (!left.test(`${own(name)}/`)) await enter(own(name));
  };
  await enter('');
  return { files, folders };
}

function otherwise(): Error {
  return Object.assign(new Error('read back differently'), { code: 'EIO' });
}
