// The data folder that a person means: the one named, or the one in it (the program keeps `data` beside its settings).
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import { dataFolder, folderShut, isShut, markOf } from '../store/data-folder';
import type { Disk } from '../store/disk/disk';
import { onDisk } from '../store/disk-fault';
import { noData, notReadData } from './place-faults';

export function dataRoot(disk: Disk, path: string): Promise<Outcome<string>> {
  return onDisk(notReadData, async () => {
    for (const root of [path, join(path, 'data')]) {
      const mark = await markOf(disk, dataFolder(root));
      if (typeof mark === 'object') return { ok: false, fault: mark };
      // A disk that can open sealed files is one that is read with: it needs the key.
      if (mark === 'ours' && disk.seals !== undefined && (await isShut(disk, root)))
        return { ok: false, fault: folderShut };
      if (mark === 'ours') return done(root);
    }
    return noData;
  });
}
