// Which key belongs to the data folder once a start has moved folders about: that of its own key file, and no other is kept.
import { join } from 'node:path';
import { dropKey, heldKeys, holdKey } from '../store/disk/data-disk';
import type { Disk } from '../store/disk/disk';
import { keyIdOf } from '../store/disk/seal';
import { readKeyFile } from './key-file';

/**
 * @param folder absolute, that holds the data folder as `data`. @param others names of folders beside it that keep theirs
 * Errors of node:fs pass.
 */
export async function settleKeys(raw: Disk, folder: string, others: readonly string[] = []): Promise<void> {
  const held = heldKeys();
  for (const { root } of held) dropKey(root);
  for (const root of ['data', ...others].map((name) => join(folder, name))) {
    const file = await readKeyFile(raw, root);
    const fits = held.find(({ key }) => file.ok && file.value?.id === keyIdOf(key));
    if (fits !== undefined) holdKey(root, fits.key);
  }
  for (const { key } of held) key.fill(0);
}
