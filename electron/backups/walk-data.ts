// What of a data folder is backed up, and in which order, so that what lies in a backup fits together though the desk is
// at work: the store's rules make up for a paper that its case or register does not know yet, never for the reverse.
import { join } from 'node:path';
import type { Disk } from '../store/disk/disk';
import { isMissing } from '../store/disk-fault';
import { isSafePath } from './file-list';

export type DataFile = { readonly path: string; readonly bytes: number; readonly modifiedMs: number };

/** One turn through a part of the folder. */
export type Turn = { readonly from: string; readonly without: ReadonlySet<string> };

/** Made anew at will, or of no use elsewhere. */
const leftFolders = ['lists', 'exchange/arriving'];
const leftFolder = /^issued\/\.freezing-[0-9A-Z]{26}$/;
const leftFile = /^pilin\.lock(\.|$)|(^|\/)\.pilin-[0-9a-f]{16}\.tmp$/;

/** Named by what lies elsewhere, and there before it is named. */
const late = ['photographs', 'exchange/bundles', 'issued'];

/**
 * What a later turn finds replaces what an earlier one found. A draft on its way into the trash or out of it is met on one
 * side at least; photographs and bundles are there before a draft or the ledger names them; papers are frozen before
 * register and case say that they were issued.
 */
export const turns: readonly Turn[] = [
  { from: 'trash', without: new Set() },
  { from: '', without: new Set([...leftFolders, ...late, 'trash']) },
  ...['trash', ...late].map((from) => ({ from, without: new Set<string>() })),
];

export type Walked = {
  readonly files: DataFile[];
  /** Names that not every system can keep: they are told, not kept. */
  readonly unsafe: string[];
};

/** Errors of node:fs pass; what vanishes meanwhile is not there. */
export async function walkData(disk: Disk, root: string, { from, without }: Turn): Promise<Walked> {
  const walked: Walked = { files: [], unsafe: [] };
  const enter = async (path: string): Promise<void> => {
    const folder = join(root, ...path.split('/'));
    const own = (name: string): string => (path === '' ? name : `${path}/${name}`);
    const found = await entriesOrNone(disk, folder, path);
    for (const { name, bytes, modifiedMs } of found.files) {
      if (leftFile.test(own(name))) continue;
      if (isSafePath(own(name))) walked.files.push({ path: own(name), bytes, modifiedMs: Math.floor(modifiedMs) });
      else walked.unsafe.push(own(name));
    }
    for (const name of found.folders) {
      if (!without.has(own(name)) && !leftFolder.test(own(name))) await enter(own(name));
    }
  };
  await enter(from);
  return walked;
}

/** The folder of the data itself must be there. */
async function entriesOrNone(disk: Disk, folder: string, path: string): ReturnType<Disk['entries']> {
  try {
    return await disk.entries(folder);
  } catch (error) {
    if (path !== '' && isMissing(error)) return { files: [], folders: [] };
    throw error;
  }
}
