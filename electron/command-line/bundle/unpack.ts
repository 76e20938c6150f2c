// `pilin bundle accept FILE --out DIR`: a bundle of a known sender, verified and unpacked into a folder of its own.
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readNeighbours } from '../../bundles/keys/neighbours';
import { verifyBundle } from '../../bundles/verify-bundle';
import { dataDisk } from '../../store/disk/data-disk';
import { exitStatus } from '../exit-status';
import { requestFault } from '../request';
import { tellFindings } from '../tell';
import type { Verb } from './bundle';
import { keysFolder, told } from './keys';
import { passphraseOf } from './verify';

/** Whole or not at all: it is unpacked under another name first. */
export const unpackCommand: Verb = async (request, [file = ''], tell) => {
  const keys = keysFolder(request, tell);
  if (keys === null) return exitStatus.inputAtFault;
  const neighbours = await readNeighbours(dataDisk, keys);
  if (!neighbours.ok) return told(neighbours.fault, tell);
  const out = request.value('out') ?? '.';
  await mkdir(out, { recursive: true });
  const scratch = await mkdtemp(join(out, '.pilin-'));
  try {
    const passphrase = await passphraseOf(request);
    const keepIn = join(scratch, 'parts');
    const how = { neighbours: neighbours.value, scratch, keepIn, ...(passphrase !== undefined && { passphrase }) };
    const { manifest, fingerprint } = await verifyBundle(file, how);
    const folder = join(out, `bundle-${manifest.id}`);
    if ((await stat(folder).catch(() => null)) !== null) {
      tellFindings(tell, [folderThere(folder)]);
      return exitStatus.inputAtFault;
    }
    await rename(keepIn, folder);
    const line = { type: 'unpacked', file, folder, fingerprint, ...manifest };
    tell.terminal.out(tell.json ? JSON.stringify(line) : folder);
    return exitStatus.done;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

function folderThere(folder: string) {
  return requestFault('folder-there', folder, {
    zh: `文件夹 ${folder} 已存在，未作改动。请移走后再试，或者另选 --out。`,
    en: `The folder ${folder} is there already and was left as it is. Move it away, or choose another --out.`,
  });
}
