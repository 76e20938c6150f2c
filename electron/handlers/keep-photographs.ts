// Writes photographs into the folder of their operation or case: all of them or none.
import { join } from 'node:path';
import type { Outcome } from '../contract/outcome';
import { dataDisk } from '../store/disk/data-disk';
import { makeLastingFolders, writeAllDurably } from '../store/disk/write-durably';
import type { NamedBytes } from '../store/write-file-atomically';
import type { Desk } from './desk';
import { orFileFault } from './write-out';

/** @param subject id of an operation or a case, a ULID */
export function photographFolder({ photographs }: Pick<Desk, 'photographs'>, subject: string): string {
  return join(photographs, subject);
}

export function keepPhotographs(folder: string, pictures: readonly NamedBytes[]): Promise<Outcome<void>> {
  return orFileFault('photograph-not-written', async () => {
    await makeLastingFolders(dataDisk, folder);
    await writeAllDurably(dataDisk, folder, pictures);
  });
}
