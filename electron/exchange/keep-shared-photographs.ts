// A neighbour's photographs of a joint operation, kept beside those of this office: known by their hashes, so that the same
// picture is kept once whatever it is called, and no other is overwritten.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Share } from '../../templates/operation/sides/share';
import { dataDisk } from '../store/disk/data-disk';
import { makeLastingFolders } from '../store/disk/write-durably';
import type { Arrived } from './arrived';
import type { Hall } from './hall';
import { hashOfFile } from './hash-of-file';
import { keepFile } from './take-piece';

/** Those whose file did not come along are left out. @throws errors of node:fs */
export async function keepSharedPhotographs(
  arrived: Arrived,
  { photographs: root }: Hall,
  { operation, photographs }: Share,
): Promise<Share['photographs']> {
  const folder = join(root, operation);
  const known = await hashesIn(folder);
  const kept: Share['photographs'] = [];
  for (const photograph of photographs) {
    const part = arrived.manifest.parts.find(
      ({ role, sha256 }) => role === 'photograph' && sha256 === photograph.sha256,
    );
    if (part === undefined) continue;
    const file = known.get(part.sha256) ?? (await keepFile(arrived, part, folder)).name;
    known.set(part.sha256, file);
    kept.push({ ...photograph, file });
  }
  return kept;
}

async function hashesIn(folder: string): Promise<Map<string, string>> {
  await makeLastingFolders(dataDisk, folder);
  const known = new Map<string, string>();
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    if (name.startsWith('.') || !(await stat(path)).isFile()) continue;
    known.set(await hashOfFile(path), name);
  }
  return known;
}
